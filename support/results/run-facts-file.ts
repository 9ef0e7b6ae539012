import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ConfigurationError } from '../dictionary/command-line'
import type { WorkbookSource } from '../dictionary/data-dictionary'
import { booleanValue, numberValue, optional, record, type Shape, textValue } from '../dictionary/json-shape'
import { messageOf } from '../dictionary/wording'
import { reportFiles } from './report-files'
import type { OrganisationFacts, RunFacts } from './run-facts'

/** Leaves `run.json` in an existing reports folder. */
export const writeRunFacts = (folder: string, facts: RunFacts): Promise<void> =>
  writeFile(join(folder, reportFiles.facts), `${JSON.stringify(facts, undefined, 2)}\n`)

/**
 * Reads `run.json`; undefined where a folder has none.
 *
 * @throws ConfigurationError in one line when it cannot be read, or is none that this project wrote
 */
export function readRunFacts(folder: string): RunFacts | undefined {
  const path = join(folder, reportFiles.facts)
  try {
    const content: unknown = JSON.parse(readFileSync(path, 'utf8'))
    runFacts(content, '')
    return content
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw new ConfigurationError(`${path} does not say what a run was about (${messageOf(error)}): run the tests again`)
  }
}

const runFacts: Shape<RunFacts> = record<RunFacts>({
  description: textValue,
  generatedOn: textValue,
  tool: record<RunFacts['tool']>({ name: textValue, version: textValue }),
  dictionary: record<RunFacts['dictionary']>({
    version: textValue,
    workbook: record<WorkbookSource>({ fileName: textValue, sha256: textValue }),
  }),
  underTest: textValue,
  metadata: optional(record<NonNullable<RunFacts['metadata']>>({ sha256: textValue, bytes: numberValue })),
  organisation: optional(
    record<OrganisationFacts>({
      providerUoi: optional(textValue),
      providerUsi: optional(textValue),
      recipientUoi: optional(textValue),
    }),
  ),
  averages: optional(textValue),
  performanceOptOut: booleanValue,
})
