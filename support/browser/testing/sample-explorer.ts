import type { Explorer } from '../../results/explorer-data'

/** An Explorer for tests, in which each member has a value once, and is absent once. */
export const sampleExplorer = (): Explorer => ({
  version: '2.0',
  pages: 'https://dd.reso.org/DD2.0/',
  resources: [
    {
      name: 'Property',
      standing: 'IDX',
      isOffered: true,
      records: 1200,
      page: 'Property/',
      fields: [
        {
          name: 'BuyerFinancing',
          standing: 'RESO',
          standardType: 'Multiple Enumeration',
          suggested: { length: 1024 },
          lookup: 1,
          lookupStatus: 'Open with Enumerations',
          outcome: 'not offered',
          page: 'Property/BuyerFinancing/',
        },
        {
          name: 'ListingContractDate',
          standing: 'IDX',
          declaredType: 'Edm.Date',
          standardType: 'Date',
          outcome: 'not verified',
          findings: ['not verified: Property.ListingContractDate MUST be Date. Found no record that has it.'],
          page: 'Property/ListingContractDate/',
        },
        {
          name: 'ListPrice',
          standing: 'IDX',
          declaredType: 'Edm.String',
          standardType: 'Decimal',
          declared: { length: 20 },
          suggested: { precision: 14, scale: 2 },
          availability: 0.985,
          average: { results: 12, resultsWithData: 11, availability: 0.97 },
          outcome: 'failed',
          findings: ['violated: Property.ListPrice MUST be Decimal. Expected Edm.Decimal, found Edm.String.'],
          page: 'Property/ListPrice/',
        },
        {
          name: 'StandardStatus',
          standing: 'IDX',
          declaredType: 'Edm.String',
          standardType: 'Single Enumeration',
          declared: { length: 50 },
          suggested: { length: 25 },
          availability: 1,
          lookup: 0,
          lookupStatus: 'Locked with Enumerations',
          valueAvailability: [0.6, 0.3, 0, 0.1],
          strayValues: [{ value: 'Sold (Cash)', availability: 0.004 }],
          average: { results: 14, resultsWithData: 14, availability: 1 },
          valueAverages: [[14, 14, 0.55], null, null, null],
          variations: [
            {
              suggestion: 'Active Under Contract',
              value: 'Under Contract',
              reason: 'is a synonym of the standard value',
              url: 'https://dd.reso.org/DD2.0/lookups/StandardStatus/Active%20Under%20Contract/',
            },
          ],
          outcome: 'passed',
          findings: ['Property.StandardStatus MUST hold advertised lookup values; found "Sold (Cash)" (5 times)'],
          page: 'Property/StandardStatus/',
        },
        {
          name: 'AskingPrice',
          standing: 'local',
          declaredType: 'Edm.Decimal',
          declared: { precision: 14, scale: 2 },
          availability: 0.01,
          variations: [
            {
              suggestion: 'Property.ListPrice',
              reason: 'is a synonym of the standard name',
              url: 'https://dd.reso.org/DD2.0/Property/ListPrice/',
            },
          ],
        },
      ],
    },
    {
      name: 'Queue',
      standing: 'RESO',
      isOffered: false,
      page: 'Queue/',
      fields: [
        {
          name: 'QueueTransactionKey',
          standing: 'RESO',
          standardType: 'String',
          suggested: { length: 255 },
          outcome: 'not offered',
          page: 'Queue/QueueTransactionKey/',
        },
      ],
    },
    {
      name: 'Agents',
      standing: 'local',
      isOffered: true,
      variations: [{ suggestion: 'Member', reason: 'is a synonym of the standard name' }],
      fields: [
        { name: 'AgentCities', standing: 'local', declaredType: 'Collection(Edm.String)', lookup: 2 },
        { name: 'AgentKey', standing: 'local', declaredType: 'Edm.String' },
      ],
    },
  ],
  lookups: [
    {
      name: 'StandardStatus',
      values: [
        { value: 'Active' },
        {
          value: 'ActiveUnderContract',
          standardValue: 'Active Under Contract',
          page: 'lookups/StandardStatus/Active%20Under%20Contract/',
        },
        { value: 'Closed', isMissing: true },
        { value: 'Under Contract', isLocal: true },
      ],
    },
    {
      name: 'BuyerFinancing',
      whyUnknown: 'The Lookup Resource answers 404.',
      values: [{ value: 'FHA 203(b)' }],
    },
    {
      name: 'org.example.Cities',
      values: Array.from({ length: 250 }, (_, index) => ({
        value: `City ${index + 1}`,
        isLocal: true,
      })),
      more: 1300,
    },
  ],
})
