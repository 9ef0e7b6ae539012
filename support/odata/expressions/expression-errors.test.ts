import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ExpressionError, UnsupportedFunction } from '../expression-values'
import { verdict } from './testing/thing-model'

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
  ["City has 'a'", '1: has asks for flags of an EnumType, and this is not one.'],
  ['City', '1: a condition is needed, this is of type string.'],
  ['IsNew and City', '11: a condition is needed, this is of type string.'],
  ["not City eq 'Bath'", '5: a condition is needed, this is of type string.'],
  ["Tags eq 'a'", '1: Tags is a Collection, write Tags/any(x:...).'],
  ['City/any()', '1: City is not a Collection.'],
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
    assert.throws(() => verdict(filter, {}), new ExpressionError(`Position ${reason}`))
  })
}

test('a function that OData has, and that is not known here, is told apart', () => {
  const reason = 'Position 1: the function trim is not supported here.'
  assert.throws(() => verdict("trim(City) eq 'Bath'", {}), new UnsupportedFunction(reason))
})

for (const [what, filter] of [
  ['parentheses', '('.repeat(100_000)],
  ['negations', `${'not '.repeat(100_000)}(Price eq 1)`],
  ['comparisons', `Price eq 1${' eq true'.repeat(100_000)}`],
  ['lambdas', Array.from({ length: 300 }, (_, index) => `Tags/any(x${index}:`).join('')],
  ['functions', 'tolower('.repeat(100_000)],
] as const) {
  test(`no condition of ${what} that are nested without end`, () => {
    assert.throws(() => verdict(filter, {}), new ExpressionError('the condition is nested too deeply.'))
  })
}

test('conditions side by side may be many, and so may the items of a list', () => {
  const numbers = Array.from({ length: 100_000 }, (_, index) => index)
  const conditions = numbers.map((number) => `Price eq ${number}`)
  for (const [filter, price, expected] of [
    [conditions.join(' or '), 99_999, true],
    [conditions.join(' or '), -1, false],
    [conditions.join(' and '), 1, false],
    [`Price in (${numbers.join()})`, 99_999, true],
    [`Price in (${numbers.join()})`, -1, false],
  ] as const) {
    assert.equal(verdict(filter, { Price: price }), expected)
  }
})
