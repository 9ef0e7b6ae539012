import type { SamplingResults } from '../../payload/sampling-results'
import type { AvailabilityReport, Stamp } from './availability-report'
import { comparableEntries } from './comparable-entries'
import { completeEntries } from './complete-entries'

/**
 * The report of what a server has, by what was sampled of it. With `compat` it has exactly what RESO's tools report, so
 * that scores can be compared; the tallies have to be counted by RESO's rules then.
 */
export const createAvailabilityReport = (
  { resources }: SamplingResults,
  { version, generatedOn }: Stamp,
  compat: boolean,
): AvailabilityReport => ({
  description: 'RESO Data Availability Report',
  version,
  generatedOn,
  ...(compat ? comparableEntries(resources) : completeEntries(resources)),
})
