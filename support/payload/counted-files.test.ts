import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AdvertisedField, AdvertisedPayload, AdvertisedType, AdvertisedValue } from './advertised-payload'
import { CountedFiles } from './counted-files'

const field = (name: string, value: AdvertisedValue, isCollection = false): [string, AdvertisedField] => [
  name,
  { name, isCollection, nullable: true, value },
]
const text: AdvertisedValue = { kind: 'primitive', type: 'Edm.String' }

const media: AdvertisedType = { name: 'Media', key: ['MediaKey'], fields: new Map([field('MediaKey', text)]) }
const property: AdvertisedType = {
  name: 'Property',
  key: ['ListingKey'],
  fields: new Map([
    field('ListingKey', text),
    field('Never', text),
    field('ModificationTimestamp', { kind: 'primitive', type: 'Edm.DateTimeOffset' }),
    field('Heating', { kind: 'Lookup', lookupName: 'Heating', values: new Set(['Stove']) }, true),
    field('Media', { kind: 'expansion', type: 'Media' }, true),
    field('Rooms', { kind: 'expansion', type: 'Media' }, true),
  ]),
}
const payloadOf = (type: AdvertisedType): AdvertisedPayload => ({
  resources: new Map([['Property', type]]),
  types: new Map([['Media', media]]),
})

const FIRST = { ListingKey: '1', Heating: ['Stove'], Media: [{ MediaKey: '7' }, { MediaKey: '8' }] }
const SECOND = {
  ListingKey: '2',
  Heating: [],
  ModificationTimestamp: '2026-01-02T00:00:00Z',
  Media: [{ MediaKey: '8' }],
}

test('records of all files are counted, each once', () => {
  const files = new CountedFiles(payloadOf(property))
  files.add('Property', [FIRST], 100)
  files.add('Property', [FIRST, SECOND], 300)
  const [counted] = files.resources()
  assert.ok(counted)
  assert.equal(counted.tally.records, 2)
  assert.deepEqual(Object.fromEntries(counted.tally.fields), {
    ListingKey: 2,
    Heating: 1,
    Media: 2,
    ModificationTimestamp: 1,
  })
  assert.deepEqual(counted.tally.lookupValues.get('Heating'), new Map([['Stove', 1]]))
  assert.deepEqual([counted.dateField, counted.tally.dateHigh], ['ModificationTimestamp', '2026-01-02T00:00:00Z'])
})

test('expanded records are counted by themselves, and only for expansions that records have', () => {
  const files = new CountedFiles(payloadOf(property))
  files.add('Property', [FIRST, SECOND, { ListingKey: '3' }], 300)
  const [counted] = files.resources()
  assert.deepEqual(
    counted?.expansions.map(({ fieldName, modelName, tally }) => [fieldName, modelName, tally.records]),
    [['Media', 'Media', 2]],
  )
  assert.deepEqual(
    counted?.responses.map(({ expansion, records, expandedRecords, wireBytes }) => [
      expansion,
      records,
      expandedRecords,
      wireBytes,
    ]),
    [
      [undefined, 3, 0, 300],
      ['Media', 2, 3, 300],
    ],
  )
  assert.equal(counted?.expansions[0]?.advertised, media)
})

test('what is not a record is not an expanded record', () => {
  const files = new CountedFiles(payloadOf(property))
  files.add('Property', [{ ListingKey: '1', Media: ['M1', null, { MediaKey: '7' }, 5] }], 300)
  const [counted] = files.resources()
  assert.equal(counted?.expansions[0]?.tally.records, 1)
  assert.deepEqual(
    counted?.responses.map(({ expandedRecords }) => expandedRecords),
    [0, 1],
  )
})

test('an expansion of one record, and null in its place', () => {
  const single: AdvertisedType = {
    ...property,
    fields: new Map([field('ListingKey', text), field('Agent', { kind: 'expansion', type: 'Media' })]),
  }
  const files = new CountedFiles(payloadOf(single))
  files.add(
    'Property',
    [
      { ListingKey: '1', Agent: { MediaKey: '7' } },
      { ListingKey: '2', Agent: null },
    ],
    10,
  )
  const [counted] = files.resources()
  assert.equal(counted?.expansions[0]?.tally.records, 1)
  assert.equal(counted?.tally.fields.get('Agent'), 1)
})

test('Fields that no record has are advertised by metadata, but not by RESO Common Format', () => {
  const namesOf = (type: AdvertisedType) => {
    const files = new CountedFiles(payloadOf(type))
    files.add('Property', [{ ListingKey: '1' }], 10)
    return [...(files.resources()[0]?.advertised.fields.keys() ?? [])]
  }
  assert.ok(namesOf(property).includes('Never'))
  assert.deepEqual(namesOf({ ...property, allowsLocalFields: true }), ['ListingKey'])
  const allowing = { ...media, allowsLocalFields: true, fields: new Map([...media.fields, field('Never', text)]) }
  const files = new CountedFiles({ ...payloadOf(property), types: new Map([['Media', allowing]]) })
  files.add('Property', [FIRST], 10)
  const [expansion] = files.resources()[0]?.expansions ?? []
  assert.deepEqual([...(expansion?.advertised?.fields.keys() ?? [])], ['MediaKey'])
})

test('records of an unknown Resource are not counted silently', () => {
  const files = new CountedFiles(payloadOf(property))
  assert.throws(() => files.add('Home', [], 1), /There is no Resource Home/)
})
