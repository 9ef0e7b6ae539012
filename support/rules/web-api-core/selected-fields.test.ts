import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CoreTarget } from '../core-target'
import { checked } from '../testing/checked-findings'
import { selectedFieldsOnly } from './selected-fields'
import { answered, answeredWith, evidenceAt, requestOf } from './testing/core-answers'
import { exampleTarget } from './testing/example-target'
import { outcomesOf, told } from './testing/outcomes'
import { propertyTarget } from './testing/property-target'

const target = propertyTarget()
const select = requestOf({ $select: 'ListingKey, BedroomsTotal' })
const judge = (...records: readonly object[]) =>
  told(checked(selectedFieldsOnly).judge(target, answeredWith(select, records)))

test('the selected Fields, null or not, with annotations, are upheld', () => {
  assert.deepEqual(
    judge(
      { '@odata.id': 'Property(1)', ListingKey: 'P1', BedroomsTotal: 3, 'BedroomsTotal@odata.type': '#Int32' },
      { ListingKey: 'P2', BedroomsTotal: null },
    ),
    ['upheld example: Property: 2 records'],
  )
})

test('the key may come without being selected', () => {
  const exchange = answeredWith(requestOf({ $select: 'BedroomsTotal' }), [{ ListingKey: 'P1', BedroomsTotal: 1 }])
  assert.deepEqual(outcomesOf(checked(selectedFieldsOnly).judge(target, exchange)), ['upheld'])
})

test('a Field that is absent, of one record only, is violated', () => {
  assert.deepEqual(judge({ ListingKey: 'P1', BedroomsTotal: 3 }, { ListingKey: 'P2' }), [
    "violated example: Property('P2'): BedroomsTotal is absent",
  ])
  assert.deepEqual(judge({ BedroomsTotal: 3 }), ['violated example: record 1 of Property: ListingKey is absent'])
})

test('where nulls were to be left out a Field may be absent', () => {
  const omitting = { ...select, headers: { Prefer: 'omit-values=nulls' } }
  const exchange = answeredWith(omitting, [{ ListingKey: 'P1' }])
  assert.deepEqual(outcomesOf(checked(selectedFieldsOnly).judge(target, exchange)), ['upheld'])
})

test('only the preference to leave nulls out excuses a Field that is absent', () => {
  for (const headers of [
    { Prefer: 'return=minimal' },
    { 'X-Prefer': 'omit-values=nulls' },
    { prefer: 'omit-values' },
  ]) {
    const exchange = answeredWith({ ...select, headers }, [{ ListingKey: 'P1' }])
    assert.deepEqual(outcomesOf(checked(selectedFieldsOnly).judge(target, exchange)), ['violated'])
  }
  const exchange = answeredWith({ ...select, headers: { prefer: 'a, omit-values=nulls' } }, [{ ListingKey: 'P1' }])
  assert.deepEqual(outcomesOf(checked(selectedFieldsOnly).judge(target, exchange)), ['upheld'])
})

test('Fields that the metadata do not have cannot be judged, and navigation properties are not Fields', () => {
  const judged = (names: string, resource: CoreTarget) =>
    told(
      checked(selectedFieldsOnly).judge(resource, answeredWith(requestOf({ $select: names }), [{ ListingKey: 'P1' }])),
    )
  assert.deepEqual(judged('ListingKey,Nothing,Nowhere', target), [
    'not verified example: Property: the metadata of Property have no Nothing and no Nowhere',
  ])
  assert.deepEqual(judged('ListingKey,Media', exampleTarget()), ['upheld example: Property: 1 record'])
  assert.deepEqual(judged('ListingKey,Nothing', { ...target, resource: 'Unknown' }), [
    'not verified example: Property: the metadata of Unknown have no Nothing',
  ])
})

test('an answer that says so spells large numbers as strings', () => {
  const judged = (type: string) => {
    const given = { body: { value: [{ ListingKey: 'P1', Number: '5' }] }, headers: { 'content-type': type } }
    return outcomesOf(checked(selectedFieldsOnly).judge(target, answered(requestOf({ $select: 'Number' }), given)))
  }
  assert.deepEqual(judged('application/json;IEEE754Compatible=true'), ['upheld'])
  assert.deepEqual(judged('application/json; ieee754compatible = "true"'), ['upheld'])
  for (const type of ['application/json', 'application/json;IEEE754Compatible=false'])
    assert.deepEqual(judged(type), ['violated'], type)
})

test('what was selected is told', () => {
  const [finding] = checked(selectedFieldsOnly).judge(
    target,
    answeredWith(select, [{ ListingKey: 'P1', BedroomsTotal: 3, City: 1 }]),
  )
  assert.equal(finding?.expected, 'nothing but ListingKey, BedroomsTotal')
})

test('a Field that was not selected is violated', () => {
  assert.deepEqual(judge({ ListingKey: 'P1', BedroomsTotal: 3, City: null }), [
    "violated example: Property('P1'): City, which was not selected",
  ])
})

test('a value of another type is violated, named by key and value', () => {
  const [finding] = checked(selectedFieldsOnly).judge(
    target,
    answeredWith(select, [{ ListingKey: 'P1', BedroomsTotal: '3' }]),
  )
  assert.deepEqual(finding, {
    rule: 'core-selected-fields',
    level: 'MUST',
    outcome: 'violated',
    subject: "example: Property('P1')",
    requirement: 'MUST be answered with the selected Fields and no others',
    expected: 'BedroomsTotal to be an integer',
    found: 'BedroomsTotal "3"',
    ...evidenceAt('https://example.org/odata/Property?$select=ListingKey, BedroomsTotal'),
    advice: 'write values as OData has them for the declared type, or declare the type that is sent',
  })
})

test('all records are judged, and the first twenty told', () => {
  const lines = judge(...Array.from({ length: 25 }, (_, index) => ({ ListingKey: `P${index}` })))
  assert.equal(lines.length, 21)
  assert.equal(lines[20], 'violated example: Property: 5 more like these among 25 records')
})

test('numbers are shown to their last digit', () => {
  const exchange = answered(requestOf({ $select: 'Number' }), { body: '{"value":[{"Number":9223372036854775808}]}' })
  assert.deepEqual(told(checked(selectedFieldsOnly).judge(target, exchange)), [
    'violated example: record 1 of Property: Number 9223372036854775808',
  ])
})

test('Fields that the metadata do not have are a fault of the RESOScript', () => {
  const exchange = answeredWith(requestOf({ $select: 'Nope,City' }), [{ City: 'Rye' }])
  assert.deepEqual(told(checked(selectedFieldsOnly).judge(target, exchange)), [
    'not verified example: Property: the metadata of Property have no Nope',
  ])
})

test('an answer without records does not pass', () => {
  assert.deepEqual(judge(), ['not verified example: Property: no record'])
  assert.throws(() => checked(selectedFieldsOnly).judge(target, answeredWith(requestOf(), [])), /has no \$select/)
})
