import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { reportFiles } from 'dd-acceptance/support/results/report-files'
import { stepFolder } from 'dd-acceptance/support/results/submission-layout'
import type { EndorsementType } from '../../store/schema'
import type { DemoServer } from '../demo-server'
import { runCommand } from './suite'

/** A certification of a sample server. */
export interface Certification {
  readonly provider: string
  readonly system: string
  /** The recipient whose results it leaves. */
  readonly recipient: string
  readonly core: string
  /** Undefined where Web API Core alone is tested. */
  readonly dictionary?: string
}

/** Certifies a sample server of the suite; the results are in a folder of `certify`. */
export async function certify(results: string, certification: Certification, server: DemoServer): Promise<void> {
  const { provider, system, recipient, core, dictionary } = certification
  mkdirSync(results, { recursive: true })
  const where = ['--url', server.serviceRoot, '--token-env', 'SAMPLE_SERVER_TOKEN']
  const variables = { SAMPLE_SERVER_TOKEN: server.bearerToken }
  if (dictionary === undefined) {
    const config = join(results, 'config.json')
    const configs = [{ providerUsi: system, recipientUoi: recipient }]
    writeFileSync(config, JSON.stringify({ providerUoi: provider, configs }))
    const folder = join(results, coreFolder(core), `${provider}-${system}`, recipient, 'current')
    const settings = { ...variables, CERTIFICATION_CONFIG: config, REPORTS: folder }
    return await runCommand(results, ['run', `web-api-core-${core}`, ...where], settings)
  }
  const of = ['--provider-uoi', provider, '--provider-usi', system, '--recipient-uoi', recipient]
  const what = ['--core', core, '--version', dictionary, '--results', results]
  await runCommand(results, ['certify', ...where, ...what, ...of], variables)
}

/** Returns the folder of the results of Web API Core. */
export const coreFolder = (version: string): string => stepFolder({ type: 'Web API Core', version })

/** Reports that would only be sent again and again. */
const LEFT_OUT: readonly string[] = [
  reportFiles.cucumber,
  reportFiles.junit,
  reportFiles.exchanges,
  reportFiles.metadataRolledUp,
  reportFiles.availabilityRolledUp,
]

/** Reports that name the recipient. */
const ADDRESSED: readonly string[] = [reportFiles.results, reportFiles.summary, reportFiles.core]

const RECORD = 'recipient.json'

/** Copies the results of a certification for another recipient: they differ in whom they name. */
export function copyFor(
  results: string,
  { provider, system, recipient: named, core, dictionary }: Certification,
  recipient: string,
  types: readonly EndorsementType[],
  target: string,
): void {
  const versions = { 'Web API Core': core, 'Data Dictionary': dictionary }
  for (const type of types) {
    const step = stepFolder({ type, version: versions[type] ?? '' })
    const [from, to] = [join(results, step), join(target, step)].map((root) => join(root, `${provider}-${system}`))
    if (from === undefined || to === undefined) return
    const addressed = (path: string) => {
      if (!existsSync(join(from, named, path))) return
      const text = readFileSync(join(from, named, path), 'utf8')
      writeFileSync(join(to, recipient, path), text.replaceAll(named, recipient))
    }
    mkdirSync(join(to, recipient, 'current'), { recursive: true })
    addressed(RECORD)
    for (const name of readdirSync(join(from, named, 'current')).filter((each) => !LEFT_OUT.includes(each))) {
      const path = join('current', name)
      if (ADDRESSED.includes(name)) addressed(path)
      else linkSync(join(from, named, path), join(to, recipient, path))
    }
  }
}
