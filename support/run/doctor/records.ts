import { counted } from '../../dictionary/wording'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { CollectionReader } from '../../odata/collection-reader'
import { catchRequestError, type RequestError } from '../../odata/request-error'
import { DEFAULT_LIMITS } from '../../odata/service-connection'
import { entitySetOf } from '../../payload/replicated-resource'
import { askCount, LOOKUP_RESOURCE } from '../../payload/replication'
import { untoldSystem } from '../settings/originating-system'
import type { RunConfiguration } from '../settings/run-configuration'
import { type Examined, ok, problem, warning } from './check-result'
import type { FoundMetadata } from './metadata'

/** The number of requests, of which the middle time counts: the first may have to wake something up. */
const TIMES = 3

/**
 * Checks how long a small request takes, and estimates a run by it. Warns when a run may send more requests than it is
 * allowed to.
 *
 * @param reader asks with the conditions that the settings have for records
 */
export async function checkRequests(
  { model, service: { configuration } }: FoundMetadata,
  reader: CollectionReader,
): Promise<Examined> {
  const whyUntold = untoldSystem(model, configuration)
  const sets = model.entityContainers.flatMap(({ entitySets }) => entitySets.map(({ name }) => name))
  const entitySet = [entitySetOf(model, 'Property')?.name ?? '', ...sets].find(
    (name) => sets.includes(name) && whyUntold(name) === undefined,
  )
  if (entitySet === undefined) {
    return warning(
      'the metadata declare no EntitySet, so that no records can be asked for: add one for each Resource',
      undefined,
    )
  }
  return catchRequestError<Examined, Examined>(async () => {
    const durationMs = await usualDuration(reader, entitySet)
    const size = runSize(model, configuration.dictionaryVersion, configuration.sampleLimit)
    const says = `one record of ${entitySet} takes ${durationMs} ms; ${estimateInWords(size, durationMs)}`
    return withinBudget(says, mostRequests(size), configuration)
  }, whyNoRecords)
}

async function usualDuration(reader: CollectionReader, entitySet: string): Promise<number> {
  const durations: number[] = []
  while (durations.length < TIMES) durations.push((await reader.page(entitySet, { $top: 1 })).exchange.durationMs)
  return durations.toSorted((one, other) => one - other)[Math.floor(TIMES / 2)] ?? 0
}

function withinBudget(says: string, most: number, { requestBudget }: RunConfiguration): Examined {
  const budget = requestBudget ?? DEFAULT_LIMITS.requests
  if (most <= budget) return ok(says, undefined)
  return warning(
    `${says}. That may be more than the ${budget.toLocaleString('en')} that a run sends: set REQUEST_BUDGET=${most}, or a smaller SAMPLE_LIMIT`,
    undefined,
  )
}

/** Says why there are no records. A token that is refused for data is refused for all; the rest may concern one Resource. */
const whyNoRecords = (error: RequestError): Examined =>
  error.exchange?.status === 401
    ? problem(error.message)
    : warning(`the time of a run cannot be estimated, because no record was answered: ${error.message}`, undefined)

/** Checks whether the Lookup Resource is declared and has a count of its records (RCP-40, Lookup Resource). */
export async function checkLookupResource(model: EntityDataModel, reader: CollectionReader): Promise<Examined> {
  const entitySet = entitySetOf(model, LOOKUP_RESOURCE.name)?.name
  if (entitySet === undefined) {
    return warning(
      'not declared: string lookups have no values without it; declare it with an EntitySet, or use EnumTypes',
      undefined,
    )
  }
  const answer = await askCount(reader, entitySet)
  if (answer.kind === 'failed') return warning(`not answered: ${answer.error.message}`, undefined)
  if (answer.kind === 'missing') {
    return warning(`${entitySet} answers without a count: support $count=true (RCP-40)`, undefined)
  }
  const says = counted(answer.count, 'record')
  if (answer.count > 0n) return ok(says, undefined)
  return warning(`${says}: string lookups have no values without them; serve a record for each value`, undefined)
}

/** The sizes that the number of requests follows from. */
export interface RunSize {
  /** EntitySets in the metadata. */
  readonly resources: number
  /** Navigation properties of their EntityTypes: each is expanded on its own. */
  readonly expansions: number
  readonly version: string
  readonly sampleLimit: number
}

/** The chains of pages that a run follows at a time. */
const AT_A_TIME = 3

/** Returns the number of passes over each Resource, as the features have them, and of records on a page. */
export const passesOf = (version: string): { readonly passes: number; readonly pageSize: number } =>
  version === '1.7' ? { passes: 1, pageSize: 100 } : { passes: 3, pageSize: 1000 }

/** Returns how large a run on these metadata is. */
export function runSize(model: EntityDataModel, version: string, sampleLimit: number): RunSize {
  const sets = model.entityContainers.flatMap(({ entitySets }) => entitySets)
  const types = sets.flatMap(({ entityType }) => model.type(entityType) ?? [])
  const expansions = types.map((type) => (type.kind === 'EntityType' ? model.navigationProperties(type).length : 0))
  return { resources: sets.length, expansions: expansions.reduce((sum, one) => sum + one, 0), version, sampleLimit }
}

/** Returns how many requests sampling sends at most: records may end before the limit. */
export function mostRequests({ resources, expansions, version, sampleLimit }: RunSize): number {
  const { passes, pageSize } = passesOf(version)
  return (resources + expansions) * passes * Math.ceil(sampleLimit / pageSize)
}

/**
 * Writes the estimate with its formula, for people: it can only be rough.
 *
 * @param durationMs that of one small request
 */
export function estimateInWords(size: RunSize, durationMs: number): string {
  const { passes, pageSize } = passesOf(size.version)
  const requests = mostRequests(size)
  const pages = Math.ceil(size.sampleLimit / pageSize)
  const chains = `(${counted(size.resources, 'Resource')} + ${counted(size.expansions, 'expansion')})`
  const formula = `${chains} x ${passes} ${passes === 1 ? 'pass' : 'passes'} x ${counted(pages, 'page')} of ${pageSize.toLocaleString('en')} = ${counted(requests, 'request')}`
  const time = inTime((requests * durationMs) / AT_A_TIME)
  return `a full run may take ${time}: at most ${formula}, x ${durationMs} ms / ${AT_A_TIME} at a time; full pages take longer than this one`
}

function inTime(ms: number): string {
  const seconds = Math.ceil(ms / 1000)
  if (seconds < 120) return counted(seconds, 'second')
  const minutes = Math.ceil(seconds / 60)
  return minutes < 120 ? counted(minutes, 'minute') : counted(Math.ceil(minutes / 60), 'hour')
}
