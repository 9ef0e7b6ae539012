import type { MetadataReport } from '../../metadata/metadata-report'
import { sampleAvailability, sampleMetadata, writeFolder } from '../aggregate/testing/sample-results'
import type { AvailabilityReport } from '../availability/availability-report'
import { rollUpAvailability } from '../availability/roll-up/roll-up-availability'
import { rollUpMetadata } from '../availability/roll-up/roll-up-metadata'
import { dictionaryOf } from '../availability/roll-up/testing/dictionaries'
import type { RunFacts } from '../run-facts'
import { createViews, type ReportedRun, type Views } from '../summary/create-views'

/** For tests: the facts of a run. */
const facts: RunFacts = {
  generatedOn: '2026-11-22T06:00:00.000Z',
  tool: { name: 'dd-acceptance', version: '0.1.0' },
  dictionary: { version: '2.0', workbook: { fileName: 'RESODataDictionary-2.0.xlsx', sha256: '' } },
  underTest: 'metadata file sample.xml',
  performanceOptOut: false,
}

/** For tests: the files of a run that has sampled a server. */
export function filesOfRun(
  compat = false,
  availability: AvailabilityReport = sampleAvailability(),
  metadata: MetadataReport = sampleMetadata,
): Readonly<Record<string, unknown>> {
  const reference = dictionaryOf('2.0')
  return {
    'metadata-report.json': metadata,
    'data-availability-report.json': availability,
    'metadata-report.rolled-up.json': rollUpMetadata(metadata, reference, compat),
    'data-availability-report.rolled-up.json': rollUpAvailability(availability, metadata, reference, compat),
  }
}

/** For tests: the views of a run that has left these files in a new folder. */
export async function viewsOf(
  folder: string,
  files: Readonly<Record<string, unknown>>,
  run: Partial<ReportedRun> = {},
): Promise<Views> {
  await writeFolder(folder, files)
  return createViews({ folder, facts, results: [], averages: undefined, performanceOptOut: false, ...run })
}
