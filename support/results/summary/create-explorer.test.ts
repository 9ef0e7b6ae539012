import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Aggregate } from '../aggregate/aggregate'
import { sampleAvailability, sampleMetadata } from '../aggregate/testing/sample-results'
import { lookup } from '../availability/roll-up/testing/sample-metadata'
import { scenarioOf } from '../testing/scenario-results'
import { explorerOf, field, lookupOf, metadataOf, reference, resource, stringLookup } from './testing/explored'

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

test('Fields and values stand beside the averages of other results, under the names of the dictionary', () => {
  const aggregate = new Aggregate(reference)
  const strings = metadataOf(
    [stringLookup('StandardStatus')],
    [{ ...lookup('StandardStatus', 'Closed'), type: 'Edm.String' }],
  )
  aggregate.add({ metadata: strings, availability: sampleAvailability(8, { StandardStatus: 8 }, { Closed: 2 }) }, 'M1')
  aggregate.add({ metadata: strings, availability: undefined }, 'M1')
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
