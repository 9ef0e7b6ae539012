import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { MetadataReport, ReportedField } from '../../../metadata/metadata-report'
import { sampleAvailability } from '../../aggregate/testing/sample-results'
import { lookup, lookupField } from '../../availability/roll-up/testing/sample-metadata'
import { explorerOf, field, lookupOf, metadataOf, reference, stringLookup } from '../testing/explored'

test('a Lookup has the standard values, in the names of the server where it has them, then local ones', () => {
  const metadata = metadataOf(
    [lookupField('Property', 'StandardStatus', 'com.example.Status')],
    [
      lookup('com.example.Status', 'Ours'),
      lookup('com.example.Status', 'SOLD', { StandardName: 'Closed' }),
      lookup('com.example.Status', 'GONE', { StandardName: 'Closed' }),
      lookup('com.example.Status', 'ActiveUnderContract'),
    ],
  )
  const availability = sampleAvailability(
    10,
    { StandardStatus: 9 },
    { ActiveUnderContract: 4, GONE: 2, Foo: 1, Bar: 2 },
  )
  const explorer = explorerOf({ metadata, availability })
  const status = field(explorer, 'StandardStatus')
  const { name, whyUnknown, values } = lookupOf(explorer, status)
  assert.deepEqual([name, whyUnknown], ['Status', undefined])
  const named = values.filter(({ isMissing }) => !isMissing).map(({ page: _, ...value }) => value)
  assert.deepEqual(named, [
    { value: 'ActiveUnderContract', standardValue: 'Active Under Contract' },
    { value: 'SOLD', standardValue: 'Closed' },
    { value: 'GONE', standardValue: 'Closed' },
    { value: 'Ours', isLocal: true },
  ])
  assert.deepEqual(values[0], { value: 'Active', isMissing: true, page: 'lookups/StandardStatus/Active/' })
  const shares = new Map(values.map(({ value }, place) => [value, status.valueAvailability?.[place]]))
  assert.deepEqual(
    ['ActiveUnderContract', 'SOLD', 'GONE', 'Ours', 'Active'].map((value) => shares.get(value)),
    [0.4, 0, 0.2, 0, 0],
  )
  assert.deepEqual(status.strayValues, [
    { value: 'Bar', availability: 0.2 },
    { value: 'Foo', availability: 0.1 },
  ])
})

test('a value that records have and the server does not advertise is not stray where the dictionary has it', () => {
  const availability = sampleAvailability(10, {}, { Pending: 3 })
  const explorer = explorerOf({ availability })
  const status = field(explorer, 'StandardStatus')
  const place = lookupOf(explorer, status).values.findIndex(({ value }) => value === 'Pending')
  assert.equal(status.valueAvailability?.[place], 0.3)
  assert.equal(status.strayValues, undefined)
})

/** A Lookup with so many local values, `Local 0` first, which `StandardStatus` and as many other Fields as wanted use. */
function metadataWithValues(values: number, fields = 1): MetadataReport {
  const names = Array.from({ length: fields }, (_, place) => (place === 0 ? 'StandardStatus' : `Local${place}`))
  return metadataOf(
    names.map((name) => lookupField('Property', name, `com.example.${name}`)),
    names.flatMap((name) =>
      Array.from({ length: values }, (_, place) => lookup(`com.example.${name}`, `Local ${place}`)),
    ),
  )
}

test('five hundred values of a Lookup are listed, standard ones before all, and how many there are besides', () => {
  const availability = sampleAvailability(10, {}, { 'Local 0': 5, 'Local 699': 4, Foo: 1 })
  const explorer = explorerOf({ metadata: metadataWithValues(700), availability })
  const status = field(explorer, 'StandardStatus')
  const { values, more } = lookupOf(explorer, status)
  const standards = reference.lookup('StandardStatus')?.values.length ?? 0
  assert.deepEqual([values.length, more], [500, standards + 700 - 500])
  assert.deepEqual(
    values.slice(0, standards + 1).map(({ isLocal = false }) => isLocal),
    [...Array<boolean>(standards).fill(false), true],
  )
  assert.equal(status.valueAvailability?.length, 500)
  assert.deepEqual(status.strayValues, [{ value: 'Foo', availability: 0.1 }])
})

test('of many Lookups with many values fewer are listed each, and no standard one is left out', () => {
  const explorer = explorerOf({ metadata: metadataWithValues(300, 400) })
  assert.equal(lookupOf(explorer, field(explorer, 'Local7')).values.length, 60_000 / 400)
  const { values } = lookupOf(explorer, field(explorer, 'StandardStatus'))
  assert.equal(values.filter(({ isLocal }) => !isLocal).length, reference.lookup('StandardStatus')?.values.length)
})

