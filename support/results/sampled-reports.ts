import type { DictionaryIndex } from '../dictionary/dictionary-index'
import type { MetadataReport } from '../metadata/metadata-report'
import type { SamplingResults } from '../payload/sampling-results'
import type { AvailabilityReport, Stamp } from './availability/availability-report'
import { createAvailabilityReport } from './availability/create-availability-report'
import { createResponsesReport } from './availability/create-responses-report'
import { rollUpAvailability } from './availability/roll-up/roll-up-availability'
import { rollUpMetadata } from './availability/roll-up/roll-up-metadata'
import type { SampledReports } from './run-reports'

/**
 * Makes the reports of what was sampled: shares of records that have an element, and each page.
 *
 * @param compat true to count as RESO's tools do
 */
export const reportsOfSampling = (results: SamplingResults, stamp: Stamp, compat: boolean) => ({
  availability: createAvailabilityReport(results, stamp, compat),
  responses: createResponsesReport(results, stamp),
})

/**
 * Sums up what a server advertises, and what its records have, by the standing of elements.
 *
 * @param advertised the metadata report, with the Lookup records that Fields refer to
 * @param dictionary of the version that the server is judged by
 * @param compat true to count as RESO's tools do
 */
export const rolledUpReports = (
  availability: AvailabilityReport,
  advertised: MetadataReport,
  dictionary: DictionaryIndex,
  compat: boolean,
): SampledReports['rolledUp'] => ({
  metadata: rollUpMetadata(advertised, dictionary, compat),
  availability: rollUpAvailability(availability, advertised, dictionary, compat),
})
