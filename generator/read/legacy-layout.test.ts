import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readWorkbook } from './read-workbook'
import { type SampleRow, sampleWorkbook } from './testing/sample-workbook'

const field = (row: SampleRow): SampleRow => ({
  StandardName: 'ListPrice',
  DisplayName: 'List Price',
  SimpleDataType: 'Number',
  SugMaxLength: 14,
  Synonym: '<n/a>',
  LookupStatus: '<n/a>',
  Lookup: '<n/a>',
  Collection: '<n/a>',
  SugMaxPrecision: 2,
  PropertyTypes: 'RESI',
  Payloads: null,
  'Wiki Page URL': null,
  ...row,
})

const lookup = {
  LookupField: 'Status',
  LookupValue: 'ComingSoon',
  LookupDisplayName: 'Coming Soon',
  LookupDisplayNameSynonyms: null,
  'Wiki Page URL': null,
}

const relationship = (name: string, cardinality: string): SampleRow => ({
  'Target Resource': 'Property',
  'Target StandardName': name,
  Cardinality: cardinality,
  'Source Resource': 'Media',
})

const legacy = (relationships: readonly SampleRow[]) =>
  readWorkbook(
    'legacy-1.7.xlsx',
    sampleWorkbook({
      Property: [
        field({}),
        field({ StandardName: 'Status', LookupStatus: 'Open with Enumerations', Lookup: 'Status Lookups' }),
        field({ StandardName: 'Rooms', SimpleDataType: 'Collection', Collection: 'Media Collection' }),
      ],
      Media: [field({ StandardName: 'MediaKey', SimpleDataType: 'String' })],
      'Lookup Fields and Values': [lookup],
      'Standard Relationships': relationships,
      'Deprecated Fields': [field({ StandardName: 'Gas' })],
      'IDX Payloads': [{ Resource: 'Property Resource', 'Payload Field': 'ListPrice' }],
      'Version Info': [{ 'Version Type': 'DD Wiki Version', 'Version Data': '1.7' }],
    }),
  )

test('sheets of Resources become Fields; what is deprecated is left out', async () => {
  const { rows, problems } = await legacy([relationship('Agent', 'one-to-one'), relationship('Rooms', 'one-to-many')])
  assert.deepEqual(
    rows.fields.map((row) =>
      [row.resourceName, row.standardName, row.simpleDataType, row.lookupName, row.sourceResource, row.payloads].map(
        ({ text }) => text,
      ),
    ),
    [
      ['Property', 'ListPrice', 'Number', '', '', 'IDX'],
      ['Property', 'Status', 'Number', 'Status', '', ''],
      ['Property', 'Rooms', 'Collection', '', 'Media', ''],
      ['Media', 'MediaKey', 'String', '', '', ''],
      ['Property', 'Agent', 'Resource', '', 'Media', ''],
    ],
  )
  assert.deepEqual(rows.fields[0]?.suggestedMaxPrecision, { text: '2', address: 'Property!I2' })
  assert.deepEqual(
    rows.lookups.map(({ lookupName, legacyODataValue, standardLookupValue }) =>
      [lookupName, legacyODataValue, standardLookupValue].map(({ text }) => text),
    ),
    [['Status', 'ComingSoon', 'Coming Soon']],
  )
  assert.equal(rows.layout, 'legacy')
  assert.deepEqual(problems.all, [])
})

test('a relationship is a Resource or a Collection by its cardinality, and nothing else', async () => {
  const { rows, problems } = await legacy([relationship('Photos', 'one-to-many'), relationship('Odd', 'many')])
  assert.deepEqual(
    rows.fields.slice(4).map(({ standardName, simpleDataType }) => [standardName.text, simpleDataType.text]),
    [['Photos', 'Collection']],
  )
  assert.deepEqual(problems.all, [
    {
      severity: 'fault',
      address: 'Standard Relationships!C3',
      message: 'unknown Cardinality "many"; write "one-to-one" or "one-to-many"',
    },
  ])
})

test('without its relationships the expansions would be gone unseen', async () => {
  const sheets = { Property: [field({})], 'Lookup Fields and Values': [lookup] }
  const { problems } = await readWorkbook('legacy-1.7.xlsx', sampleWorkbook(sheets))
  assert.deepEqual(
    problems.all.map(({ message }) => message),
    ['has no sheet "Standard Relationships"; restore it'],
  )
})
