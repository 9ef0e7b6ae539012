import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { AggregateReport } from '../aggregate-report'
import { rollUpAvailability } from '../availability/roll-up/roll-up-availability'
import { rollUpMetadata } from '../availability/roll-up/roll-up-metadata'
import { dictionaryOf } from '../availability/roll-up/testing/dictionaries'
import { lookup, lookupField, metadataReport } from '../availability/roll-up/testing/sample-metadata'
import { Aggregate } from './aggregate'
import type { Result } from './result-figures'
import { sampleAvailability, sampleMetadata } from './testing/sample-results'

const reference = dictionaryOf('2.0')

function averages(...results: readonly Result[]): AggregateReport {
  const aggregate = new Aggregate(reference)
  for (const [index, result] of results.entries()) aggregate.add(result, `M${index}`)
  return aggregate.report('2026-11-22T06:00:00.000Z')
}

const sampled: Result = { metadata: sampleMetadata, availability: sampleAvailability() }
const advertisedOnly: Result = { metadata: sampleMetadata, availability: undefined }

const field = ({ fields }: AggregateReport, name: string) => fields.find(({ fieldName }) => fieldName === name)
const resource = ({ resources }: AggregateReport, name: string) =>
  resources.find(({ resourceName }) => resourceName === name)

test('averages of one result are the numbers of its rolled-up reports', () => {
  const report = averages(sampled)
  const { advertised } = rollUpMetadata(sampleMetadata, reference, false)
  const { availability } = rollUpAvailability(sampleAvailability(), sampleMetadata, reference, false)
  const property = resource(report, 'Property')
  assert.deepEqual([report.results, report.resultsSampled], [1, 1])
  assert.deepEqual(property?.advertised?.fields, advertised['Property']?.fields)
  assert.deepEqual(property?.advertised?.lookups, advertised['Property']?.lookups)
  assert.deepEqual(property?.available?.fields, availability.resourcesBinary['Property']?.fields)
  assert.deepEqual(property?.available?.lookups, availability.resourcesBinary['Property']?.lookups)
  assert.deepEqual(report.all.advertised?.fields, { total: 4, reso: 3, idx: 3, local: 1 })
  assert.deepEqual(report.all.available?.lookups, availability.resourcesBinary['Property']?.lookups)
})

test('a Resource without records says nothing about availability', () => {
  const office = resource(averages(sampled), 'Office')
  assert.deepEqual([office?.results, office?.resultsSampled, office?.available], [1, 0, null])
  const key = field(averages(sampled), 'OfficeKey')
  assert.deepEqual([key?.results, key?.resultsSampled, key?.resultsWithData, key?.availability], [1, 0, 0, null])
})

test('each Field has its share of the results that advertise and sampled it', () => {
  const without: Result = {
    ...sampled,
    metadata: { ...sampleMetadata, fields: sampleMetadata.fields.filter(({ fieldName }) => fieldName !== 'ListPrice') },
  }
  const half: Result = { ...sampled, availability: sampleAvailability(10, { ListPrice: 5 }) }
  const report = averages(sampled, half, without, advertisedOnly)
  assert.deepEqual(field(report, 'ListPrice'), {
    resourceName: 'Property',
    fieldName: 'ListPrice',
    standardRESO: true,
    payloads: ['IDX', 'OM'],
    results: 3,
    resultsSampled: 2,
    resultsWithData: 2,
    availability: 0.75,
  })
  const view = field(report, 'X_View')
  assert.deepEqual([view?.standardRESO, view?.results, view?.resultsSampled], [false, 4, 3])
  assert.deepEqual([view?.resultsWithData, view?.availability], [0, 0])
})

test('expansions are Fields without availability', () => {
  const media = field(averages(sampled), 'Media')
  assert.deepEqual([media?.results, media?.resultsSampled, media?.availability], [1, 0, null])
})

test('availability above 1 is kept', () => {
  assert.equal(
    field(averages({ ...sampled, availability: sampleAvailability(10, { ListPrice: 20 }) }), 'ListPrice')?.availability,
    2,
  )
})

test('a result without availability counts for what it advertises', () => {
  const report = averages(sampled, advertisedOnly)
  assert.deepEqual([report.results, report.resultsSampled], [2, 1])
  assert.deepEqual({ ...report, results: 1 }.all, averages(sampled).all)
  const alone = averages(advertisedOnly)
  assert.deepEqual([alone.all.available, alone.performance.all, alone.performance.resources], [null, null, []])
})

test('lookup values of all servers go by the names of the dictionary', () => {
  const strings: Result = {
    metadata: {
      ...metadataReport(
        [lookupField('Property', 'StandardStatus', 'StandardStatus')],
        [
          { ...lookup('StandardStatus', 'Active Under Contract', { LookupValue: 'AUC' }), type: 'Edm.String' },
          lookup('StandardStatus', 'Ours'),
        ],
      ),
      version: '2.0',
    },
    availability: sampleAvailability(10, {}, { AUC: 2, Stray: 9 }),
  }
  const named = averages(sampled, strings).lookupValues.map((value) => [
    `${value.lookupName} ${value.lookupValue}`,
    value.standardRESO,
    value.results,
    value.resultsWithData,
    value.availability,
  ])
  assert.deepEqual(
    named,
    [
      ['StandardStatus Ours', false, 1, 0, 0],
      ['StandardStatus Active Under Contract', true, 2, 2, 0.30000000000000004],
      ['StandardStatus Closed', true, 1, 1, 0.1],
      ['X_View Sea', false, 1, 0, 0],
    ].sort(),
  )
})

