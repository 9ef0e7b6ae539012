import type { Cause, CauseItem, Overview } from '../../results/summary-data'

/** An overview for tests: failures of four causes, one that could not be verified, advisories, and skipped findings. */
export const sampleOverview = (): Overview => ({
  endorsement: 'Data Dictionary 2.0',
  verdict: 'not conformant',
  part: null,
  certification: { valid: false, reasons: ['a MUST is violated', 'SAMPLE_LIMIT is 1,000'] },
  because: '1,214 of 1,226 scenarios hold; 12 fail, from 4 causes.',
  firstStep: 'Declare Property.ListPrice and 8 other Fields with the data types of the Data Dictionary.',
  header: [
    { label: 'Server', value: 'https://api.example.com/reso/odata' },
    { label: 'Recipient', value: 'M00000123', isCode: true },
    { label: 'Tested on', value: '2026-01-15 09:30 UTC' },
    { label: 'Duration', value: '4 minutes' },
    { label: 'Standard', value: 'Data Dictionary 2.0' },
    { label: 'Tested by', value: 'dd-acceptance 0.1.0' },
  ],
  audience: null,
  facts: [
    { label: 'Tested', value: 'https://api.example.com/reso/odata' },
    { label: 'Tested on', value: '2026-01-15 09:30 UTC' },
    { label: 'Organisation', value: 'M00000123', isCode: true },
    { label: 'Data Dictionary', value: '2.0' },
    { label: 'Metadata, SHA-256', value: 'a3f1c2d4e5b60718293a4b5c6d7e8f90'.repeat(2), isCode: true },
    { label: 'Tool', value: 'dd-acceptance 0.1.0' },
  ],
  total: { passed: 1214, failed: 12, 'not offered': 480, 'not verified': 3, advisories: 21 },
  features: [
    { name: 'Metadata', passed: 31, failed: 0, 'not offered': 0, 'not verified': 0, advisories: 0 },
    { name: 'Property', passed: 602, failed: 9, 'not offered': 40, 'not verified': 2, advisories: 14 },
    { name: 'Member', passed: 71, failed: 3, 'not offered': 12, 'not verified': 1, advisories: 0 },
    { name: 'Office', passed: 58, failed: 0, 'not offered': 20, 'not verified': 0, advisories: 7 },
  ],
  notOffered: ['Caravan', 'Teams', 'WaterSupply'],
  sections: [
    { kind: 'failures', count: 12, causes: failures, lines: metadataLines },
    { kind: 'open', count: 1, causes: [open] },
    { kind: 'advisories', count: 21, causes: [advisories] },
    { kind: 'skipped', count: 2, causes: [skipped] },
  ],
})

const location = 'features/data-dictionary/v2.0/resources/property.feature:812'

const wrongType = (field: string, type: string): CauseItem => ({
  scenario: field,
  id: `field-data-type.Property-${field}`,
  feature: 'Property',
  command: 'npx dd-acceptance run dd-2.0 features/data-dictionary/v2.0/resources/property.feature:812',
  location,
  level: 'MUST',
  subject: `Property.${field}`,
  requirement: `MUST be ${type}`,
  expected: `Edm.${type}`,
  found: 'Edm.String',
  evidence: '$metadata line 812, column 9',
  lines: ['812:9'],
  advice: `Declare ${field} as Edm.${type}.`,
  reference: `https://dd.reso.org/DD2.0/Property/${field}/`,
})

const metadataLines = {
  '812:9': {
    line: 812,
    before: '...</Annotation>',
    at: '<Property',
    after: ' Name="</script><b>" Type="Edm.String"/>',
  },
}

const failures: readonly Cause[] = [
  {
    label: 'Fields of a wrong data type',
    rule: 'field-data-type',
    count: 9,
    items: [wrongType('ListPrice', 'Decimal'), wrongType('BedroomsTotal', 'Int64')],
    more: 7,
  },
  {
    label: 'Records that their JSON Schema does not allow',
    rule: 'payload-schema',
    count: 1,
    items: [
      {
        scenario: 'Payloads of Member',
        id: 'payload-schema.Member-MemberStatus',
        feature: 'Payloads',
        curl: `curl -H 'Authorization: Bearer '"$TOKEN" 'https://api.example.com/reso/odata/Member'`,
        command: 'npx dd-acceptance run dd-2.0 features/payload/v2.0/payload.feature:12',
        location: 'features/payload/v2.0/member.feature:12',
        level: 'MUST',
        subject: 'Member.MemberStatus',
        requirement: 'MUST have only values that the Lookup advertises',
        found: 'the value </script><script>alert(1)</script> in 4 of 1,200 records',
        advice: 'Advertise the value in the Lookup Resource, or send one that is advertised.',
      },
    ],
    more: 0,
  },
  {
    label: 'Lookup values under names that are not standard',
    rule: 'lookup-value-name',
    count: 1,
    items: [
      {
        scenario: 'MemberType',
        feature: 'Member',
        location,
        level: 'MUST',
        subject: 'MemberType "Agent/Broker"',
        requirement: 'MUST use the name of the Data Dictionary',
        expected: 'Broker',
        found: 'Agent/Broker',
        advice: 'Rename the value to Broker.',
        reference: 'https://dd.reso.org/DD2.0/lookups/MemberType/Broker/',
      },
    ],
    more: 0,
  },
  {
    label: 'Scenarios that stopped without a finding',
    count: 1,
    items: [
      { scenario: 'Payloads of Member again', location, failure: 'the connection was closed before the answer ended' },
    ],
    more: 0,
  },
]

const open: Cause = {
  label: 'Requests that were not answered',
  rule: 'resource-sampling',
  count: 1,
  items: [
    {
      scenario: 'Payloads of Media',
      feature: 'Payloads',
      location: 'features/payload/v2.0/media.feature:12',
      level: 'MUST',
      subject: 'Media',
      requirement: 'MUST be sampled',
      found: 'HTTP 503 for each of 4 requests',
      advice: 'Run the tests again when the server answers requests for Media.',
    },
  ],
  more: 0,
}

const advisories: Cause = {
  label: 'Fields shorter or longer than suggested',
  rule: 'field-length',
  count: 21,
  items: [
    {
      scenario: 'StreetName',
      id: 'field-length.Property-StreetName',
      feature: 'Property',
      location,
      level: 'SHOULD',
      subject: 'Property.StreetName',
      requirement: 'SHOULD have the length 50',
      expected: '50',
      found: '20',
      advice: 'Declare MaxLength="50".',
      reference: 'https://dd.reso.org/DD2.0/Property/StreetName/',
    },
  ],
  more: 20,
}

const skipped: Cause = {
  label: 'Fields without records to judge',
  rule: 'field-data-type',
  count: 2,
  items: [
    {
      scenario: 'RentIncludes',
      feature: 'Property',
      location,
      subject: 'Property.RentIncludes',
      found: 'no record has it',
    },
  ],
  more: 1,
}
