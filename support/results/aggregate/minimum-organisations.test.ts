import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { AggregateReport } from '../aggregate-report'
import { dictionaryOf } from '../availability/roll-up/testing/dictionaries'
import { Aggregate } from './aggregate'
import type { Result } from './result-figures'
import { sampleAvailability, sampleMetadata } from './testing/sample-results'

const reference = dictionaryOf('2.0')
const sampled: Result = { metadata: sampleMetadata, availability: sampleAvailability() }

type Owned = readonly [organisation: string, result: Result]

function averages(minimum: number, owned: readonly Owned[]): AggregateReport {
  const aggregate = new Aggregate(reference, minimum)
  for (const [organisation, result] of owned) aggregate.add(result, organisation)
  return aggregate.report('2026-11-22T06:00:00.000Z')
}

const ofEach = (result: Result, ...organisations: readonly string[]): readonly Owned[] =>
  organisations.map((organisation) => [organisation, result])

const names = ({ fields, lookupValues, resources }: AggregateReport) => [
  ...resources.map(({ resourceName }) => resourceName),
  ...fields.map(({ fieldName }) => fieldName),
  ...lookupValues.map(({ lookupValue }) => lookupValue),
]

test('four organisations have no averages where five have to stand behind them, however many results they have', () => {
  const four = ofEach(sampled, 'A', 'B', 'C', 'D')
  const { version, generatedOn, ...said } = averages(5, [...four, ...four, ...four])
  assert.deepEqual(said, {
    description: 'RESO Data Dictionary Averages Report',
    minimumOrganisations: 5,
    results: 12,
    resultsSampled: 12,
    all: { advertised: null, available: null },
    resources: [],
    fields: [],
    lookupValues: [],
    performance: { all: null, resources: [] },
  })
  assert.deepEqual([version, generatedOn], ['2.0', '2026-11-22T06:00:00.000Z'])
})

test('five organisations have the averages of all results, without what is local', () => {
  const five = ofEach(sampled, 'A', 'B', 'C', 'D', 'E')
  const [shown, all] = [averages(5, five), averages(1, five)]
  assert.deepEqual(
    names(shown),
    names(all).filter((name) => name !== 'X_View' && name !== 'Sea'),
  )
  assert.deepEqual(
    [shown.fields, shown.lookupValues],
    [all.fields, all.lookupValues].map((elements) => elements.filter(({ standardRESO }) => standardRESO)),
  )
  assert.deepEqual([shown.all, shown.performance], [all.all, all.performance])
})

test('a Resource of its own name is left out, however many have it', () => {
  const { resources, ...rest } = sampleAvailability()
  const ours = resources.map((one) => ({ ...one, resourceName: one.resourceName.replace('Property', 'ActiveListing') }))
  const five = ofEach({ ...sampled, availability: { ...rest, resources: ours } }, 'A', 'B', 'C', 'D', 'E')
  assert.doesNotMatch(JSON.stringify(averages(5, five)), /ActiveListing/)
  assert.match(JSON.stringify(averages(1, five)), /ActiveListing/)
})

test('a share is not told where it would be that of fewer organisations', () => {
  const advertised: Result = { ...sampled, availability: undefined }
  const without: Result = { ...sampled, availability: sampleAvailability(10, {}) }
  const listPrice = (...owned: readonly Owned[]) => {
    const field = averages(3, owned).fields.find(({ fieldName }) => fieldName === 'ListPrice')
    return [field?.results, field?.resultsSampled, field?.resultsWithData, field?.availability]
  }
  const withData = ofEach(sampled, 'A', 'B')
  // Two have records.
  assert.deepEqual(listPrice(...withData, ['C', advertised], ['D', advertised]), [4, 0, 0, null])
  // Five have records, two of them with the Field: the mean of all would be theirs.
  assert.deepEqual(listPrice(...withData, ...ofEach(without, 'C', 'D', 'E')), [5, 0, 0, null])
  assert.deepEqual(listPrice(...withData, ['C', sampled], ['D', without]), [4, 4, 3, 0.75])
  // Nobody has it in a record.
  assert.deepEqual(listPrice(...ofEach(without, 'C', 'D', 'E')), [3, 3, 0, 0])
})

const owned = fc.array(
  fc.tuple(
    fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'),
    fc
      .tuple(
        fc.subarray([...sampleMetadata.fields], { minLength: 1 }),
        fc.dictionary(fc.constantFrom('ListPrice', 'StandardStatus', 'X_View'), fc.nat({ max: 10 })),
        fc.boolean(),
      )
      .map(
        ([fields, counts, isSampled]): Result => ({
          metadata: { ...sampleMetadata, fields },
          availability: isSampled ? sampleAvailability(10, counts) : undefined,
        }),
      ),
  ),
  { minLength: 1, maxLength: 12 },
)

test('whatever is told of a Field, as many organisations as wanted advertise it, and have it where it has a share', () => {
  fc.assert(
    fc.property(owned, fc.constantFrom(3, 4, 5), (all, minimum) => {
      for (const { resourceName, fieldName, availability } of averages(minimum, all).fields) {
        const having = all.filter(([, { metadata }]) =>
          metadata.fields.some((field) => field.resourceName === resourceName && field.fieldName === fieldName),
        )
        assert.ok(new Set(having.map(([organisation]) => organisation)).size >= minimum)
        if (availability === null || availability === 0) continue
        const frequency = ({ availability: report }: Result): number =>
          report?.fields.find((field) => field.resourceName === resourceName && field.fieldName === fieldName)
            ?.frequency ?? 0
        const withData = having.filter(([, result]) => frequency(result) > 0)
        assert.ok(new Set(withData.map(([organisation]) => organisation)).size >= minimum, fieldName)
      }
    }),
    { numRuns: 100 },
  )
})

test('what an organisation alone has changes nothing that is told', () => {
  fc.assert(
    fc.property(owned, (all) => {
      const local = { ...sampleMetadata.fields[0], resourceName: 'Property', fieldName: 'X_Ours', type: 'Edm.String' }
      const changed = all.map(([organisation, result]): Owned => {
        if (organisation !== 'A') return [organisation, result]
        return [
          organisation,
          { ...result, metadata: { ...result.metadata, fields: [...result.metadata.fields, local] } },
        ]
      })
      const told = ({ fields, lookupValues }: AggregateReport) => ({ fields, lookupValues })
      assert.deepEqual(told(averages(3, changed)), told(averages(3, all)))
    }),
    { numRuns: 50 },
  )
})
