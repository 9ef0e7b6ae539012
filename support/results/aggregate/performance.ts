import type { Performance } from '../aggregate-report'
import type { AvailabilityReport, ResourceEntry } from '../availability/availability-report'
import { mean, sum } from '../availability/statistics'

/** Sizes and times of the answers of one server. */
export interface ResultPerformance {
  /** Undefined when the report has no Resource to tell it by. */
  readonly all: Performance | undefined
  /** By Resource; without those that no page with records, or no bytes or times of pages, are known of. */
  readonly resources: ReadonlyMap<string, Performance>
}

type Pages = Pick<ResourceEntry, 'averageResponseBytes' | 'averageResponseTimeMs' | 'numRecordsFetched' | 'numSamples'>

/** Of all Resources together, sizes and times are the means of theirs, and a page has what it has over all pages. */
export function performanceOf({ resources }: Pick<AvailabilityReport, 'resources'>): ResultPerformance {
  const known = resources.filter(isKnown)
  return {
    all: known.length === 0 ? undefined : figures(together(known)),
    resources: new Map(known.map((resource) => [resource.resourceName, figures(resource)])),
  }
}

const isKnown = ({ averageResponseBytes, averageResponseTimeMs, numRecordsFetched, numSamples }: Pages): boolean =>
  [averageResponseBytes, averageResponseTimeMs, numRecordsFetched, numSamples].every((number) => number > 0)

const together = (resources: readonly Pages[]): Pages => ({
  averageResponseBytes: mean(resources.map(({ averageResponseBytes }) => averageResponseBytes)),
  averageResponseTimeMs: mean(resources.map(({ averageResponseTimeMs }) => averageResponseTimeMs)),
  numRecordsFetched: sum(resources.map(({ numRecordsFetched }) => numRecordsFetched)),
  numSamples: sum(resources.map(({ numSamples }) => numSamples)),
})

function figures({ averageResponseBytes, averageResponseTimeMs, numRecordsFetched, numSamples }: Pages): Performance {
  const payloadSizeMB = averageResponseBytes / 1e6
  const responseTimeSeconds = averageResponseTimeMs / 1000
  return {
    payloadSizeMB,
    responseTimeSeconds,
    throughputMBPerSecond: payloadSizeMB / responseTimeSeconds,
    secondsPer1000Records: (responseTimeSeconds * 1000) / (numRecordsFetched / numSamples),
  }
}
