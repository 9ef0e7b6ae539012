import { readFileSync } from 'node:fs'
import { counted } from '../../dictionary/wording'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import { filteredReader } from '../../odata/filtered-reader'
import type { RunConfiguration } from '../settings/run-configuration'
import { checkCertificate } from './certificate'
import type { CheckResult } from './check-result'
import { checkClock } from './clock'
import { checkCredentials } from './credentials'
import { checkDependencies } from './dependencies'
import { Examination, type Found, NOTHING } from './examination'
import { checkLookupResource } from './lookup-resource'
import { checkMetadata, checkServedMetadata, type FoundMetadata } from './metadata'
import { checkNodeVersion } from './node-version'
import { checkODataVersion } from './odata-version'
import { checkProxies } from './proxies'
import { checkReachability } from './reachability'
import type { Installation } from './read-installation'
import { checkReportsFolder } from './reports-folder'
import { checkRequests } from './requests'
import { checkResoScript } from './reso-script'
import type { Service } from './service'
import { checkSettings } from './settings'

/** What a run would start with. */
export interface RunToBe {
  readonly installation: Installation
  /** Version of the Data Dictionary, e.g. `2.0`. */
  readonly version: string
  readonly environment: Readonly<Record<string, string | undefined>>
  /** That paths are relative to. */
  readonly folder: string
  /** Conditions that go with every request for records of an EntitySet, as in a run. */
  readonly conditionsOf: (
    model: EntityDataModel,
    configuration: RunConfiguration,
  ) => (entitySet: string) => readonly string[]
}

/**
 * Checks all that a run needs, in the order in which it needs it.
 *
 * @param onResult is told of each check as soon as it is over
 * @returns how many checks found something with which no run can start
 */
export async function examine(run: RunToBe, onResult: (result: CheckResult) => void): Promise<number> {
  const examination = new Examination(onResult)
  await checkInstallation(examination, run.installation)
  const settings = await examination.check('Settings', NOTHING, () =>
    checkSettings(run.version, run.environment, run.folder),
  )
  const service = await examination.check('RESOScript', settings, (configuration) =>
    checkResoScript(configuration, run.environment),
  )
  const proxies = await examination.check('Proxies', service, (found) => checkProxies(found, run.environment))
  await examination.check('Reports folder', settings, ({ reports }) => checkReportsFolder(reports))
  await checkMetadataFile(examination, settings)
  const metadata = await checkServer(examination, both(service, proxies), run.environment)
  await checkRecords(examination, metadata, run)
  return examination.problems
}

async function checkInstallation(examination: Examination, { node, dependencies }: Installation): Promise<void> {
  // The types know of no Node.js that has this property; since 20.19 it is there.
  const loadsModules = Reflect.get(process.features, 'require_module') === true
  await examination.check('Node.js', NOTHING, () => checkNodeVersion(process.versions.node, node, loadsModules))
  await examination.check('Dependencies', NOTHING, () => checkDependencies(dependencies))
}

/** Told only where a file takes the place of a server. */
async function checkMetadataFile(examination: Examination, settings: Found<RunConfiguration>): Promise<void> {
  if ('missing' in settings || settings.value.metadata === undefined) return
  const file = settings.value.metadata
  await examination.check('Metadata file', NOTHING, () => {
    const bytes = readFileSync(file)
    return checkMetadata(bytes, `${file} has ${counted(bytes.length, 'byte')}`)
  })
}

/** From the connection to the metadata. */
async function checkServer(
  examination: Examination,
  reachable: Found<readonly [Service, unknown]>,
  environment: RunToBe['environment'],
): Promise<Found<FoundMetadata>> {
  const connection = await examination.check('Connection', reachable, ([service]) =>
    checkReachability(service, environment),
  )
  await examination.check('Certificate', connection, ({ certificate }) => checkCertificate(certificate, Date.now()))
  const access = await examination.check('Credentials', both(reachable, connection), ([[service]]) =>
    checkCredentials(service),
  )
  const metadata = await examination.check('$metadata', access, ({ service }) => checkServedMetadata(service))
  await examination.check('OData-Version', metadata, ({ exchange }) => checkODataVersion(exchange))
  await examination.check('Clock', access, ({ exchange }) => checkClock(exchange))
  return metadata
}

/** How records come. */
async function checkRecords(examination: Examination, metadata: Found<FoundMetadata>, run: RunToBe): Promise<void> {
  const readerOf = ({ model, service: { client, configuration } }: FoundMetadata) =>
    filteredReader(client, run.conditionsOf(model, configuration))
  await examination.check('Requests', metadata, (found) => checkRequests(found, readerOf(found)))
  await examination.check('Lookup Resource', metadata, (found) => checkLookupResource(found.model, readerOf(found)))
}

/** What two checks found, or what is missing first. */
function both<One, Other>(one: Found<One>, other: Found<Other>): Found<readonly [One, Other]> {
  if ('missing' in one) return one
  return 'missing' in other ? other : { value: [one.value, other.value] }
}
