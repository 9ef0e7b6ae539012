import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createAvailabilityReport } from '../create-availability-report'
import { expansion, page, resource, resultsOf, stamp, tallyOf } from '../testing/sampled'
import type { ByCategory } from './by-category'
import { rollUpAvailability } from './roll-up-availability'
import type { Bins } from './rolled-up-availability'
import { dictionaryOf } from './testing/dictionaries'
import { sampleAvailability } from './testing/sample-availability'
import { lookup, lookupField, metadataReport, sampleMetadata } from './testing/sample-metadata'

const rolledUp = (version: '1.7' | '2.0', compat = true) =>
  rollUpAvailability(sampleAvailability[version], undefined, dictionaryOf(version), compat).availability

const numbers = ({ eqZero, gtZero, gte25, gte50, gte75, eq100 }: Bins) => [eqZero, gtZero, gte25, gte50, gte75, eq100]

const rounded = (means: ByCategory<number> | undefined) =>
  means && Object.fromEntries(Object.entries(means).map(([name, mean]) => [name, Number(mean.toFixed(5))]))

test('compat: the figures that RESO pins of a server of 1.7', () => {
  const { fields, lookups, resources } = rolledUp('1.7')
  assert.deepEqual(numbers(fields.total), [0, 8, 8, 7, 5, 3])
  assert.deepEqual(numbers(fields.reso), [0, 6, 6, 5, 5, 3])
  assert.deepEqual(numbers(fields.local), [0, 2, 2, 2, 0, 0])
  assert.deepEqual(numbers(lookups.total), [0, 8, 2, 2, 2, 0])
  assert.deepEqual(numbers(lookups.local), [0, 2, 0, 0, 0, 0])
  assert.deepEqual(rounded(resources['Property']?.fields), { total: 1.12475, reso: 1.333, idx: 1.333, local: 0.5 })
  assert.deepEqual(rounded(resources['Property']?.expansions['Media']?.fields), {
    total: 0.58333,
    reso: 0.625,
    idx: 1,
    local: 0.5,
  })
})

test('compat: the figures that RESO pins of a server of 2.0', () => {
  const { fields, resourcesBinary } = rolledUp('2.0')
  assert.deepEqual(numbers(fields.total), [0, 9, 9, 8, 6, 4])
  assert.deepEqual(numbers(fields.reso), [0, 7, 7, 6, 6, 4])
  assert.deepEqual(fields.idx, rolledUp('1.7').fields.idx)
  assert.deepEqual(numbers(fields.idx), [0, 5, 5, 5, 5, 3])
  assert.equal(resourcesBinary['Caravan']?.fields.reso.eq100, 1)
})

test('an element in more records than there are counts as in all of them, but with compat', () => {
  assert.equal(rolledUp('1.7', false).fields.total.eq100, 4)
  assert.equal(rolledUp('1.7', false).lookups.total.eq100, 1)
})

test('a model that is only expanded has zeros of its own with compat only', () => {
  const zeros = { total: 0, reso: 0, idx: 0, local: 0 }
  assert.deepEqual(rolledUp('1.7').resources['Media'], { fields: zeros, lookups: zeros, expansions: {} })
  assert.deepEqual(Object.keys(rolledUp('1.7').resourcesBinary), ['Property', 'Office', 'Media'])
  assert.deepEqual(Object.keys(rolledUp('1.7', false).resources), ['Property', 'Office'])
})

test('each entry has its share, and what the report says besides is kept', () => {
  const report = rollUpAvailability(sampleAvailability['1.7'], undefined, dictionaryOf('1.7'), false)
  assert.deepEqual(report.fields.at(0), { ...sampleAvailability['1.7'].fields[0], availability: 2 })
  assert.deepEqual(
    report.lookupValues.find(({ lookupValue }) => lookupValue === 'Photo'),
    {
      resourceName: 'Media',
      fieldName: 'MediaCategory',
      lookupValue: 'Photo',
      frequency: 20,
      parentResourceName: 'Property',
      availability: 0.2,
    },
  )
  assert.deepEqual(report.resources, sampleAvailability['1.7'].resources)
  assert.equal(report.description, 'RESO Data Availability Report')
})

test('a local name that metadata annotate with a standard value is standard, but with compat', () => {
  const reso = (compat: boolean) =>
    rollUpAvailability(sampleAvailability['1.7'], sampleMetadata, dictionaryOf('1.7'), compat).availability.lookups.reso
  assert.deepEqual([reso(false).gtZero, reso(true).gtZero], [7, 6])
})

test('payloads hold the LookupValue that a merged metadata report keeps', () => {
  const metadata = metadataReport(
    [lookupField('Property', 'StandardStatus', 'StandardStatus')],
    [lookup('StandardStatus', 'Pending', { LookupValue: 'ACTIVE_UC' })],
  )
  const { availability } = rollUpAvailability(sampleAvailability['1.7'], metadata, dictionaryOf('1.7'), false)
  assert.equal(availability.resourcesBinary['Property']?.lookups.local.gtZero, 0)
})

test('navigation properties to one EntityType have shares of their own and figures together', () => {
  const report = createAvailabilityReport(
    resultsOf(
      resource({
        tally: tallyOf(4),
        expansions: [
          expansion({ tally: tallyOf(10, { MediaKey: 10 }) }),
          expansion({ fieldName: 'Floorplans', tally: tallyOf(2, { MediaKey: 1 }) }),
          expansion({ fieldName: 'Videos' }),
        ],
        responses: [page()],
      }),
      resource({ resourceName: 'Office' }),
    ),
    stamp,
    false,
  )
  const { fields, availability } = rollUpAvailability(report, undefined, dictionaryOf('2.0'), false)
  assert.deepEqual(
    fields.filter(({ fieldName }) => fieldName === 'MediaKey').map((field) => field.availability),
    [1, 0.5, 0],
  )
  const media = availability.resourcesBinary['Property']?.expansions['Media']?.fields.total
  assert.deepEqual(media && numbers(media), [4, 2, 2, 2, 1, 1])
  assert.equal(availability.resourcesBinary['Office']?.fields.total.eqZero, 2)
})
