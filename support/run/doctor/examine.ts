import { readFileSync } from 'node:fs'
import { counted } from '../../dictionary/wording'
import { filteredReader } from '../../odata/collection-reader'
import { dataConditions } from '../settings/data-conditions'
import { conditionsInWords } from '../settings/records-left'
import type { RunConfiguration } from '../settings/run-configuration'
import { checkClock, checkCredentials, checkVersionHeader } from './answers'
import type { CheckResult } from './check-result'
import { checkConditions } from './conditions'
import { checkCertificate, checkConnection } from './connection'
import { both, Examination, type Found, NOTHING } from './examination'
import { checkDependencies, checkNodeVersion, type Installation } from './installation'
import { checkMetadata, checkServedMetadata, type FoundMetadata } from './metadata'
import { checkProxies } from './proxies'
import { checkLookupResource, checkRequests } from './records'
import { checkResoScript, type Service } from './service'
import { checkReportsFolder, checkSettings } from './settings'

/** The installation and settings that a run would start with. */
export interface RunToCheck {
  readonly installation: Installation
  /** Version of the Data Dictionary, e.g. `2.0`. */
  readonly version: string
  readonly environment: Readonly<Record<string, string | undefined>>
  /** The folder that paths are relative to. */
  readonly folder: string
  /** Milliseconds that the rehearsal of a run may take. */
  readonly rehearsalMs: number
  /** The kind of file that people wrote the server into: it names the check. */
  readonly serverFile?: 'RESOScript' | 'Configuration'
}

/**
 * Checks all that a run needs, in the order in which it needs it.
 *
 * @param onResult is called with each check as soon as it is over
 * @returns how many checks found something with which no run can start
 */
export async function examine(run: RunToCheck, onResult: (result: CheckResult) => void): Promise<number> {
  const examination = new Examination(onResult)
  await checkInstallation(examination, run.installation)
  const settings = await examination.check('Settings', NOTHING, () =>
    checkSettings(run.version, run.environment, run.folder),
  )
  const service = await examination.check(run.serverFile ?? 'RESOScript', settings, (configuration) =>
    checkResoScript(configuration, run.environment),
  )
  const proxies = await examination.check('Proxies', service, checkProxies)
  await examination.check('Reports folder', settings, ({ reports }) => checkReportsFolder(reports))
  await checkMetadataFile(examination, settings)
  const metadata = await checkServer(examination, both(service, proxies))
  await checkRecords(examination, metadata, run.rehearsalMs)
  return examination.problems
}

async function checkInstallation(examination: Examination, installation: Installation): Promise<void> {
  // The types know of no Node.js that has this property; since 20.19 it is there.
  const loadsModules = Reflect.get(process.features, 'require_module') === true
  await examination.check('Node.js', NOTHING, () =>
    checkNodeVersion(process.versions.node, installation.node, loadsModules),
  )
  await examination.check('Dependencies', NOTHING, () => checkDependencies(installation))
}

/** Checks the metadata file, only where a file takes the place of a server. */
async function checkMetadataFile(examination: Examination, settings: Found<RunConfiguration>): Promise<void> {
  if (settings.kind === 'missing' || settings.value.metadata === undefined) return
  const file = settings.value.metadata
  await examination.check('Metadata file', NOTHING, () => {
    const bytes = readFileSync(file)
    return checkMetadata(bytes, `${file} has ${counted(bytes.length, 'byte')}`)
  })
}

/** Checks from the connection to the metadata. */
async function checkServer(
  examination: Examination,
  reachable: Found<readonly [Service, unknown]>,
): Promise<Found<FoundMetadata>> {
  const connection = await examination.check('Connection', reachable, ([service]) => checkConnection(service))
  await examination.check('Certificate', connection, ({ certificate }) => checkCertificate(certificate, Date.now()))
  const access = await examination.check('Credentials', both(reachable, connection), ([[service]]) =>
    checkCredentials(service),
  )
  const metadata = await examination.check('$metadata', access, ({ service }) => checkServedMetadata(service))
  await examination.check('OData-Version', metadata, ({ exchange }) => checkVersionHeader(exchange))
  await examination.check('Clock', access, ({ exchange }) => checkClock(exchange))
  return metadata
}

/** Checks requests for records, with the conditions of a run. */
async function checkRecords(
  examination: Examination,
  metadata: Found<FoundMetadata>,
  rehearsalMs: number,
): Promise<void> {
  const time = { mostMs: rehearsalMs, now: () => performance.now() }
  const readerOf = ({ model, service: { client, configuration } }: FoundMetadata) =>
    filteredReader(client, dataConditions(model, configuration))
  if (metadata.kind === 'found' && conditionsInWords(metadata.value.service.configuration).length > 0) {
    await examination.check('Conditions', metadata, checkConditions)
  }
  await examination.check('Requests', metadata, (found) => checkRequests(found, readerOf(found), time))
  await examination.check('Lookup Resource', metadata, (found) => checkLookupResource(found.model, readerOf(found)))
}
