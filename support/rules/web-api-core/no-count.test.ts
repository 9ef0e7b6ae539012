import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checked } from '../testing/checked-findings'
import { noCount } from './no-count'
import { numbered } from './testing/chained-pages'
import { answered, pageOf, requestOf } from './testing/core-answers'

test('is upheld by an answer without a count', () => {
  assert.deepEqual(checked(noCount).judge(pageOf(numbered(1, 2))), {
    rule: 'core-no-count',
    level: 'MUST',
    outcome: 'upheld',
    subject: 'example: Property',
    requirement: 'MUST be answered without a count',
    found: 'no count',
  })
})

test('is violated by a count, in OData 4.0 and 4.01, and by what is not JSON', () => {
  for (const [name, count] of [
    ['@odata.count', 12],
    ['@count', 0],
    ['@odata.count', null],
  ] as const) {
    const { outcome, found } = checked(noCount).judge(pageOf(numbered(1, 2), { [name]: count }))
    assert.deepEqual([outcome, found], ['violated', `${name} ${count}`])
  }
  assert.equal(checked(noCount).judge(answered(requestOf(), { body: '' })).found, 'an empty body')
})
