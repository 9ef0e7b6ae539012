import type { CollectionReader } from '../../odata/collection-page'
import { RequestError } from '../../odata/request-error'
import { DEFAULT_LIMITS } from '../../odata/request-limits'
import { entitySetOf } from '../../payload/lookups/entity-set'
import type { RunConfiguration } from '../settings/run-configuration'
import { type Examined, ok, problem, warning } from './check-result'
import type { FoundMetadata } from './metadata'
import { estimateInWords, mostRequests, runSize } from './run-estimate'

/** The middle one of so many requests is told: the first may have to wake something up. */
const TIMES = 3

/**
 * How long a small request takes, and a run by it. Says when the run may send more requests than it is allowed to.
 *
 * @param reader asks with the conditions that the settings have for records
 */
export async function checkRequests(
  { model, service: { configuration } }: FoundMetadata,
  reader: CollectionReader,
): Promise<Examined> {
  const sets = model.entityContainers.flatMap(({ entitySets }) => entitySets)
  const entitySet = entitySetOf(model, 'Property')?.name ?? sets[0]?.name
  if (entitySet === undefined) {
    return warning('the metadata declare no EntitySet, so that there are no records to ask for: add them', undefined)
  }
  try {
    const durationMs = await usualDuration(reader, entitySet)
    const size = runSize(model, configuration.dictionaryVersion, configuration.sampleLimit)
    const says = `one record of ${entitySet} takes ${durationMs} ms; ${estimateInWords(size, durationMs)}`
    return withinBudget(says, mostRequests(size), configuration)
  } catch (error) {
    if (error instanceof RequestError) return whyNoRecords(error)
    throw error
  }
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

/** A token that is refused for data would be so for all data; anything else may be about this Resource. */
const whyNoRecords = (error: RequestError): Examined =>
  error.exchange?.status === 401
    ? problem(error.message)
    : warning(`no time can be told, for there was no record to be had: ${error.message}`, undefined)
