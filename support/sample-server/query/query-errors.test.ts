import assert from 'node:assert/strict'
import { test } from 'node:test'
import { referenceRecords } from '../records/testing/reference-records'
import { QueryError } from './query-error'
import { type QueryOptions, runQuery } from './run-query'

const source = { ...referenceRecords(), now: '2026-01-01T00:00:00Z' }

const refused: readonly (readonly [options: QueryOptions, reason: string])[] = [
  [{ $filter: 'Nope eq 1' }, '$filter: Position 1: there is no Field Nope; names are case-sensitive.'],
  [{ $orderby: 'Nope' }, '$orderby: Position 1: there is no Field Nope; names are case-sensitive.'],
  [{ $orderby: 'City up' }, '$orderby: Position 6: up stands where the end should.'],
  [{ $orderby: 'City,' }, '$orderby: Position 6: the end stands where a Field, a function or a literal should.'],
  [
    { $orderby: 'Appliances' },
    '$orderby: Position 1: Appliances is a Collection, write Appliances/any(x:...) or Appliances/all(x:...).',
  ],
  [{ $select: 'city' }, '$select: Property has no Field city; names are case-sensitive.'],
  [{ $select: '' }, '$select: a name is missing before, between or after the commas.'],
  [{ $select: 'City,,ListPrice' }, '$select: a name is missing before, between or after the commas.'],
  [{ $expand: 'Nope' }, '$expand: Property has no navigation property Nope.'],
  [{ $expand: 'City' }, '$expand: Property has no navigation property City.'],
  [{ $expand: 'Media/$count' }, '$expand: Media/$count is neither Name nor Name($option=value;...).'],
  [{ $expand: 'Media($top=1' }, '$expand: a parenthesis in Media($top=1 has no counterpart.'],
  [{ $expand: 'Media)(' }, '$expand: a parenthesis in Media)( has no counterpart.'],
  [{ $expand: 'Media(top=1)' }, '$expand: top=1 is not $option=value.'],
  [{ $expand: 'Media($top=1;$top=2)' }, '$expand: $top stands there more than once.'],
  [{ $expand: 'Media($select=Nope)' }, '$expand: $select: Media has no Field Nope; names are case-sensitive.'],
  [
    { $expand: 'Media($count=true)' },
    '$expand: $count is not offered here; offered are $select, $expand, $filter, $orderby, $top, $skip.',
  ],
  [{ $expand: 'ListAgent($top=1)' }, '$expand: $top is not offered here; offered are $select, $expand.'],
  [{ $top: '-1' }, '$top: -1 is not a whole number from 0.'],
  [{ $top: '1.5' }, '$top: 1.5 is not a whole number from 0.'],
  [{ $skip: 'a' }, '$skip: a is not a whole number from 0.'],
  [{ $skiptoken: '' }, '$skiptoken:  is not a whole number from 0.'],
  [{ $count: 'yes' }, '$count: yes is neither true nor false.'],
  [
    { $search: 'a' },
    '$search is not offered here; offered are $select, $expand, $filter, $orderby, $top, $skip, $count, $skiptoken.',
  ],
]

test('options that are unknown or malformed are refused, and it is said which', () => {
  for (const [options, message] of refused) {
    assert.throws(
      () => runQuery(source, 'Property', options, 1),
      (error) => {
        assert.ok(error instanceof QueryError, JSON.stringify(options))
        assert.equal(error.message, message)
        return true
      },
    )
  }
  assert.throws(() => runQuery(source, 'Nope', {}, 1), { name: 'QueryError', message: 'There is no Resource Nope.' })
})
