import type { SampledPage } from '../../payload/sampling-results'
import type { ResponseStatistics } from './availability-report'
import { statistics, sum } from './statistics'

/** Bytes and times of pages; `bytesOf` says which bytes. */
export function responseStatistics(
  pages: readonly SampledPage[],
  bytesOf: (page: SampledPage) => number,
): ResponseStatistics {
  const bytes = statistics(pages.map(bytesOf))
  const times = statistics(pages.map(({ durationMs }) => durationMs))
  return {
    averageResponseBytes: bytes.mean,
    medianResponseBytes: bytes.median,
    stdDevResponseBytes: bytes.standardDeviation,
    averageResponseTimeMs: times.mean,
    medianResponseTimeMs: times.median,
    stdDevResponseTimeMs: times.standardDeviation,
    averageResponseTimeMillis: times.mean,
  }
}

/** Pages with records; `isWanted` is told the navigation property that they expand, if any. */
export const pagesWithRecords = (
  responses: readonly SampledPage[],
  isWanted: (expansion: string | undefined) => boolean,
): SampledPage[] => responses.filter(({ expansion, records }) => records > 0 && isWanted(expansion))

/** Pages with records of the Resource alone. */
export const plainPages = (responses: readonly SampledPage[]): SampledPage[] =>
  pagesWithRecords(responses, (expansion) => expansion === undefined)

/** Records of the Resource, repeated ones included. */
export const recordsOn = (pages: readonly SampledPage[]): number => sum(pages.map(({ records }) => records))

/** Records that an expansion brought, repeated ones included. */
export const expandedRecordsOn = (pages: readonly SampledPage[]): number =>
  sum(pages.map(({ expandedRecords }) => expandedRecords))

/** Returns the number of records on the largest page; 0 without pages. */
export const largestPage = (pages: readonly SampledPage[]): number =>
  pages.reduce((largest, { records }) => Math.max(largest, records), 0)
