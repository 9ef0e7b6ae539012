import { ConfigurationError } from '../../dictionary/command-line'
import { firstFew, printable } from '../../dictionary/wording'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import { type CollectionReader, filteredReader } from '../../odata/collection-reader'
import { type JsonObject, textOf } from '../../odata/json-value'
import { catchRequestError } from '../../odata/request-error'
import { dataConditions } from './data-conditions'
import { dataEntitySets } from './data-resources'
import { systemConditions, systemFields, untoldSystem } from './originating-system'
import type { RunConfiguration } from './run-configuration'

/** The records by which other systems are named, and how many of their names are told. */
const MOST_READ = 100
/** The records that are compared with the system that was asked for. */
const MOST_COMPARED = 10
const MOST_NAMED = 5

/**
 * Makes sure that the conditions of the settings leave records of at least one Resource, and none of other systems: else what is
 * judged would be records of others, or nothing. A server that has no records, or does not answer, is left to the
 * scenarios.
 *
 * @param reader asks without conditions
 * @throws ConfigurationError that says what to check
 */
export async function checkRecordsLeft(
  model: EntityDataModel,
  reader: CollectionReader,
  configuration: RunConfiguration,
): Promise<void> {
  const why = await whyNoRecordsLeft(model, reader, configuration)
  if (why !== undefined) throw new ConfigurationError(why)
}

/** Returns why no record is left, and what to check; undefined where there are some, or nothing is known. */
export async function whyNoRecordsLeft(
  model: EntityDataModel,
  reader: CollectionReader,
  configuration: RunConfiguration,
): Promise<string | undefined> {
  const conditions = conditionsInWords(configuration)
  if (conditions.length === 0) return undefined
  const entitySets = dataEntitySets(model)
  const isUntold = untoldSystem(model, configuration)
  const told = entitySets.filter((entitySet) => isUntold(entitySet) === undefined)
  if (entitySets.length > 0 && told.length === 0) return nowhere(configuration)
  const filtered = filteredReader(reader, dataConditions(model, configuration))
  const left = await catchRequestError<Left, Left>(
    () => recordsLeft(told, filtered, reader, configuration),
    () => ({ kind: 'some' }),
  )
  if (left.kind === 'some') return undefined
  if (left.kind === 'others') return `${left.found}: answer $filter with the records that meet it, and no others`
  const [first] = left.withRecords
  if (first === undefined) return undefined
  const named = await namedSystems(model, reader, first, configuration)
  const resources = `${firstFew(left.withRecords, MOST_NAMED)} ${left.withRecords.length === 1 ? 'has' : 'have'} records`
  return `no record meets ${conditions.join(' and ')}, though ${resources}${named}: check the spelling, in which capital letters count, and which records the credentials may read`
}

/** The records that the conditions leave: some, none of those that EntitySets have, or records of other systems. */
type Left =
  | { readonly kind: 'some' }
  | { readonly kind: 'none'; readonly withRecords: readonly string[] }
  | { readonly kind: 'others'; readonly found: string }

/** @throws RequestError where a Resource cannot be asked, so that nothing is known */
async function recordsLeft(
  entitySets: readonly string[],
  filtered: CollectionReader,
  unfiltered: CollectionReader,
  configuration: RunConfiguration,
): Promise<Left> {
  const withRecords: string[] = []
  for (const entitySet of entitySets) {
    const { records } = await filtered.page(entitySet, { $top: MOST_COMPARED })
    const found = otherSystem(records, configuration)
    if (found !== undefined) return { kind: 'others', found: `${entitySet} is answered with records ${found}` }
    if (records.length > 0) return { kind: 'some' }
    if ((await unfiltered.page(entitySet, { $top: 1 })).records.length > 0) withRecords.push(entitySet)
  }
  return { kind: 'none', withRecords }
}

/** Describes a record of another system than the one that was asked for; capital letters do not count here. */
function otherSystem(records: readonly JsonObject[], configuration: RunConfiguration): string | undefined {
  for (const { field, value } of systemFields(configuration)) {
    const other = records
      .flatMap((record) => (Object.hasOwn(record, field) ? (textOf(record, field) ?? 'null') : []))
      .find((text) => text.toLowerCase() !== value.toLowerCase())
    if (other !== undefined) return `whose ${field} is ${printable(other)}, where ${printable(value)} was asked for`
  }
  return undefined
}

const nowhere = (configuration: RunConfiguration): string => {
  const named = systemFields(configuration)
  return `no Resource of the metadata has ${named.map(({ field }) => field).join(' or ')}, so that no record can be told from those of other systems: add the Field to the Resources, or run without ${named.map(({ setting }) => setting).join(' and ')}`
}

/** Lists the conditions of the settings as people write them; none where there are none. */
export const conditionsInWords = (configuration: RunConfiguration): readonly string[] => [
  ...systemFields(configuration).map(({ setting, value }) => `${setting}=${printable(value)}`),
  ...(configuration.sampleFilter === undefined ? [] : [`SAMPLE_FILTER=${printable(configuration.sampleFilter)}`]),
]

/** Names the systems that some records come from, as a part of the message. */
async function namedSystems(
  model: EntityDataModel,
  reader: CollectionReader,
  entitySet: string,
  configuration: RunConfiguration,
): Promise<string> {
  if (systemConditions(model, configuration)(entitySet).length === 0) return ''
  const records = await catchRequestError(
    async () => (await reader.page(entitySet, { $top: MOST_READ })).records,
    () => [],
  )
  const values = systemFields(configuration).flatMap(({ field }) => {
    const texts = new Set(records.flatMap((record) => textOf(record, field) ?? []))
    return texts.size === 0 ? [] : [`${field} ${firstFew([...texts].map(printable), MOST_NAMED)}`]
  })
  return values.length === 0 ? '' : ` (${entitySet} has ${values.join('; ')})`
}
