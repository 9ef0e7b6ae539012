import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FindingOutcome, RequirementLevel } from '../../dictionary/finding'
import { answerStatus } from './answer-status'
import { refused } from './refused'
import { answered, requestOf } from './testing/core-answers'

const answerOf = (status: number) => answered(requestOf({ $top: '-1' }), { status, body: {} })

const cases: readonly (readonly [status: number, level: RequirementLevel, outcome: FindingOutcome])[] = [
  [400, 'MUST', 'upheld'],
  [404, 'MUST', 'upheld'],
  [422, 'SHOULD', 'upheld'],
  [501, 'MUST', 'upheld'],
  [200, 'MUST', 'violated'],
  [204, 'MUST', 'violated'],
  [500, 'MUST', 'violated'],
  [503, 'MUST', 'violated'],
  [200, 'SHOULD', 'advisory'],
  [429, 'MUST', 'not verified'],
  [413, 'SHOULD', 'not verified'],
]

for (const [status, level, outcome] of cases) {
  test(`${status} where a request ${level} be refused: ${outcome}`, () => {
    const finding = refused.judge(answerOf(status), level)
    assert.deepEqual([finding.outcome, finding.requirement], [outcome, `${level} be refused`])
  })
}

test('501 is not offered where it is allowed, and violated where it is not', () => {
  assert.equal(answerStatus.judge(answerOf(501), 200, true).outcome, 'not offered')
  assert.equal(answerStatus.judge(answerOf(501), 200).outcome, 'violated')
  assert.equal(answerStatus.judge(answerOf(400), 200, true).outcome, 'violated')
  assert.equal(answerStatus.judge(answerOf(200), 200, true).outcome, 'upheld')
})
