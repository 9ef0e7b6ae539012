import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { MetadataReport } from '../../../metadata/metadata-report'
import type { AvailabilityReport } from '../../availability/availability-report'
import { createAvailabilityReport } from '../../availability/create-availability-report'
import { lookup, lookupField, metadataReport } from '../../availability/roll-up/testing/sample-metadata'
import { expansion, page, resource, resultsOf, stamp, tallyOf } from '../../availability/testing/sampled'

/**
 * For tests: a server of 2.0 with a standard IDX Field, its values under a name of its own, a local Field and an
 * expansion.
 */
export const sampleMetadata: MetadataReport = {
  ...metadataReport(
    [
      { resourceName: 'Property', fieldName: 'ListPrice', type: 'Edm.Decimal' },
      lookupField('Property', 'StandardStatus', 'com.example.Status'),
      lookupField('Property', 'X_View', 'com.example.X_View'),
      { resourceName: 'Property', fieldName: 'Media', type: 'com.example.Media', isExpansion: true },
      { resourceName: 'Office', fieldName: 'OfficeKey', type: 'Edm.String' },
    ],
    [
      lookup('com.example.Status', 'ActiveUnderContract'),
      lookup('com.example.Status', 'SOLD', { StandardName: 'Closed' }),
      lookup('com.example.X_View', 'Sea'),
    ],
  ),
  version: '2.0',
}

/** For tests: the availability report of that server; Office has no records. */
export const sampleAvailability = (
  records = 10,
  fields: Readonly<Record<string, number>> = { ListPrice: 10, StandardStatus: 5 },
  values: Readonly<Record<string, number>> = { ActiveUnderContract: 4, SOLD: 1 },
): AvailabilityReport =>
  createAvailabilityReport(
    resultsOf(
      resource({
        tally: tallyOf(records, fields, { lookupValues: { StandardStatus: values } }),
        expansions: [expansion({ tally: tallyOf(3, { MediaKey: 3 }) })],
        responses: [page({ records, wireBytes: 2_000_000, durationMs: 500 })],
      }),
      resource({ resourceName: 'Office' }),
    ),
    stamp,
    false,
  )

/** For tests: writes files into a new folder; content that is not a text becomes JSON. */
export async function writeFolder(folder: string, files: Readonly<Record<string, unknown>>): Promise<string> {
  await mkdir(folder, { recursive: true })
  for (const [name, content] of Object.entries(files))
    await writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
  return folder
}

/** For tests: a folder as runs leave it. */
export const writeResult = (folder: string, availability = sampleAvailability()): Promise<string> =>
  writeFolder(folder, { 'metadata-report.json': sampleMetadata, 'data-availability-report.json': availability })
