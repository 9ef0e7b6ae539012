import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { ReportedField } from '../../metadata/metadata-report'
import { sampleAvailability } from '../aggregate/testing/sample-results'
import { lookup, metadataReport } from '../availability/roll-up/testing/sample-metadata'
import type { ComparedElement, DataCompatibilityReport, Spreads } from '../data-compatibility-report'
import { compareResults, elementsByKind, type LabelledResult } from './compare-results'
import { permuted } from './testing/permuted'
import { reference20 } from './testing/sample-comparison'

const field: fc.Arbitrary<ReportedField> = fc.record({
  resourceName: fc.constantFrom('Property', 'Office', 'X_Local'),
  fieldName: fc.constantFrom('ListPrice', 'StandardStatus', 'Heating', 'X_Local'),
  type: fc.constantFrom('Edm.String', 'Edm.Int64', 'o.Status', 'o.Unknown', 'StandardStatus'),
  isCollection: fc.boolean(),
})

const value = fc.record({
  lookupName: fc.constantFrom('o.Status', 'StandardStatus'),
  lookupValue: fc.constantFrom('Active', 'ActiveUnderContract', 'Active Under Contract', 'X_Sold'),
})

const result: fc.Arbitrary<LabelledResult> = fc
  .record({
    fields: fc.uniqueArray(field, {
      minLength: 1,
      maxLength: 8,
      selector: ({ resourceName, fieldName }) => `${resourceName} ${fieldName}`,
    }),
    values: fc.array(value, { maxLength: 6 }),
    records: fc.option(fc.integer({ min: 1, max: 9 })),
  })
  .map(({ fields, values, records }) => ({
    label: 'x',
    folder: 'x',
    notSampled: null,
    result: {
      metadata: {
        ...metadataReport(
          fields,
          values.map(({ lookupName, lookupValue }) => lookup(lookupName, lookupValue)),
        ),
        version: '2.0',
      },
      availability: records === null ? undefined : sampleAvailability(records, { ListPrice: 1 }, { X_Sold: 1 }),
    },
  }))

const orders = fc.shuffledSubarray([0, 1, 2], { minLength: 3 })

/** Each run takes milliseconds. */
const few = { numRuns: 30 }

const compare = (...results: readonly LabelledResult[]): DataCompatibilityReport =>
  compareResults(results, reference20, '')

const kindsOf = (report: DataCompatibilityReport): readonly (readonly ComparedElement[])[] =>
  Object.values(elementsByKind(report))

const spreadsOf = ({ totals, resources }: DataCompatibilityReport): readonly Spreads[] => [
  ...[totals.resources, totals.fields, totals.lookupValues].flatMap((categories) => Object.values(categories)),
  ...resources.flatMap(({ fields, lookupValues }) => [fields, lookupValues]),
]

describe('comparisons', () => {
  test('the order of results changes their places, and nothing else', () =>
    fc.assert(
      fc.property(fc.tuple(result, result, result), orders, (results, order) => {
        const ordered = order.flatMap((place) => results.slice(place, place + 1))
        assert.deepEqual(compare(...ordered), permuted(compare(...results), order))
      }),
      few,
    ))

  test('a result does not differ from itself', () =>
    fc.assert(
      fc.property(result, (one) => {
        const report = compare(one, one)
        for (const elements of kindsOf(report))
          for (const { in: places, spread } of elements) assert.deepEqual([places, spread], [[0, 1], 'in all'])
        for (const { differences, types, availability } of report.fields) {
          assert.equal(differences, undefined)
          assert.deepEqual(types[0], types[1])
          assert.equal(availability[0], availability[1])
        }
      }),
      few,
    ))

  test('intersection and differences make up the union', () =>
    fc.assert(
      fc.property(fc.array(result, { minLength: 2, maxLength: 4 }), (results) => {
        const report = compare(...results)
        for (const { union, inAll, inSome, onlyIn, notKnown } of spreadsOf(report))
          assert.equal(union, inAll + inSome + onlyIn.reduce((sum, single) => sum + single, 0) + notKnown)
        for (const { in: places } of kindsOf(report).flat()) assert.ok(places.length > 0)
        const { resources, totals } = report
        assert.equal(
          totals.fields.total.inAll,
          resources.reduce((sum, { fields }) => sum + fields.inAll, 0),
        )
      }),
      few,
    ))

  test('one more result never makes the intersection larger, nor the union smaller', () =>
    fc.assert(
      fc.property(result, result, result, (one, two, three) => {
        const [fewer, more] = [spreadsOf(compare(one, two)), spreadsOf(compare(one, two, three))]
        const totals = fewer.slice(0, 12)
        totals.forEach(({ inAll, union }, index) => {
          assert.ok((more[index]?.inAll ?? Number.NaN) <= inAll)
          assert.ok((more[index]?.union ?? Number.NaN) >= union)
        })
      }),
      few,
    ))

  test('what each two have in common agrees with what each one has', () =>
    fc.assert(
      fc.property(result, result, (one, two) => {
        const { inBoth, results, totals } = compare(one, two)
        for (const kind of ['resources', 'fields', 'lookupValues'] as const) {
          const [first, second] = results.map(({ counts }) => counts[kind].total)
          const common = totals[kind].total.inAll
          assert.deepEqual(inBoth[kind], [
            [first, common],
            [common, second],
          ])
        }
      }),
      few,
    ))
})
