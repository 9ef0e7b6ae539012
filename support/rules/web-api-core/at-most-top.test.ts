import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checked } from '../testing/checked-findings'
import { atMostTop } from './at-most-top'
import { answeredWith, requestOf } from './testing/core-answers'
import { told } from './testing/outcomes'

const judge = (top: string, records: number) =>
  told(
    checked(atMostTop).judge(
      answeredWith(
        requestOf({ $top: top }),
        Array.from({ length: records }, () => ({})),
      ),
    ),
  )

test('as many as asked for, or fewer, are upheld', () => {
  assert.deepEqual(judge('5', 5), ['upheld example: Property: 5 records'])
  assert.deepEqual(judge('5', 3), ['upheld example: Property: 3 records'])
})

test('the number is told', () => {
  const { requirement, expected } = checked(atMostTop).judge(
    answeredWith(
      requestOf({ $top: '12' }),
      Array.from({ length: 13 }, () => ({})),
    ),
  )
  assert.equal(requirement, 'MUST be answered with no more than 12 records')
  assert.equal(expected, 'at most 12 records for $top=12')
})

test('more are violated', () => {
  assert.deepEqual(judge('5', 6), ['violated example: Property: 6 records'])
  assert.deepEqual(judge('0', 1), ['violated example: Property: 1 record'])
})

test('a request without $top is a mistake', () => {
  assert.throws(() => checked(atMostTop).judge(answeredWith(requestOf(), [])), /has no \$top that is a number/)
  for (const top of ['TopCount', '5x', 'x5', '', '-5'])
    assert.throws(() => judge(top, 1), /has no \$top that is a number/, top)
})
