import assert from 'node:assert/strict'
import { test } from 'node:test'
import { QueryError } from './query-error'
import { verdict } from './testing/thing-model'

const refused: readonly (readonly [filter: string, reason: string])[] = [
  ['', 'Position 1: the end stands where a Field, a function or a literal should.'],
  ['Nope eq 1', 'Position 1: there is no Field Nope; names are case-sensitive.'],
  ['city eq null', 'Position 1: there is no Field city; names are case-sensitive.'],
  ["Price eq '1'", 'Position 1: a number and a text cannot be compared. Only texts stand in apostrophes.'],
  ['City eq 1', 'Position 1: a text and a number cannot be compared. Only texts stand in apostrophes.'],
  [
    'At gt 2024-01-01',
    'Position 1: a timestamp and a date cannot be compared. Write the time of day too, or date(...) around the timestamp.',
  ],
  ['IsNew eq 1', 'Position 1: a Boolean and a number cannot be compared.'],
  ["Price in (1,'2')", 'Position 1: a number and a text cannot be compared. Only texts stand in apostrophes.'],
  ['Day eq 2024-02-30', 'Position 8: 2024-02-30 is not a date.'],
  ['At eq 2024-01-01T24:00:00Z', 'Position 7: 2024-01-01T24:00:00Z is not a timestamp.'],
  ['At eq 2024-01-01T12:00:00', 'Position 7: 2024-01-01T12:00:00 is not a timestamp.'],
  ['At eq 2024-01-01T12:00:00+15:00', 'Position 7: 2024-01-01T12:00:00+15:00 is not a timestamp.'],
  ['Price eq 1e999', 'Position 10: 1e999 is not a number.'],
  ["Status eq 'Gone'", 'Position 11: Gone is no member of o.Status.'],
  ["Status eq o.Nope'Open'", 'Position 11: o.Nope is no EnumType of the metadata.'],
  [
    "City has o.Status'Open'",
    'Position 1: a text and a value of o.Status cannot be compared. Only texts stand in apostrophes.',
  ],
  ["City has 'a'", 'Position 1: has asks for flags of an EnumType, and this is none.'],
  ['City', 'Position 1: a text stands where a condition should.'],
  ['IsNew and City', 'Position 11: a text stands where a condition should.'],
  ["not City eq 'Bath'", 'Position 5: a text stands where a condition should.'],
  ["Tags eq 'a'", 'Position 1: Tags is a Collection, write Tags/any(x:...) or Tags/all(x:...).'],
  ['City/any()', 'Position 1: City is no Collection.'],
  ['Tags/any(t:t)', 'Position 12: a text stands where a condition should.'],
  ['Tags/all()', 'Position 10: ) stands where the name of a variable should.'],
  ["Tags/any(t t eq 'a')", 'Position 12: t stands where : should.'],
  ["Tags/some(t:t eq 'a')", 'Position 6: some stands where any or all (paths are not offered) should.'],
  ['Id eq null', 'Position 1: Id is of Edm.Guid, which cannot be compared here.'],
  ["City eq 'Bath", "Position 9: the text 'Bath has no apostrophe at its end."],
  ['Price eq $it', 'Position 10: nothing can begin with $it.'],
  ['(IsNew', 'Position 7: the end stands where ) should.'],
  ['IsNew)', 'Position 6: ) stands where the end should.'],
  ['Price EQ 1', 'Position 7: EQ stands where the end should.'],
  ['Price add 1 eq 2', 'Position 7: add stands where the end should.'],
  ['Price in ()', 'Position 11: ) stands where a Field, a function or a literal should.'],
  ['contains(City)', 'Position 1: contains takes a text and a text, but gets a text.'],
  ['year(City) eq 1', 'Position 1: year takes a date, or a timestamp, but gets a text.'],
  ['length() eq 1', 'Position 1: length takes a text, but gets nothing.'],
  [`${'('.repeat(101)}IsNew${')'.repeat(101)}`, 'Position 101: more than 100 levels deep.'],
]

test('what is no condition about the Fields is refused, and it is said where', () => {
  for (const [filter, message] of refused) {
    assert.throws(
      () => verdict(filter, {}),
      (error) => {
        assert.ok(error instanceof QueryError, filter)
        assert.equal(error.message, message)
        return true
      },
    )
  }
  assert.throws(
    () => verdict('indexof(City) eq 1', {}),
    /no function indexof\(\.\.\.\); offered are contains, .*, now\.$/,
  )
  assert.throws(() => verdict('now(1) lt At', {}), /no function now/)
})
