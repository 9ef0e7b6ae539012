import type { Finding } from '../../support/dictionary/finding'
import type { MetadataReport } from '../../support/metadata/metadata-report'
import { createMetadataReport } from '../../support/metadata/metadata-report'
import { readEntityDataModel } from '../../support/metadata/read-entity-data-model'
import { parseXml } from '../../support/metadata/read-xml'
import { soundEdmx } from './edmx'

/** Returns the metadata report of the sample metadata. */
export function sampleReport(more = ''): MetadataReport {
  const { document } = parseXml(soundEdmx(more))
  if (document === undefined) throw new Error('the sample metadata are not XML')
  return createMetadataReport(readEntityDataModel(document), {
    version: '2.0',
    generatedOn: '2026-01-01T00:00:00.000Z',
  })
}

/** A Field whose name is a synonym of a standard one. */
export const VARIATION = '<Property Name="GateCode" Type="Edm.String"/>'

const violation: Finding = {
  rule: 'field-data-type',
  level: 'MUST',
  outcome: 'violated',
  subject: 'Property.City',
  requirement: 'MUST be String',
  found: 'Edm.Int64',
}

const scenario = (name: string, findings: readonly Finding[]) => ({
  feature: 'Property',
  scenario: name,
  uri: 'features/data-dictionary/v2.0/resources/property.feature',
  line: 7,
  tags: ['@dd-2.0', '@Property'],
  outcome: findings.length === 0 ? ('passed' as const) : ('failed' as const),
  durationMs: 3,
  findings,
  coreRequests: [],
})

/** Results of a run; in the second one a MUST is violated. */
export const sampleScenarios = {
  conformant: [scenario('ListPrice', []), scenario('City', [])],
  notConformant: [scenario('ListPrice', []), scenario('City', [violation])],
}
