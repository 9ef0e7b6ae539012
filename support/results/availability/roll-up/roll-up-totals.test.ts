import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { createAvailabilityReport } from '../create-availability-report'
import { expansion, page, resource, resultsOf, stamp, tallyOf, typeOf } from '../testing/sampled'
import type { ByCategory } from './by-category'
import { rollUpAvailability } from './roll-up-availability'
import { rollUpMetadata } from './roll-up-metadata'
import type { Bins, Elements, OfResource } from './rolled-up-availability'
import { dictionaryOf } from './testing/dictionaries'
import { lookup, lookupField, metadataReport } from './testing/sample-metadata'

const BINS = ['eqZero', 'gtZero', 'gte25', 'gte50', 'gte75', 'eq100'] as const
const FIELDS = [
  'ListPrice',
  'StandardStatus',
  'AccessCode',
  'MediaKey',
  'MediaCategory',
  'MediaType',
  'X_Local',
] as const
const VALUES = ['Active', 'Pending', 'ActiveUnderContract', 'Photo', 'ACTIVE_UC', 'X'] as const

const counts = (names: readonly string[]) => fc.dictionary(fc.constantFrom(...names), fc.nat({ max: 12 }))

const tally = fc
  .tuple(fc.nat({ max: 10 }), counts(FIELDS), fc.dictionary(fc.constantFrom(...FIELDS), counts(VALUES)))
  .map(([records, fields, lookupValues]) => tallyOf(records, fields, { lookupValues }))

const report = fc.tuple(tally, tally, tally, tally, fc.boolean()).map(([own, media, plans, office, compat]) => ({
  compat,
  report: createAvailabilityReport(
    resultsOf(
      resource({
        advertised: typeOf('Property', [...FIELDS]),
        tally: own,
        expansions: [expansion({ tally: media }), expansion({ fieldName: 'Floorplans', tally: plans })],
        responses: [page()],
      }),
      resource({ resourceName: 'Media', tally: office }),
    ),
    stamp,
    compat,
  ),
}))

const figuresOf = <Figure>(elements: Elements<ByCategory<Figure>>) => [elements.fields, elements.lookups]

const allFigures = <Figure>(resources: Readonly<Record<string, OfResource<ByCategory<Figure>>>>) =>
  Object.values(resources).flatMap((one) => [...figuresOf(one), ...Object.values(one.expansions).flatMap(figuresOf)])

function assertAddUp({ total, reso, idx, local }: ByCategory<Bins>): void {
  for (const bin of BINS) {
    assert.equal(total[bin], reso[bin] + local[bin])
    assert.ok(idx[bin] <= reso[bin])
  }
  for (const { eqZero: _, ...rising } of [total, reso, idx, local]) {
    const sizes = Object.values(rising)
    assert.deepEqual(
      sizes,
      [...sizes].sort((one, other) => other - one),
    )
  }
}

test('bins add up, are cumulative and hold every Field and lookup value', () => {
  fc.assert(
    fc.property(report, ({ report: given, compat }) => {
      const { fields, lookupValues, availability } = rollUpAvailability(given, undefined, dictionaryOf('2.0'), compat)
      const parts = allFigures(availability.resourcesBinary)
      for (const figures of [availability.fields, availability.lookups, ...parts]) assertAddUp(figures)

      const sizes = ({ total }: ByCategory<Bins>) => total.eqZero + total.gtZero
      assert.deepEqual([sizes(availability.fields), sizes(availability.lookups)], [fields.length, lookupValues.length])
      assert.equal(
        parts.reduce((sum, figures) => sum + sizes(figures), 0),
        fields.length + lookupValues.length,
      )
    }),
  )
})

test('means lie between nothing and the most available element', () => {
  fc.assert(
    fc.property(report, ({ report: given, compat }) => {
      const { fields, lookupValues, availability } = rollUpAvailability(given, undefined, dictionaryOf('2.0'), compat)
      const most = Math.max(0, ...[...fields, ...lookupValues].map((entry) => entry.availability))
      for (const { total, reso, idx, local } of allFigures(availability.resources))
        for (const mean of [total, reso, idx, local]) assert.ok(mean >= 0 && mean <= most + 1e-9)
    }),
  )
})

const metadata = fc
  .tuple(
    fc.uniqueArray(
      fc.tuple(fc.constantFrom('Property', 'Media', 'X'), fc.constantFrom(...FIELDS), fc.nat({ max: 2 })),
      {
        selector: ([resourceName, fieldName]) => `${resourceName}.${fieldName}`,
      },
    ),
    fc.array(fc.tuple(fc.nat({ max: 2 }), fc.constantFrom(...VALUES))),
  )
  .map(([fields, lookups]) =>
    metadataReport(
      fields.map(([resourceName, fieldName, type]) => lookupField(resourceName, fieldName, `enums.L${type}`)),
      lookups.map(([type, value]) => lookup(`enums.L${type}`, value)),
    ),
  )

test('advertised elements add up to the whole', () => {
  fc.assert(
    fc.property(metadata, fc.boolean(), (given, compat) => {
      const rolledUp = rollUpMetadata(given, dictionaryOf('2.0'), compat)
      const resources = Object.values(rolledUp.advertised)
      for (const { total, reso, idx, local } of resources.flatMap(figuresOf)) {
        assert.equal(total, reso + local)
        assert.ok(idx <= reso)
      }
      assert.equal(
        resources.reduce((sum, { fields }) => sum + fields.total, 0),
        rolledUp.totalFieldsCount,
      )
      assert.equal(rolledUp.standardFieldsCount + rolledUp.localFieldsCount, rolledUp.totalFieldsCount)
      assert.equal(rolledUp.standardLookupsCount + rolledUp.localLookupsCount, rolledUp.totalLookupsCount)
    }),
  )
})
