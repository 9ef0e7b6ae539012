import { ofFirstWorker, reportFiles } from 'dd-acceptance/support/results/report-files'

/** Reports that say what a system offers, and not how fast it answers. */
const WITHOUT_TIMES: readonly string[] = [
  reportFiles.metadataReport,
  reportFiles.processedReport,
  reportFiles.metadataRolledUp,
  reportFiles.variations,
]

/** Reports that say how fast a system answers, too. */
const WITH_TIMES: readonly string[] = [
  reportFiles.results,
  reportFiles.core,
  reportFiles.summary,
  reportFiles.availability,
  reportFiles.availabilityRolledUp,
]

/**
 * Tells if a report is in the package of what was certified. Metadata are never public, nor what the server was asked and answered,
 * nor the pages for recipients and staff; reports with times are where the provider did not opt out.
 */
export const isPackaged = (name: string, isPerformancePublic: boolean): boolean =>
  WITHOUT_TIMES.includes(ofFirstWorker(name)) || (isPerformancePublic && WITH_TIMES.includes(ofFirstWorker(name)))