test('several values of a server that are one in the standard are taken together', () => {
  const metadata = {
    ...sampleMetadata,
    lookups: [...sampleMetadata.lookups, lookup('com.example.Status', 'GONE', { StandardName: 'Closed' })],
  }
  const { lookupValues } = averages({ metadata, availability: sampleAvailability(10, {}, { SOLD: 1, GONE: 2 }) })
  const closed = lookupValues.filter(({ lookupValue }) => lookupValue === 'Closed')
  assert.equal(closed.length, 1)
  assert.deepEqual([closed[0]?.results, closed[0]?.resultsWithData], [1, 1])
  assert.ok(Math.abs((closed[0]?.availability ?? 0) - 0.3) < 1e-9)
})

test('a Resource that was sampled under a name of its own is there, though nothing is advertised by it', () => {
  const { resources, ...rest } = sampleAvailability()
  const ours = resources.map((one) => ({ ...one, resourceName: one.resourceName.replace('Property', 'ActiveListing') }))
  const listing = resource(averages({ ...sampled, availability: { ...rest, resources: ours } }), 'ActiveListing')
  assert.deepEqual([listing?.isStandard, listing?.results, listing?.resultsSampled], [false, 0, 1])
  assert.deepEqual([listing?.advertised, listing?.available?.fields.total.gtZero], [null, 0])
})

test('performance is that of pages: formulas of the Performance View', () => {
  const slow: Result = { ...sampled, availability: sampleAvailability(20) }
  const { performance } = averages(sampled, slow, advertisedOnly)
  const figures = { results: 2, payloadSizeMB: 2, responseTimeSeconds: 0.5, throughputMBPerSecond: 4 }
  assert.deepEqual(performance, {
    all: { ...figures, secondsPer1000Records: 37.5 },
    resources: [{ resourceName: 'Property', ...figures, secondsPer1000Records: 37.5 }],
  })
})

const results = fc.array(
  fc
    .tuple(
      fc.nat({ max: 8 }),
      fc.dictionary(fc.constantFrom('ListPrice', 'StandardStatus', 'X_View', 'Unadvertised'), fc.nat({ max: 10 })),
      fc.dictionary(fc.constantFrom('SOLD', 'ActiveUnderContract', 'Sea'), fc.nat({ max: 10 })),
      fc.subarray([...sampleMetadata.fields], { minLength: 1 }),
      fc.boolean(),
    )
    .map(
      ([records, fields, values, advertised, isSampled]): Result => ({
        metadata: { ...sampleMetadata, fields: advertised },
        availability: isSampled ? sampleAvailability(records + 1, fields, values) : undefined,
      }),
    ),
  { minLength: 1, maxLength: 4 },
)

/** Sums of everything that is averaged, by what it is called. */
function sums({ all, resources, fields, lookupValues, results, resultsSampled }: AggregateReport): Map<string, number> {
  const found = new Map<string, number>()
  const add = (name: string, mean: unknown, count: number): void => {
    if (typeof mean === 'number') found.set(name, mean * count)
    else if (typeof mean === 'object' && mean !== null)
      for (const [part, value] of Object.entries(mean)) add(`${name} ${part}`, value, count)
  }
  for (const part of [{ resourceName: 'all', results, resultsSampled, ...all }, ...resources]) {
    add(`advertised ${part.resourceName}`, part.advertised, part.results)
    add(`available ${part.resourceName}`, part.available, part.resultsSampled)
  }
  for (const { availability, ...element } of [...fields, ...lookupValues]) {
    const name = Object.values({ ...element, results: '', resultsSampled: '', resultsWithData: '' }).join(' ')
    add(name, availability, element.resultsSampled)
    for (const count of ['results', 'resultsSampled', 'resultsWithData'] as const)
      add(`${name} ${count}`, element[count], 1)
  }
  return found
}

test('averages over two groups are the weighted means of the averages of each', () => {
  fc.assert(
    fc.property(results, results, (some, others) => {
      const [whole, one, other] = [averages(...some, ...others), averages(...some), averages(...others)].map(sums)
      assert.ok(whole && one && other)
      assert.deepEqual(new Set(whole.keys()), new Set([...one.keys(), ...other.keys()]))
      for (const [name, sum] of whole) {
        const parts = (one.get(name) ?? 0) + (other.get(name) ?? 0)
        assert.ok(Math.abs(sum - parts) < 1e-9, `${name}: ${sum} is not ${parts}`)
      }
    }),
    { numRuns: 50 },
  )
})

test('the same result twice has the averages that it has once', () => {
  fc.assert(
    fc.property(results, (some) => {
      const [once, twice] = [averages(...some), averages(...some, ...some)]
      assert.equal(twice.results, 2 * once.results)
      const [means, same] = [sums(once), sums(twice)]
      for (const [name, sum] of means) assert.ok(Math.abs(2 * sum - (same.get(name) ?? Number.NaN)) < 1e-9, name)
    }),
    { numRuns: 30 },
  )
})
