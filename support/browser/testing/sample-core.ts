import type { CoreReport } from '../../results/core-report'

/** A report for tests: a scenario of each status, one beyond Core, and a Parameter that could not be chosen. */
export const sampleCore = (): CoreReport => ({
  description: 'RESO Web API Core Report',
  version: '2.1.0',
  generatedOn: '2026-01-15T09:30:00.000Z',
  outcome: 'not conformant',
  resource: 'Property',
  enumerationModes: { single: 'string', multiple: 'Collection(string)' },
  authentication: 'client credentials',
  serviceRoot: 'https://api.example.com/reso/odata',
  organisation: { providerUoi: 'T00000012', providerUsi: 'SYS-7', recipientUoi: 'M00000123' },
  odataVersion: ['4.0'],
  parameters: [
    {
      name: 'IntegerField',
      text: 'BedroomsTotal',
      origin: 'records',
      why: 'the usual Field: it has 58 different values in 100 records of Property',
    },
    { name: 'IntegerValueLow', text: '3', origin: 'RESOScript', why: 'given by the RESOScript' },
  ],
  missingParameters: [
    {
      name: 'DateField',
      reason: 'no Edm.Date Field of Property has three different values in 100 records',
      advice: 'Name a Field as DateField in the RESOScript.',
    },
  ],
  endorsement: { passed: 1, failed: 1, 'not offered': 1, 'not verified': 1, advisories: 0 },
  scenarios: [
    {
      id: 'metadata',
      tags: ['@core-endorsement', '@2.1.0'],
      status: 'passed',
      beyondCore: false,
      requests: [{ url: 'https://api.example.com/reso/odata/$metadata', status: 200, durationMs: 212 }],
      failures: [],
      durationMs: 240,
    },
    {
      id: 'filter-int-gt',
      tags: ['@core-endorsement', '@2.1.0', '@filter-int-gt'],
      status: 'failed',
      beyondCore: false,
      requests: [
        {
          url: 'https://api.example.com/reso/odata/Property?$filter=BedroomsTotal gt 3',
          status: 200,
          records: 50,
          durationMs: 93,
        },
      ],
      failures: [
        {
          rule: 'core-filter',
          subject: 'GET Property?$filter=BedroomsTotal gt 3',
          requirement: 'MUST answer only records that meet the filter',
          expected: 'BedroomsTotal gt 3',
          found: "Property('51') has BedroomsTotal 2",
          evidence: 'record 4 of 50',
          advice: 'Apply $filter to every record of the answer.',
        },
      ],
      durationMs: 101,
    },
    {
      id: 'filter-enum-single-has',
      tags: ['@core-endorsement'],
      status: 'not offered',
      beyondCore: false,
      reason: 'Property.StandardStatus MAY have an EnumType; a string',
      requests: [],
      failures: [],
    },
    {
      id: 'filter-date-eq',
      tags: ['@core-endorsement'],
      status: 'not verified',
      beyondCore: false,
      reason: 'there is no DateField',
      requests: [],
      failures: [],
    },
    {
      id: 'filter-string-contains',
      tags: ['@beyond-core'],
      status: 'passed',
      beyondCore: true,
      requests: [
        {
          url: "https://api.example.com/reso/odata/Property?$filter=contains(City,'ley')",
          status: 200,
          records: 12,
          durationMs: 45,
        },
        {
          url: "https://api.example.com/reso/odata/Property?$filter=contains(City,'ley')&$count=true",
          status: 200,
          records: 12,
          count: '12',
          durationMs: 51,
        },
      ],
      failures: [],
    },
  ],
})
