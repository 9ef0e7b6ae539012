import type { SampledResponse } from '../../payload/sampling-results'
import type { ResponseStatistics } from './availability-report'
import { statistics, sum } from './statistics'

/** Bytes and times of pages; `bytesOf` says which bytes. */
export function responseStatistics(
  pages: readonly SampledResponse[],
  bytesOf: (page: SampledResponse) => number,
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
  responses: readonly SampledResponse[],
  isWanted: (expansion: string | undefined) => boolean,
): SampledResponse[] => responses.filter(({ expansion, records }) => records > 0 && isWanted(expansion))

/** Pages with records of the Resource alone. */
export const plainPages = (responses: readonly SampledResponse[]): SampledResponse[] =>
  pagesWithRecords(responses, (expansion) => expansion === undefined)

/** Records of the Resource, repeated ones included. */
export const recordsOn = (pages: readonly SampledResponse[]): number => sum(pages.map(({ records }) => records))

/** Records that an expansion brought, repeated ones included. */
export const expandedRecordsOn = (pages: readonly SampledResponse[]): number =>
  sum(pages.map(({ expandedRecords }) => expandedRecords))

/** Returns the number of records on the largest page; 0 without pages. */
export const largestPage = (pages: readonly SampledResponse[]): number =>
  pages.reduce((largest, { records }) => Math.max(largest, records), 0)
