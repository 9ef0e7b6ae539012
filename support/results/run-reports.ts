import { resolve } from 'node:path'
import type { MetadataReport } from '../metadata/metadata-report'
import type { VariationsReport } from '../variations/variations-report'
import type { AvailabilityReport } from './availability/availability-report'
import type { RolledUpAvailability } from './availability/roll-up/rolled-up-availability'
import type { RolledUpMetadata } from './availability/roll-up/rolled-up-metadata'

/** Reports about the elements of a server, which the page of a run is made of. */
export interface RunReports {
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
