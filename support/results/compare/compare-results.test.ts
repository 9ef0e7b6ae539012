import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { compareResults } from './compare-results'
import { reference20, sampleComparison, sampleResults } from './testing/sample-comparison'

const report = sampleComparison()
const [north, south, west] = sampleResults

const field = (resourceName: string, fieldName: string) =>
  report.fields.find((one) => one.resourceName === resourceName && one.fieldName === fieldName)

const lookupOf = (fieldName: string) => report.lookups[field('Property', fieldName)?.lookup ?? -1]

describe('a comparison of three results', () => {
  test('the compared results, and the elements of each', () => {
    const [first, , third] = report.results
    assert.equal('result' in (first ?? {}), false)
    assert.deepEqual([first?.label, first?.underTest], ['North', 'https://north.example.com/odata'])
    assert.deepEqual(first?.counts.fields, { total: 5, reso: 4, idx: 3, local: 1 })
    assert.deepEqual(
      report.results.map(({ lookupsNotKnown }) => lookupsNotKnown),
      [0, 0, 1],
    )
    assert.equal(third?.notSampled, 'there is no data-availability-report.json')
  })

  test('totals by category', () => {
    const { resources, fields, lookupValues, incompatibleFields } = report.totals
    assert.deepEqual(resources.total, { union: 3, inAll: 1, inSome: 1, onlyIn: [0, 1, 0], notKnown: 0 })
    assert.deepEqual(fields.total, { union: 8, inAll: 2, inSome: 4, onlyIn: [1, 1, 0], notKnown: 0 })
    assert.deepEqual(fields.local, { union: 2, inAll: 0, inSome: 2, onlyIn: [0, 0, 0], notKnown: 0 })
    assert.deepEqual(lookupValues.total, { union: 5, inAll: 0, inSome: 0, onlyIn: [1, 1, 0], notKnown: 3 })
    assert.deepEqual(incompatibleFields, { total: 2, reso: 1, idx: 1, local: 1 })
  })

  test('the elements that each two results have in common', () =>
    assert.deepEqual(report.inBoth.fields, [
      [5, 3, 3],
      [3, 6, 4],
      [3, 4, 5],
    ]))

  test('Resources with their records and what is in them', () => {
    const [office, property, showing] = report.resources
    assert.deepEqual([office?.standing, office?.in, office?.spread], ['IDX', [0, 2], 'in some'])
    assert.deepEqual(property?.records, [10, 20, null])
    assert.deepEqual(property?.fields, { union: 6, inAll: 2, inSome: 3, onlyIn: [1, 0, 0], notKnown: 0 })
    assert.equal(property?.incompatibleFields, 2)
    assert.deepEqual([showing?.standing, showing?.spread], ['RESO', 'only in one'])
  })

  test('a Field whose types do not fit, and how often records have it', () => {
    const { types, differences, isIncompatible, availability } = field('Property', 'ListPrice') ?? {}
    assert.deepEqual(
      types?.map((type) => type?.dataType),
      ['Decimal', 'Decimal', 'Integer'],
    )
    assert.deepEqual([differences, isIncompatible, availability], [['data type'], true, [1, 0.25, null]])
  })

  test('a Field in two representations goes together', () => {
    const { differences, isIncompatible } = field('Property', 'LivingArea') ?? {}
    assert.deepEqual([differences, isIncompatible], [['representation'], undefined])
  })

  test('local Fields and expansions', () => {
    assert.deepEqual([field('Property', 'X_Remarks')?.standing, field('Property', 'X_Remarks')?.in], ['local', [1, 2]])
    assert.deepEqual(field('Property', 'Media')?.availability, [null, null, null])
  })

  test('a standard value is one, whatever servers call it; of values that one does not tell, nothing is said', () => {
    const { lookupNames, notKnownIn, values = [] } = lookupOf('StandardStatus') ?? {}
    assert.deepEqual([lookupNames, notKnownIn], [['StandardStatus'], [2]])
    assert.deepEqual(
      values.map(({ lookupValue, in: places, spread }) => [lookupValue, places, spread]),
      [
        ['Active Under Contract', [0, 1], 'not known'],
        ['Closed', [0], 'not known'],
        ['Pending', [1], 'not known'],
      ],
    )
    assert.deepEqual(field('Property', 'StandardStatus')?.valueAvailability, [[0.4, 0.1, null], [1, null, 0], null])
  })

  test('values of a local Lookup', () =>
    assert.deepEqual(
      lookupOf('X_View')?.values.map(({ lookupValue, standing, spread }) => [lookupValue, standing, spread]),
      [
        ['=HYPERLINK("http://example.com")', 'local', 'only in one'],
        ['Sea', 'local', 'only in one'],
      ],
    ))
})

test('Fields with the same values share a Lookup', () => {
  const withTwo = {
    ...north,
    result: {
      ...north.result,
      metadata: {
        ...north.result.metadata,
        fields: [
          ...north.result.metadata.fields,
          { resourceName: 'Property', fieldName: 'X_OtherView', type: 'com.example.X_View' },
        ],
      },
    },
  }
  const { fields, lookups } = compareResults([withTwo, withTwo], reference20, '')
  const views = fields.filter(({ fieldName }) => /View/.test(fieldName))
  assert.equal(views.length, 2)
  assert.equal(new Set(views.map(({ lookup }) => lookup)).size, 1)
  assert.equal(lookups.length, 2)
})

test('of two results that know all values, nothing is unknown', () => {
  const { totals } = compareResults([north, south], reference20, '')
  assert.deepEqual(totals.lookupValues.total, { union: 5, inAll: 1, inSome: 0, onlyIn: [2, 2], notKnown: 0 })
})

test('a Field that another result does not have at all hides none of its values', () => {
  const { totals } = compareResults(
    [north, { ...west, result: { ...west.result, metadata: withoutStatus() } }],
    reference20,
    '',
  )
  assert.deepEqual(totals.lookupValues.total, { union: 3, inAll: 0, inSome: 0, onlyIn: [3, 0], notKnown: 0 })
})

function withoutStatus() {
  const { metadata } = west.result
  return { ...metadata, fields: metadata.fields.filter(({ fieldName }) => fieldName !== 'StandardStatus') }
}
