import { byName } from '../aggregate/by-name'
import { performanceOf } from '../aggregate/performance'
import type { Performance } from '../aggregate-report'
import type { AvailabilityReport } from '../availability/availability-report'
import type { PerformanceData, PerformanceRow } from '../summary-data'
import type { Averages } from './read-averages'

/** Sources of the Performance view. */
export interface PerformanceSource {
  /** Undefined when nothing was sampled. */
  readonly availability: AvailabilityReport | undefined
  readonly averages: Averages
  readonly performanceOptOut: boolean
}

/** Makes the Performance view of a run; null when nothing was measured. */
export function createPerformanceView(source: PerformanceSource): PerformanceData | null {
  const { availability, averages, performanceOptOut } = source
  const { all, resources } = performanceOf(availability ?? { resources: [] })
  if (all === undefined) return null
  if (performanceOptOut) return { kind: 'opted out' }
  const averaged = averages.report?.performance
  const ofResources = new Map(averaged?.resources.map((average) => [average.resourceName, average]))
  return {
    kind: 'measured',
    rows: [
      row(null, all, averaged?.all),
      ...byName(resources).map(([name, figures]) => row(name, figures, ofResources.get(name))),
    ],
    hasAverages: averaged !== undefined,
  }
}

const row = (
  resourceName: string | null,
  figures: Performance,
  average: Performance | null | undefined,
): PerformanceRow => ({ resourceName, figures, average: average ? figuresIn(average) : null })

/** Returns the figures of averages without their other members. */
const figuresIn = (performance: Performance): Performance => ({
  payloadSizeMB: performance.payloadSizeMB,
  responseTimeSeconds: performance.responseTimeSeconds,
  throughputMBPerSecond: performance.throughputMBPerSecond,
  secondsPer1000Records: performance.secondsPer1000Records,
})
