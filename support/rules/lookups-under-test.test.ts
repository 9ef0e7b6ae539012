import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Lookup } from '../dictionary/data-dictionary'
import { toLookupRecords } from '../payload/lookup-records'
import { active, annotation, pending, record, standard } from './data-dictionary/testing/judged-lookups'
import { type JudgeOfValues, lookupsOfField, standardLookupOf } from './lookups-under-test'
import { fieldWith } from './testing/example-model'

const LOOKUP: Lookup = { name: 'StandardStatus', values: [active, pending] }
const JUDGED = { standards: [], open: [], settled: [] } as unknown as ReturnType<JudgeOfValues>

const gathered = (type: string, content: string, ...records: readonly ReturnType<typeof record>[]) => {
  const asked: unknown[] = []
  const [model, field] = fieldWith(`Type="${type}"`, 'Property', content)
  const judge: JudgeOfValues = (...given) => {
    asked.push(given)
    return JUDGED
  }
  const lookups = lookupsOfField(model, field, LOOKUP, toLookupRecords(records), judge, '2.0')
  return { lookups, asked, field }
}

describe('the lookups of a Field', () => {
  test('are its values, as they are judged', () => {
    const { lookups, asked, field } = gathered('Edm.String', annotation, record('For Sale', 'Active'))
    const values = [{ kind: 'lookupValue', name: 'For Sale', standardName: 'Active' }]
    assert.deepEqual(lookups, {
      kind: 'known',
      subject: 'Property.F',
      lookup: LOOKUP,
      offered: { kind: 'known', holder: 'Lookup records of StandardStatus', values, valueKind: 'lookupValue' },
      judged: JUDGED,
    })
    assert.deepEqual(asked, [[field, LOOKUP, values]])
  })

  test('are unknown where nothing says what they are, and not judged', () => {
    const { lookups, asked } = gathered('Edm.String', '', record('Active'))
    assert.deepEqual(asked, [])
    assert.deepEqual(lookups, {
      kind: 'unknown',
      finding: {
        rule: 'lookups-known',
        level: 'MUST',
        subject: 'Property.F',
        requirement: 'MUST use the standard lookups',
        outcome: 'not verified',
        found: 'no annotation RESO.OData.Metadata.LookupName says which Lookup records belong to the Field',
        evidence: '$metadata line 7, column 1',
        advice: 'add <Annotation Term="RESO.OData.Metadata.LookupName" String="..."/> to the Field',
        cause: 'LookupName annotation of Property.F',
      },
    })
  })

  test('cannot be those of a navigation property', () => {
    const [model, field] = fieldWith('Type="o.Media"', 'NavigationProperty')
    assert.throws(() => lookupsOfField(model, field, LOOKUP, undefined, () => JUDGED, '2.0'), {
      message: 'Property.F is not an enumeration but a navigation property',
    })
  })
})

describe("the Lookup of a feature's table", () => {
  const row = (LegacyODataValue: string, StandardLookupValue: string) => ({ LegacyODataValue, StandardLookupValue })
  const known: Lookup = { name: 'StandardStatus', values: [active, standard('Pending', 'Pend', 'Under Offer')] }
  const rows = [row('Active', 'Active'), row('Pend', 'Pending')]

  test("is the dictionary's own where it says the same", () => {
    assert.equal(standardLookupOf(rows, known), known)
  })

  test("is one of its own where a value, the order or the number of them is another, with the dictionary's synonyms", () => {
    const pend = { legacyODataValue: 'Pend', standardLookupValue: 'Pended', synonyms: ['Under Offer'] }
    assert.deepEqual(standardLookupOf([row('Active', 'Active'), row('Pend', 'Pended')], known), {
      name: 'StandardStatus',
      values: [active, pend],
    })
    assert.deepEqual(standardLookupOf([row('Active', 'Active'), row('Other', 'Pending')], known).values[1], {
      legacyODataValue: 'Other',
      standardLookupValue: 'Pending',
      synonyms: [],
    })
    assert.deepEqual(standardLookupOf(rows.slice(0, 1), known), { name: 'StandardStatus', values: [active] })
    assert.deepEqual(standardLookupOf([...rows, row('New', 'New')], known).values.length, 3)
    assert.deepEqual(standardLookupOf(rows.toReversed(), known).values, [...known.values].reverse())
  })

  test('is one without a name for a local Field', () => {
    assert.deepEqual(standardLookupOf([row('Active', 'Active')], undefined), { name: '', values: [active] })
  })

  for (const column of ['LegacyODataValue', 'StandardLookupValue']) {
    test(`needs the other column beside ${column}`, () => {
      assert.throws(() => standardLookupOf([{ [column]: 'Active' }], known), {
        message: 'the table of standard lookups needs the columns LegacyODataValue and StandardLookupValue',
      })
    })
  }
})
