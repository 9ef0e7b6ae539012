import assert from 'node:assert/strict'
import { test } from 'node:test'
import { verdict } from './testing/thing-model'

/** Filters, and the value of each for a record whose Fields are all null. */
const ofNulls: readonly (readonly [filter: string, said: boolean | null])[] = [
  ['Price eq null', true],
  ['Price ne null', false],
  ['null eq null', true],
  ['Price eq 1', false],
  ['Price ne 1', true],
  ['Price gt 1', false],
  ['Price ge 1', false],
  ['Price lt 1', false],
  ['Price le 1', false],
  ['Price gt null', false],
  ['Price ge null', true],
  ['Price le null', true],
  ['Price lt null', false],
  ['not (Price gt 1)', true],
  ['Price in (1,2)', false],
  ['Price in (1,null)', true],
  ['IsNew', null],
  ['null', null],
  ['not IsNew', null],
  ['IsNew eq false', false],
  ['IsNew and true', null],
  ['IsNew and false', false],
  ['false and IsNew', false],
  ['IsNew or true', true],
  ['true or IsNew', true],
  ['IsNew or false', null],
  ['IsNew and IsOld', null],
  ["contains(City,'a')", null],
  ["not contains(City,'a')", null],
  ['contains(null,null)', null],
  ['length(City) eq 1', false],
  ['length(City) eq null', true],
  ['year(At) lt 2024', false],
  ['date(At) eq null', true],
  ["Features has o.Feature'Pool'", null],
  ['Features has null', null],
  ['Tags/any(t:t eq City)', false],
]

test('null is neither more nor less than anything, and logic treats it as unknown', () => {
  for (const [filter, said] of ofNulls) assert.equal(verdict(filter, {}), said, filter)
  assert.equal(verdict('Tags/any(t:contains(City,t))', { Tags: ['a'] }), null)
  assert.equal(verdict('Tags/all(t:contains(City,t))', { Tags: ['a'] }), null)
})
