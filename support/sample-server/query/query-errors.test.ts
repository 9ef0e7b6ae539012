import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ODataError } from '../odata-error'
import { referenceRecords } from '../records/testing/reference-records'
import type { QueryOptions } from './query-options'
import { runQuery } from './run-query'
import { verdict } from './testing/thing-model'

const { records } = referenceRecords()
const shape = records.shape('Property')
assert.ok(shape)

/** A bad request that says so. */
const refusal = (message: string) => (error: unknown) => {
  assert.ok(error instanceof ODataError)
  assert.deepEqual([error.status, error.message], [400, message])
  return true
}

const filters: readonly (readonly [filter: string, reason: string])[] = [
  ['', '1: the end stands where a Field, a function or a literal should.'],
  ['Nope eq 1', '1: there is no Field Nope; names are case-sensitive.'],
  ['city eq null', '1: there is no Field city; names are case-sensitive.'],
  ["Price eq '1'", '1: number and string cannot be compared.'],
  ['At gt 2024-01-01', '1: timestamp and date cannot be compared.'],
  ["Price in (1,'2')", '1: number and string cannot be compared.'],
  ['Day eq 2024-02-30', '8: there is no date 2024-02-30.'],
  ['At eq 2024-01-01T24:00:00Z', '7: there is no timestamp 2024-01-01T24:00:00Z.'],
  ['At eq 2024-01-01T12:00:00', '7: there is no timestamp 2024-01-01T12:00:00.'],
  ['Price eq 1e999', '10: there is no number 1e999.'],
  ["Status eq 'Open'", '1: o.Status and string cannot be compared.'],
  ["Status eq o.Status'Gone'", "11: there is no enum o.Status'Gone'."],
  ["Status eq o.Nope'Open'", "11: there is no enum o.Nope'Open'."],
  ["Status eq o.Thing'Open'", "11: there is no enum o.Thing'Open'."],
  ["Status has o.Feature'Pool'", '1: o.Status and o.Feature cannot be compared.'],
  ["City has 'a'", '1: has asks for flags of an EnumType, and this is none.'],
  ['City', '1: a condition is needed, this is of type string.'],
  ['IsNew and City', '11: a condition is needed, this is of type string.'],
  ["not City eq 'Bath'", '5: a condition is needed, this is of type string.'],
  ["Tags eq 'a'", '1: Tags is a Collection, write Tags/any(x:...).'],
  ['City/any()', '1: City is no Collection.'],
  ['Tags/any(t:t)', '12: a condition is needed, this is of type string.'],
  ["Tags/any(t:t eq 'a') and t eq 'a'", '26: there is no Field t; names are case-sensitive.'],
  ['Tags/all()', '10: ) stands where the name of a variable should.'],
  ["Tags/any(t t eq 'a')", '12: t stands where : should.'],
  ["Tags/some(t:t eq 'a')", '6: some stands where all should.'],
  ['Id eq null', '1: Id is of Edm.Guid, which cannot be compared here.'],
  ["City eq 'Bath", "9: nothing can begin with 'Bath."],
  ['(IsNew', '7: the end stands where ) should.'],
  ['IsNew)', '6: ) stands where the end should.'],
  ['IsNew add 1', '7: add stands where the end should.'],
  ['Price in ()', '11: ) stands where a Field, a function or a literal should.'],
  ['contains(City)', '1: there is no function contains(string).'],
  ['year(City) eq 1', '1: there is no function year(string).'],
  ['now(1) lt At', '1: there is no function now(number).'],
]

for (const [filter, reason] of filters) {
  test(`no condition about the Fields: ${filter.slice(0, 60)}`, () => {
    assert.throws(() => verdict(filter, {}), refusal(`Position ${reason}`))
  })
}

test('no condition that is nested without end', () => {
  assert.throws(() => verdict('('.repeat(100_000), {}), refusal('the condition is nested too deeply.'))
})

const queries: readonly (readonly [options: QueryOptions, reason: string])[] = [
  [{ $filter: 'Nope eq 1' }, '$filter: Position 1: there is no Field Nope; names are case-sensitive.'],
  [{ $orderby: 'City,Nope' }, '$orderby: Position 6: there is no Field Nope; names are case-sensitive.'],
  [{ $orderby: 'City up' }, '$orderby: City up is neither Field nor Field asc nor Field desc.'],
  [{ $orderby: 'City,' }, '$orderby: something is missing before, between or after each ,'],
  [{ $orderby: 'Appliances' }, '$orderby: Position 1: Appliances is a Collection, write Appliances/any(x:...).'],
  [{ $select: 'city' }, '$select: Property has no Field city; names are case-sensitive.'],
  [{ $select: '' }, '$select: something is missing before, between or after each ,'],
  [{ $expand: 'City' }, '$expand: Property has no navigation property City.'],
  [{ $expand: 'Media/$count' }, '$expand: Property has no navigation property Media/$count.'],
  [{ $expand: 'Media($top=1' }, '$expand: a parenthesis in Media($top=1 has no counterpart.'],
  [{ $expand: 'Media)(' }, '$expand: a parenthesis in Media)( has no counterpart.'],
  [{ $expand: 'Media(top=1)' }, '$expand: top=1 is not $option=value.'],
  [{ $expand: 'Media($top=1;$top=2)' }, '$expand: $top stands there more than once.'],
  [{ $expand: 'Media($select=Nope)' }, '$expand: $select: Media has no Field Nope; names are case-sensitive.'],
  [{ $expand: 'Media($skip=1)' }, '$expand: $skip is not offered here; offered are $select, $expand, $top.'],
  [{ $expand: 'ListAgent($top=1)' }, '$expand: $top is not offered here; offered are $select, $expand.'],
  [{ $top: '-1' }, '$top: -1 is not a whole number from 0.'],
  [{ $skiptoken: '' }, '$skiptoken:  is not a whole number from 0.'],
  [{ $count: 'yes' }, '$count: yes is neither true nor false.'],
  [
    { $search: 'a' },
    '$search is not offered here; offered are $select, $expand, $filter, $orderby, $top, $skip, $count, $skiptoken.',
  ],
]

for (const [options, reason] of queries) {
  test(`no query: ${JSON.stringify(options)}`, () => {
    assert.throws(() => runQuery(records, shape, options, 1), refusal(reason))
  })
}
