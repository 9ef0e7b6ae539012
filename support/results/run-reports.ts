import { resolve } from 'node:path'
import type { DictionaryIndex } from '../dictionary/dictionary-index'
import type { MetadataReport } from '../metadata/metadata-report'
import type { CountedResource, SamplingResults } from '../payload/sampling-results'
import type { VariationsReport } from '../variations/variations-report'
import type { AvailabilityReport, Stamp } from './availability/availability-report'
import { createAvailabilityReport } from './availability/create-availability-report'
import { createResponsesReport } from './availability/create-responses-report'
import { rollUpAvailability } from './availability/roll-up/roll-up-availability'
import { rollUpMetadata } from './availability/roll-up/roll-up-metadata'
import type { RolledUpAvailability } from './availability/roll-up/rolled-up-availability'
import type { RolledUpMetadata } from './availability/roll-up/rolled-up-metadata'

/** Reports about the elements of a server, which the page of a run is made of. */
export interface RunReports {
  /** The dictionary that the run has judged by. */
  readonly dictionary: DictionaryIndex
  /** With those lookups only that Fields refer to. */
  readonly metadata: MetadataReport
  /** Undefined where nothing was sampled. */
  readonly sampled: SampledReports | undefined
  /** Undefined where no scenario asked for variations. */
  readonly variations: VariationsReport | undefined
}

/** Reports about the records that were sampled. */
export interface SampledReports {
  readonly availability: AvailabilityReport
  readonly rolledUp: { readonly metadata: RolledUpMetadata; readonly availability: RolledUpAvailability }
}

const kept = new Map<string, RunReports>()

/** Keeps the reports that a run has just written into a folder, so that its page is made without reading them again. */
export function keepReports(folder: string, reports: RunReports): void {
  kept.set(resolve(folder), reports)
}

/** Returns what was kept for a folder, and keeps it no longer; undefined where another process wrote the reports. */
export function takeReports(folder: string): RunReports | undefined {
  const reports = kept.get(resolve(folder))
  kept.delete(resolve(folder))
  return reports
}

/**
 * Makes the reports of what was sampled: shares of records that have an element, and each page.
 *
 * @param compat true to count as RESO's tools do
 */
export const reportsOfSampling = (results: SamplingResults, stamp: Stamp, compat: boolean) => ({
  availability: createAvailabilityReport(results, stamp, compat),
  responses: createResponsesReport(results, stamp),
})

/** Makes the report of what saved payloads have: shares of records that have an element. */
export const availabilityOfFiles = (resources: readonly CountedResource[], stamp: Stamp): AvailabilityReport =>
  createAvailabilityReport({ resources }, stamp, false)

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
