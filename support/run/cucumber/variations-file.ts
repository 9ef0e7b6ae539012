import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { RunConfiguration } from '../settings/run-configuration'
import { writeJson } from './run-files'
import type { ServerVariations } from './server-variations'

/** As RESO's own tools read it. */
const VARIATIONS = 'data-dictionary-variations.json'

/** Takes away what an earlier run left. */
export const removeVariations = ({ reports }: RunConfiguration): Promise<void> =>
  rm(join(reports, VARIATIONS), { force: true })

/** Leaves the variations that scenarios asked for. */
export async function writeVariations(run: RunConfiguration, variations: ServerVariations): Promise<void> {
  const found = await variations.begun()
  if (found !== undefined) await writeJson(run, VARIATIONS, found.report)
}
