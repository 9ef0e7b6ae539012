import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ODataError } from '../odata-error'
import type { QueryOptions } from '../query-options'
import { referenceRecords } from '../records/testing/reference-records'
import { runQuery } from './run-query'

const { records } = referenceRecords()
const shape = records.shape('Property')
assert.ok(shape)

/** A refusal that says why. */
const refusal = (status: number, message: string) => (error: unknown) => {
  assert.ok(error instanceof ODataError)
  assert.deepEqual([error.status, error.message], [status, message])
  return true
}

const queries: readonly (readonly [options: QueryOptions, reason: string])[] = [
  [{ $filter: 'Nope eq 1' }, '$filter: Position 1: there is no Field Nope; names are case-sensitive.'],
  [{ $filter: "nope(City,'a') eq 1" }, '$filter: Position 1: there is no function nope(string,string).'],
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
  [
    { $expand: 'Media($nope=1)' },
    '$expand: $nope is not an option that may stand here; offered are $select, $expand, $top.',
  ],
  [
    { $expand: 'ListAgent($top=1)' },
    '$expand: $top is not an option that may stand here; offered are $select, $expand.',
  ],
  [{ $top: '-1' }, '$top: -1 is not a whole number from 0.'],
  [{ $skiptoken: '' }, '$skiptoken:  is not a whole number from 0.'],
  [{ $count: 'yes' }, '$count: yes is neither true nor false.'],
  [
    { $nope: 'a' },
    '$nope is not an option that may stand here; offered are $select, $expand, $filter, $orderby, $top, $skip, $count, $skiptoken.',
  ],
]

for (const [options, reason] of queries) {
  test(`no query: ${JSON.stringify(options)}`, () => {
    assert.throws(() => runQuery(records, shape, options, 1), refusal(400, reason))
  })
}

const unsupported: readonly (readonly [options: QueryOptions, reason: string])[] = [
  [{ $filter: "indexof(City,'a') eq 1" }, '$filter: Position 1: the function indexof is not supported here.'],
  [
    { $search: 'a' },
    '$search is not supported here; offered are $select, $expand, $filter, $orderby, $top, $skip, $count, $skiptoken.',
  ],
  [{ $expand: 'Media($skip=1)' }, '$expand: $skip is not supported here; offered are $select, $expand, $top.'],
  [{ $expand: 'ListAgent($levels=2)' }, '$expand: $levels is not supported here; offered are $select, $expand.'],
]

for (const [options, reason] of unsupported) {
  test(`a query that is not supported: ${JSON.stringify(options)}`, () => {
    assert.throws(() => runQuery(records, shape, options, 1), refusal(501, reason))
  })
}
