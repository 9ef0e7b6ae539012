import assert from 'node:assert/strict'
import type { MetadataReport, ReportedField } from '../../../metadata/metadata-report'
import { sampleAvailability, sampleMetadata } from '../../aggregate/testing/sample-results'
import { dictionaryOf } from '../../availability/roll-up/testing/dictionaries'
import { lookupField, metadataReport } from '../../availability/roll-up/testing/sample-metadata'
import type { Explorer, ExplorerField, ExplorerLookup } from '../../explorer-data'
import { createExplorer, type ExploredRun } from '../create-explorer'

/** For tests: the dictionary that explorers are made with. */
export const reference = dictionaryOf('2.0')

/** For tests: the explorer of a run of the sample, with changes. */
export const explorerOf = (changes: Partial<ExploredRun> & Partial<ExploredRun['result']> = {}): Explorer => {
  const { metadata = sampleMetadata, availability = sampleAvailability(), ...rest } = changes
  return createExplorer({
    reference,
    result: { metadata, availability },
    averages: null,
    results: [],
    variations: [],
    ...rest,
  })
}

/** For tests: metadata of these elements. */
export const metadataOf = (
  fields: readonly ReportedField[],
  lookups: MetadataReport['lookups'] = [],
): MetadataReport => ({
  ...metadataReport(fields, lookups),
  version: '2.0',
})

/** For tests: a Resource of an explorer. */
export const resource = ({ resources }: Explorer, name: string) => resources.find((one) => one.name === name)

/** For tests: a Field of an explorer, which must be there. */
export function field(explorer: Explorer, name: string, resourceName = 'Property'): ExplorerField {
  const found = resource(explorer, resourceName)?.fields.find((one) => one.name === name)
  assert.ok(found, `there is no ${resourceName}.${name}`)
  return found
}

/** For tests: the Lookup of a Field, which must have one. */
export function lookupOf(explorer: Explorer, { lookup: index = -1 }: ExplorerField): ExplorerLookup {
  const found = explorer.lookups[index]
  assert.ok(found)
  return found
}

/** For tests: the Field StandardStatus with the LookupName annotation. */
export const stringLookup = (type: string): ReportedField => ({
  ...lookupField('Property', 'StandardStatus', type),
  annotations: [{ term: 'RESO.OData.Metadata.LookupName', value: 'StandardStatus' }],
})