test('values of Lookups that no Field uses are not there', () => {
  const { fields, lookups } = metadataWithValues(3)
  const explorer = explorerOf({ metadata: metadataOf(fields, [...lookups, lookup('com.example.Unused', 'Nobody')]) })
  assert.ok(!JSON.stringify(explorer).includes('Nobody'))
})

test('the hundred most frequent stray values are listed', () => {
  const values = Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`text ${index}`, index + 1]))
  const { strayValues = [] } = field(
    explorerOf({ availability: sampleAvailability(1000, {}, values) }),
    'StandardStatus',
  )
  assert.deepEqual([strayValues.length, strayValues[0]?.value, strayValues.at(-1)?.value], [100, 'text 149', 'text 50'])
})

test('Fields share a Lookup when the server and the dictionary have it in common for them', () => {
  const explorer = explorerOf({
    metadata: metadataOf(
      [
        lookupField('Property', 'AboveGradeFinishedAreaUnits', 'o.Units'),
        lookupField('Property', 'BelowGradeFinishedAreaUnits', 'o.Units'),
        lookupField('Property', 'LotSizeUnits', 'o.Units'),
        lookupField('Property', 'BuildingAreaUnits', 'o.OtherUnits'),
      ],
      [lookup('o.Units', 'SquareFeet'), lookup('o.OtherUnits', 'SquareFeet')],
    ),
  })
  const indexOf = (name: string) => field(explorer, name).lookup
  assert.ok(indexOf('AboveGradeFinishedAreaUnits') !== undefined)
  assert.equal(indexOf('AboveGradeFinishedAreaUnits'), indexOf('BelowGradeFinishedAreaUnits'))
  // Neither offered, and both of one standard Lookup.
  assert.equal(indexOf('AboveGradeUnfinishedAreaUnits'), indexOf('BelowGradeUnfinishedAreaUnits'))
  const different = [
    'AboveGradeFinishedAreaUnits',
    'LotSizeUnits',
    'BuildingAreaUnits',
    'AboveGradeUnfinishedAreaUnits',
  ]
  assert.equal(new Set(different.map(indexOf)).size, different.length)
})

test('values of string lookups are those of the Lookup records, by what payloads hold', () => {
  const record = { ...lookup('StandardStatus', 'Active Under Contract', { LookupValue: 'AUC' }), type: 'Edm.String' }
  const explorer = explorerOf({
    metadata: metadataOf([stringLookup('StandardStatus')], [record]),
    availability: sampleAvailability(10, {}, { AUC: 2 }),
  })
  const status = field(explorer, 'StandardStatus')
  const { name, values } = lookupOf(explorer, status)
  const place = values.findIndex(({ value }) => value === 'AUC')
  assert.deepEqual([status.declaredType, name], ['Edm.String', 'StandardStatus'])
  assert.equal(values[place]?.standardValue, 'Active Under Contract')
  assert.equal(values[place]?.isMissing, undefined)
  assert.equal(status.valueAvailability?.[place], 0.2)
  assert.equal(values.filter(({ isMissing }) => isMissing).length, values.length - 1)
})

test('without the Lookup records nobody knows what is missing', () => {
  const explorer = explorerOf({ metadata: metadataOf([stringLookup('Edm.String')]) })
  const { name, whyUnknown, values } = lookupOf(explorer, field(explorer, 'StandardStatus'))
  assert.equal(name, 'StandardStatus')
  assert.match(whyUnknown ?? '', /records of the Lookup Resource/)
  assert.ok(values.length > 5 && values.every(({ isMissing }) => isMissing === undefined))
  const asked = explorerOf({ metadata: metadataOf([stringLookup('StandardStatus')]) })
  const known = lookupOf(asked, field(asked, 'StandardStatus'))
  assert.ok(known.whyUnknown === undefined && known.values.every(({ isMissing }) => isMissing))
})

test('values of a Field that is declared without a Lookup are not counted', () => {
  const plain: ReportedField = { resourceName: 'Property', fieldName: 'StandardStatus', type: 'Edm.String' }
  const explorer = explorerOf({
    metadata: metadataOf([plain]),
    availability: sampleAvailability(10, { StandardStatus: 9 }, {}),
  })
  const status = field(explorer, 'StandardStatus')
  assert.deepEqual([status.availability, status.valueAvailability, status.strayValues], [0.9, undefined, undefined])
  assert.ok(lookupOf(explorer, status).values.every(({ isMissing }) => isMissing))
})
