import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { resultFigures } from '../aggregate/result-figures'
import { sampleAvailability, sampleMetadata } from '../aggregate/testing/sample-results'
import type { ByCategory } from '../availability/roll-up/by-category'
import type { Bins } from '../availability/roll-up/rolled-up-availability'
import { dictionaryOf } from '../availability/roll-up/testing/dictionaries'
import type { ElementsRow } from '../summary-data'
import { createDataElements } from './create-data-elements'

const reference = dictionaryOf('2.0')

const none = { report: null, problem: null }

const names = fc.constantFrom('ListPrice', 'StandardStatus', 'X_View', 'Unadvertised')

const results = fc
  .tuple(
    fc.integer({ min: 1, max: 9 }),
    fc.dictionary(names, fc.nat({ max: 10 })),
    fc.dictionary(fc.constantFrom('SOLD', 'ActiveUnderContract', 'Sea'), fc.nat({ max: 10 })),
    fc.subarray([...sampleMetadata.fields], { minLength: 1 }),
  )
  .map(([records, fields, values, advertised]) => ({
    metadata: { ...sampleMetadata, fields: advertised },
    availability: sampleAvailability(records, fields, values),
  }))

const BINS = ['gtZero', 'gte25', 'gte50', 'gte75', 'eq100'] as const

function assertCategories(figures: ByCategory<number>): void {
  assert.equal(figures.total, figures.reso + figures.local)
  assert.ok(figures.idx <= figures.reso)
}

function assertRow({ advertised, available }: ElementsRow): void {
  for (const kind of ['fields', 'lookups'] as const) {
    if (advertised !== null) assertCategories(advertised[kind])
    if (available !== null) assertBins(available[kind])
  }
}

function assertBins(figures: ByCategory<Bins>): void {
  for (const bin of ['eqZero', ...BINS] as const)
    assertCategories({
      total: figures.total[bin],
      reso: figures.reso[bin],
      idx: figures.idx[bin],
      local: figures.local[bin],
    })
  for (const bins of [figures.total, figures.reso, figures.idx, figures.local])
    for (const [index, bin] of BINS.slice(1).entries()) assert.ok(bins[bin] <= bins[BINS[index] ?? 'gtZero'])
}

test('categories add up, and what more records have are never more elements', () => {
  fc.assert(
    fc.property(results, (result) => {
      const figures = resultFigures(result, reference)
      const { rows } = createDataElements({ figures, notSampled: null, averages: none, reference })
      const [all, ...resources] = rows
      for (const row of rows) assertRow(row)
      const sum = resources.reduce((total, { advertised }) => total + (advertised?.fields.total ?? 0), 0)
      assert.equal(all?.advertised?.fields.total ?? 0, sum)
    }),
    { numRuns: 50 },
  )
})

test('a Resource that no metadata advertise has what was sampled, and a local one is reported as that', () => {
  const { resources, ...rest } = sampleAvailability()
  const ours = resources.map((one) => ({ ...one, resourceName: one.resourceName.replace('Property', 'ActiveListing') }))
  const figures = resultFigures({ metadata: sampleMetadata, availability: { ...rest, resources: ours } }, reference)
  const { rows } = createDataElements({ figures, notSampled: null, averages: none, reference })
  const listing = rows.find(({ resourceName }) => resourceName === 'ActiveListing')
  assert.deepEqual(
    [listing?.isStandard, listing?.advertised, listing?.available?.fields.total.gtZero],
    [false, null, 0],
  )
  const property = rows.find(({ resourceName }) => resourceName === 'Property')
  assert.deepEqual([property?.isStandard, property?.available], [true, null])
})
