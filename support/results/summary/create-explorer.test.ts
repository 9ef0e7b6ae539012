import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { MetadataReport, ReportedField } from '../../metadata/metadata-report'
import { Aggregate } from '../aggregate/aggregate'
import { sampleAvailability, sampleMetadata } from '../aggregate/testing/sample-results'
import { dictionaryOf } from '../availability/roll-up/testing/dictionaries'
import { lookup, lookupField, metadataReport } from '../availability/roll-up/testing/sample-metadata'
import type { Explorer, ExplorerField, ExplorerLookup } from '../explorer-data'
import { scenarioOf } from '../testing/scenario-results'
import { createExplorer, type ExploredRun } from './create-explorer'

const reference = dictionaryOf('2.0')

const explorerOf = (changes: Partial<ExploredRun> & Partial<ExploredRun['result']> = {}): Explorer => {
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

const metadataOf = (fields: readonly ReportedField[], lookups: MetadataReport['lookups'] = []): MetadataReport => ({
  ...metadataReport(fields, lookups),
  version: '2.0',
})

const resource = ({ resources }: Explorer, name: string) => resources.find((one) => one.name === name)

function field(explorer: Explorer, name: string, resourceName = 'Property'): ExplorerField {
  const found = resource(explorer, resourceName)?.fields.find((one) => one.name === name)
  assert.ok(found, `there is no ${resourceName}.${name}`)
  return found
}

function lookupOf(explorer: Explorer, { lookup: index = -1 }: ExplorerField): ExplorerLookup {
  const found = explorer.lookups[index]
  assert.ok(found)
  return found
}

test('every Resource and Field of the dictionary is there in its order, and local ones behind', () => {
  const metadata = metadataOf([
    ...sampleMetadata.fields,
    { resourceName: 'X_Tour', fieldName: 'TourKey', type: 'Edm.String' },
    { resourceName: 'A_Tour', fieldName: 'TourKey', type: 'Edm.String' },
    { resourceName: 'Property', fieldName: 'A_View', type: 'Edm.String' },
  ])
  const explorer = explorerOf({ metadata })
  assert.equal(explorer.version, '2.0')
  assert.deepEqual(
    explorer.resources.map(({ name }) => name),
    [...reference.resourceNames, 'A_Tour', 'X_Tour'],
  )
  assert.deepEqual(
    resource(explorer, 'Property')?.fields.map(({ name }) => name),
    [...reference.fieldNames('Property'), 'A_View', 'X_View'],
  )
  assert.deepEqual(
    ['Property', 'Office', 'Rules', 'X_Tour'].map((name) => {
      const { standing, isOffered, records, page } = resource(explorer, name) ?? {}
      return [standing, isOffered, records, page]
    }),
    [
      ['IDX', true, 10, 'Property/'],
      ['IDX', true, 0, 'Office/'],
      ['RESO', false, undefined, 'Rules/'],
      ['local', true, undefined, undefined],
    ],
  )
})

test('a standard Field has what the dictionary, the metadata, records and its scenario say', () => {
  const metadata = metadataOf([
    { resourceName: 'Property', fieldName: 'ListPrice', type: 'Edm.Decimal', precision: 12, scale: 2 },
  ])
  const availability = sampleAvailability(3, { ListPrice: 2 })
  const explorer = explorerOf({ metadata, availability, results: [scenarioOf('ListPrice', 'passed')] })
  assert.deepEqual(field(explorer, 'ListPrice'), {
    name: 'ListPrice',
    standing: 'IDX',
    declaredType: 'Edm.Decimal',
    standardType: 'Decimal',
    declared: { precision: 12, scale: 2 },
    suggested: { precision: 14, scale: 2 },
    availability: 0.6667,
    outcome: 'passed',
    page: 'Property/ListPrice/',
  })
})

test('of a Field that the server does not offer, nothing of the server is said', () => {
  const explorer = explorerOf()
  assert.deepEqual(field(explorer, 'City'), {
    name: 'City',
    standing: 'IDX',
    standardType: 'Single Enumeration',
    suggested: { length: 50 },
    lookupStatus: 'Open',
    lookup: field(explorer, 'City').lookup,
    page: 'Property/City/',
  })
  assert.deepEqual(field(explorer, 'OfficeKey', 'Office').availability, undefined)
})

test('a Field that records have is there though no metadata advertise it', () => {
  const explorer = explorerOf({ availability: sampleAvailability(10, { City: 4, Unadvertised: 10 }) })
  assert.deepEqual(field(explorer, 'Unadvertised'), { name: 'Unadvertised', standing: 'local', availability: 1 })
  assert.deepEqual([field(explorer, 'City').declaredType, field(explorer, 'City').availability], [undefined, 0.4])
})

test('what was sampled under a name of its own is there', () => {
  const { resources, fields, ...rest } = sampleAvailability()
  const renamed = <Named extends { readonly resourceName: string }>(one: Named) => ({
    ...one,
    resourceName: one.resourceName.replace('Property', 'ActiveListing'),
  })
  const explorer = explorerOf({
    availability: { ...rest, resources: resources.map(renamed), fields: fields.map(renamed) },
  })
  const { isOffered, standing, records } = resource(explorer, 'ActiveListing') ?? {}
  assert.deepEqual([isOffered, standing, records], [false, 'local', 10])
  assert.equal(field(explorer, 'ListPrice', 'ActiveListing').availability, 1)
})

test('expansions show what they expand to, and are never sampled', () => {
  const { declaredType, availability, standardType } = field(explorerOf(), 'Media')
  assert.deepEqual([declaredType, availability, standardType], ['Media', undefined, 'Collection'])
})

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

const stringLookup = (type: string): ReportedField => ({
  ...lookupField('Property', 'StandardStatus', type),
  annotations: [{ term: 'RESO.OData.Metadata.LookupName', value: 'StandardStatus' }],
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

test('Fields and values stand beside the averages of other results, under the names of the dictionary', () => {
  const aggregate = new Aggregate(reference)
  const strings = metadataOf(
    [stringLookup('StandardStatus')],
    [{ ...lookup('StandardStatus', 'Closed'), type: 'Edm.String' }],
  )
  aggregate.add({ metadata: strings, availability: sampleAvailability(8, { StandardStatus: 8 }, { Closed: 2 }) })
  aggregate.add({ metadata: strings, availability: undefined })
  const explorer = explorerOf({ averages: aggregate.report('2026-11-22T06:00:00.000Z') })
  const status = field(explorer, 'StandardStatus')
  const { values } = lookupOf(explorer, status)
  assert.deepEqual(status.average, { results: 2, resultsWithData: 1, availability: 1 })
  const averageOf = (value: string) => status.valueAverages?.[values.findIndex((one) => one.value === value)]
  assert.deepEqual(averageOf('SOLD'), [2, 1, 0.25])
  assert.equal(averageOf('ActiveUnderContract'), null)
  assert.equal(status.valueAverages?.length, values.length)
  const { average, valueAverages } = field(explorer, 'X_View')
  assert.deepEqual([average, valueAverages], [undefined, undefined])
})

test('a name that may have been meant for another is reported with the Resource or Field', () => {
  const like = { reason: 'like it', ddWikiUrl: null }
  const explorer = explorerOf({
    variations: [
      { resourceName: 'Property', fieldName: 'X_View', suggestions: [{ ...like, suggestedFieldName: 'View' }] },
      { resourceName: 'Office', suggestions: [{ ...like, suggestedResourceName: 'OUID' }] },
    ],
  })
  assert.deepEqual(field(explorer, 'X_View').variations, [{ suggestion: 'Property.View', reason: 'like it' }])
  assert.deepEqual(resource(explorer, 'Office')?.variations, [{ suggestion: 'OUID', reason: 'like it' }])
  assert.equal(field(explorer, 'ListPrice').variations, undefined)
})
