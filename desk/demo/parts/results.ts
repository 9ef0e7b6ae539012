import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { reportFiles } from 'dd-acceptance/support/results/report-files'
import { stepFolder } from 'dd-acceptance/support/results/submission-layout'
import { startSampleServerThread } from 'dd-acceptance/support/sample-server/sample-server-thread'
import type { EndorsementType } from '../../store/schema'
import { runCommand } from './suite'

/** A certification of a sample server. */
export interface Certification {
  readonly provider: string
  readonly system: string
  /** The recipient whose results it leaves. */
  readonly recipient: string
  readonly core: string
  readonly dictionary: string
}

/** Web API Core needs so many, for a page that is not the last one. */
const RECORDS = 30

/** Certifies a sample server of the suite, which ends with it; the results are in a folder of `certify`. */
export async function certify(results: string, certification: Certification): Promise<void> {
  const { provider, system, recipient, core, dictionary } = certification
  mkdirSync(results, { recursive: true })
  const server = await startSampleServerThread({ dictionaryVersion: dictionary, recordsPerResource: RECORDS })
  try {
    const of = ['--provider-uoi', provider, '--provider-usi', system, '--recipient-uoi', recipient]
    const what = ['--core', core, '--version', dictionary, '--results', results]
    const where = ['--url', server.serviceRoot, '--token-env', 'SAMPLE_SERVER_TOKEN']
    await runCommand(results, ['certify', ...where, ...what, ...of], { SAMPLE_SERVER_TOKEN: server.bearerToken })
  } finally {
    await server.close()
  }
}

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
  for (const type of types) {
    const step = stepFolder({ type, version: type === 'Web API Core' ? core : dictionary })
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
