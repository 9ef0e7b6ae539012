import assert from 'node:assert/strict'
import { test } from 'node:test'
import { filterForm } from './filter-form'

const cases: readonly (readonly [writing: string, fits: readonly string[], others: readonly string[]])[] = [
  [
    'BedroomsTotal eq #',
    ['BedroomsTotal eq 3', 'BedroomsTotal eq -9007199254740993'],
    [
      'BedroomsTotal eq null',
      "BedroomsTotal eq '3'",
      'not (BedroomsTotal eq 3)',
      'BedroomsTotal eq 3 and City ne null',
    ],
  ],
  [
    'ListPrice ge # and ListPrice le #again',
    ['ListPrice ge 1.50 and ListPrice le 1.50'],
    ['ListPrice ge 1 and ListPrice le 10'],
  ],
  [
    'ListPrice ge # and ListPrice le #other',
    ['ListPrice ge 1 and ListPrice le 10'],
    ['ListPrice ge 1 and ListPrice le 1'],
  ],
  ['not (Field le #)', ['not (BedroomsTotal le 3)', 'not (ListPrice le 0.5)'], ['not BedroomsTotal le 3']],
  [
    'ModificationTimestamp lt #',
    ['ModificationTimestamp lt 2025-06-30T12:00:00.5+05:30'],
    ['ModificationTimestamp lt now()'],
  ],
  ['ModificationTimestamp lt now()', ['ModificationTimestamp lt now()'], ['ModificationTimestamp lt now']],
  [
    'Field eq text',
    ["City eq 'Coeur d''Alene'"],
    ["City eq ns.City'Riverton'", 'City eq true', "City eq 'a' or City eq 'b'"],
  ],
  ['Field has member', ["StandardStatus has ns.StandardStatus'Active'"], ["StandardStatus has 'Active'"]],
  [
    'Field/any(enum:enum eq value)',
    ["A/any(enum:enum eq 'x')", "A/any(enum:enum eq ns.A'x')"],
    ['A/any(enum:enum eq 3)'],
  ],
]

for (const [writing, fits, others] of cases) {
  test(`the form of ${writing}`, () => {
    for (const filter of fits) assert.match(filter, filterForm(writing))
    for (const filter of others) assert.doesNotMatch(filter, filterForm(writing))
  })
}
