import { groupBy } from '../../dictionary/group-by'
import type { CountedResource, SampledPage } from '../../payload/sampling-results'
import { DateRange, type Tally } from '../../payload/tally'
import type { AvailabilityEntries, ResourceEntry } from './availability-report'
import { expandedModel, fieldEntry, lookupValueEntries, recordCount, recordsEntry } from './reported-entries'
import {
  expandedRecordsOn,
  largestPage,
  pagesWithRecords,
  plainPages,
  recordsOn,
  responseStatistics,
} from './response-statistics'

/** RESO's tools take dates from this Field only. */
const DATE_FIELD = 'ModificationTimestamp'

/** All expansions of a Resource that have one EntityType, as RESO's tools count them. */
interface ExpandedModel {
  readonly modelName: string
  readonly dateField: string | undefined
  readonly tally: Tally
}

/**
 * Returns the entries that reso-certification-utils reports of the same pages, so that scores can be compared: only
 * elements that were seen, expansions by their EntityType, sizes of bodies, and nothing that its reports do not have.
 */
export function comparableEntries(resources: readonly CountedResource[]): AvailabilityEntries {
  const seen = resources
    .filter(({ responses }) => responses.some(({ records }) => records > 0))
    .map((resource) => ({ resource, models: expandedModels(resource) }))
  const counted = seen.flatMap(({ resource, models }) => [
    { place: { resourceName: resource.resourceName }, tally: resource.tally },
    ...models.map(({ modelName, tally }) => ({
      place: { resourceName: modelName, parentResourceName: resource.resourceName },
      tally,
    })),
  ])
  return {
    resources: seen.map(({ resource, models }) => resourceEntry(resource, models)),
    fields: counted.flatMap(({ place, tally }) =>
      [...tally.fields.keys()].map((name) => fieldEntry(place, name, tally)),
    ),
    lookupValues: counted.flatMap(({ place, tally }) => lookupValueEntries(place, tally)),
  }
}

const expandedModels = ({ expansions }: CountedResource): ExpandedModel[] =>
  [...groupBy(expansions, ({ modelName }) => modelName)]
    .map(([modelName, alike]) => ({
      modelName,
      dateField: alike[0]?.dateField,
      tally: mergedTally(alike.map(({ tally }) => tally)),
    }))
    .filter(({ tally }) => tally.records > 0)

function resourceEntry(resource: CountedResource, models: readonly ExpandedModel[]): ResourceEntry {
  const pages = plainPages(resource.responses)
  const figures = figuresOf(pages)
  const shared = {
    numRecordsFetched: recordsOn(pages),
    numSamples: pages.length,
    averageResponseTimeMillis: figures.averageResponseTimeMillis,
  }
  return {
    resourceName: resource.resourceName,
    recordCount: recordCount(resource.count),
    ...datedEntry(resource),
    ...figures,
    ...shared,
    pageSize: largestPage(pages),
    expansions: models.map((model) => ({ ...expansionEntry(model, resource), ...shared })),
  }
}

/** Without what an expansion has from its Resource there. */
function expansionEntry(model: ExpandedModel, resource: CountedResource) {
  const pages = pagesWithRecords(
    resource.responses,
    (expanded) => expanded !== undefined && expandedModel(resource, expanded) === model.modelName,
  )
  return {
    resourceName: model.modelName,
    ...datedEntry(model),
    numExpandedRecordsFetched: expandedRecordsOn(pages),
    ...figuresOf(pages),
  }
}

const datedEntry = ({ tally, dateField }: { readonly tally: Tally; readonly dateField?: string | undefined }) => ({
  ...recordsEntry(tally, DATE_FIELD),
  ...(dateField !== DATE_FIELD && { dateLow: null, dateHigh: null }),
})

const figuresOf = (pages: readonly SampledPage[]) => responseStatistics(pages, ({ bodyBytes }) => bodyBytes)

/** Tallies of expansions that have the same EntityType, added up. */
function mergedTally(tallies: readonly Tally[]): Tally {
  const lookupFields = new Set(tallies.flatMap(({ lookupValues }) => [...lookupValues.keys()]))
  return {
    records: tallies.reduce((total, { records }) => total + records, 0),
    fields: added(tallies.map(({ fields }) => fields)),
    lookupValues: new Map(
      [...lookupFields].map((name) => [name, added(tallies.map(({ lookupValues }) => lookupValues.get(name)))]),
    ),
    ...dates(tallies),
    postalCodes: new Set(tallies.flatMap(({ postalCodes }) => [...postalCodes])),
  }
}

function added(counts: readonly (ReadonlyMap<string, number> | undefined)[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const [name, count] of counts.flatMap((map) => [...(map ?? [])])) sums.set(name, (sums.get(name) ?? 0) + count)
  return sums
}

function dates(tallies: readonly Tally[]): Pick<Tally, 'dateLow' | 'dateHigh'> {
  const range = new DateRange()
  for (const date of tallies.flatMap(({ dateLow, dateHigh }) => [dateLow, dateHigh])) {
    if (date !== undefined) range.add(date)
  }
  const { low, high } = range
  return { ...(low !== undefined && { dateLow: low }), ...(high !== undefined && { dateHigh: high }) }
}
