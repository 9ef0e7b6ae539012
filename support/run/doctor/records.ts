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
import { type RehearsalTime, rehearse } from './rehearsal'
import { coreInWords, estimateInWords, estimateRun } from './run-estimate'

/** The number of requests, of which the middle time counts: the first may have to wake something up. */
const TIMES = 3

/**
 * Checks how long a small request takes, rehearses a run, and estimates it by that. Warns when a run may send more requests
 * than it is allowed to.
 *
 * @param reader asks with the conditions that the settings have for records
 * @param time that the rehearsal may take
 */
export async function checkRequests(
  { model, metadataMs, service: { configuration } }: FoundMetadata,
  reader: CollectionReader,
  time: RehearsalTime,
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
    const latencyMs = await usualDuration(reader, entitySet)
    const { dictionaryVersion: version, sampleLimit } = configuration
    const resources = await rehearse(model, configuration, reader, time)
    const plan = { version, sampleLimit, latencyMs, metadataMs, resources }
    const estimate = estimateRun(plan)
    const says = `one record of ${entitySet} takes ${latencyMs} ms; ${estimateInWords(plan, estimate)}`
    return withinBudget([says, coreInWords(plan)], estimate.mostRequests, configuration)
  }, whyNoRecords)
}

async function usualDuration(reader: CollectionReader, entitySet: string): Promise<number> {
  const durations: number[] = []
  while (durations.length < TIMES) durations.push((await reader.page(entitySet, { $top: 1 })).exchange.durationMs)
  return durations.toSorted((one, other) => one - other)[Math.floor(TIMES / 2)] ?? 0
}

function withinBudget(
  [says, ofCore]: readonly [dictionary: string, core: string],
  most: number,
  { requestBudget }: RunConfiguration,
): Examined {
  const budget = requestBudget ?? DEFAULT_LIMITS.requests
  if (most <= budget) return { status: 'ok', says: [says, ofCore], value: undefined }
  return warning(
    [
      `${says}. That may be more than the ${budget.toLocaleString('en')} that a run sends: set REQUEST_BUDGET=${most}, or a smaller SAMPLE_LIMIT`,
      ofCore,
    ],
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
