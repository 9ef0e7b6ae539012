import type { AdvertisedType } from '../../payload/advertised-payload'
import type { CountedResource, SampledExpansion, SampledPage } from '../../payload/sampling-results'
import type { Tally } from '../../payload/tally'
import type {
  AvailabilityEntries,
  AvailabilityReport,
  ExpansionEntry,
  FieldEntry,
  Place,
  ResourceEntry,
  Stamp,
} from './availability-report'
import { comparableEntries } from './comparable-entries'
import { fieldEntry, lookupValueEntries, recordCount, recordsEntry } from './reported-entries'
import {
  expandedRecordsOn,
  largestPage,
  pagesWithRecords,
  plainPages,
  recordsOn,
  responseStatistics,
} from './response-statistics'

/**
 * The report of what a server has, by what was sampled of it, or of what saved payloads have. With `compat` it has exactly what RESO's tools report, so
 * that scores can be compared; the tallies have to be counted by RESO's rules then.
 */
export const createAvailabilityReport = (
  { resources }: { readonly resources: readonly CountedResource[] },
  { version, generatedOn }: Stamp,
  compat: boolean,
): AvailabilityReport => ({
  description: 'RESO Data Availability Report',
  version,
  generatedOn,
  ...(compat ? comparableEntries(resources) : completeEntries(resources)),
})

/** A Resource or one of its expansions. */
interface Counted {
  readonly place: Place
  readonly tally: Tally
  readonly advertised: AdvertisedType | undefined
}

/** All that was asked for and all that is advertised, whether it was seen or not; each expansion by itself. */
function completeEntries(resources: readonly CountedResource[]): AvailabilityEntries {
  const counted = resources.flatMap(countedIn)
  return {
    resources: resources.map(resourceEntry),
    fields: counted.flatMap(fieldEntries),
    lookupValues: counted.flatMap(({ place, tally }) => lookupValueEntries(place, tally)),
  }
}

function resourceEntry({ resourceName, count, ...resource }: CountedResource): ResourceEntry {
  const pages = plainPages(resource.responses)
  return {
    resourceName,
    recordCount: recordCount(count),
    ...recordsEntry(resource.tally, resource.dateField),
    ...figuresOf(pages),
    expansions: resource.expansions.map((expansion) => expansionEntry(expansion, resource.responses)),
    ...(resource.chains && { chains: resource.chains }),
  }
}

function expansionEntry(expansion: SampledExpansion, responses: readonly SampledPage[]): ExpansionEntry {
  const { fieldName, modelName, tally, dateField } = expansion
  const pages = pagesWithRecords(responses, (expanded) => expanded === fieldName)
  return {
    resourceName: modelName,
    fieldName,
    ...recordsEntry(tally, dateField),
    numExpandedRecordsFetched: expandedRecordsOn(pages),
    ...figuresOf(pages),
  }
}

const figuresOf = (pages: readonly SampledPage[]) => ({
  numRecordsFetched: recordsOn(pages),
  numSamples: pages.length,
  pageSize: largestPage(pages),
  ...responseStatistics(pages, ({ wireBytes }) => wireBytes),
})

const countedIn = ({ resourceName, tally, advertised, expansions }: CountedResource): Counted[] => [
  { place: { resourceName }, tally, advertised },
  ...expansions.map((expansion) => ({
    place: {
      resourceName: expansion.modelName,
      parentResourceName: resourceName,
      parentFieldName: expansion.fieldName,
    },
    tally: expansion.tally,
    advertised: expansion.advertised,
  })),
]

/**
 * Advertised Fields in the order of the metadata, then others that were seen. Expansions are counted by themselves, so
 * they are Fields only where records have them without being asked.
 */
function fieldEntries({ place, tally, advertised }: Counted): FieldEntry[] {
  const fields = [...(advertised?.fields.values() ?? [])].filter(({ value }) => value.kind !== 'expansion')
  const names = new Set([...fields.map(({ name }) => name), ...tally.fields.keys()])
  return [...names].map((name) => ({
    ...fieldEntry(place, name, tally),
    ...(advertised?.fields.has(name) !== true && { isAdvertised: false }),
  }))
}
