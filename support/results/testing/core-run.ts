import type { CoreRequestAttachment, CoreRunAttachment } from '../../rules/core-attachment'
import type { CoreParameter } from '../../rules/core-parameter'

export const parameter = (name: CoreParameter['name'], text: string): CoreParameter => ({
  name,
  text,
  origin: 'records',
  why: `chosen for ${name}`,
})

/** For tests: a request that went well. */
export const request = (id: string, ...parameters: CoreParameter[]): CoreRequestAttachment => ({
  id,
  url: `https://example.com/Property?id=${id}`,
  status: 200,
  odataVersion: '4.01',
  records: 5,
  count: '17',
  fill: { BedroomsTotal: { filled: 4, of: 5 } },
  parameters,
  durationMs: 12,
})

/** For tests: the facts that all requests have in common. */
export const coreRun: CoreRunAttachment = {
  kind: 'run',
  resource: 'Property',
  enumerationModes: { single: 'string' },
  authentication: 'client credentials',
  serviceRoot: 'https://example.com/',
  organisation: { providerUoi: 'T00000001', providerUsi: 'S1' },
  missing: [{ name: 'DateField', reason: 'no Edm.Date Field has data', advice: 'name one in the RESOScript' }],
}

/** For tests: a feature with scenarios of 2.0.0, of 2.1.0 only, and beyond Core. */
export const CORE_FEATURE = `Feature: Small
  Rule: Since 2.0.0
    @core-endorsement @2.0.0 @2.1.0 @top
    Scenario: top
      When it asks
      Then it judges
    @core-endorsement @2.0.0 @2.1.0 @skip
    Scenario: skip
      When it asks
      Then it judges
  Rule: Since 2.1.0
    @core-endorsement @2.1.0 @expand-records
    Scenario: expand-records
      When it asks
      Then it judges
  Rule: Beyond
    @beyond-core @2.0.0 @2.1.0 @https
    Scenario: https
      When it asks
      Then it judges
`
