import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FindingOutcome, RequirementLevel } from '../../dictionary/finding'
import { checked } from '../testing/checked-findings'
import { answerStatus } from './answer-status'
import { refused } from './refused'
import { answered, putRightBy, requestOf } from './testing/core-answers'

const answerOf = (status: number) => answered(requestOf({ $top: '-1' }), { status, body: {} })

const ANSWERED = putRightBy(() => ({ body: {} }))

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
  test(`${status} where a request ${level} be refused: ${outcome}`, async () => {
    const finding = await checked(refused).judge(answerOf(status), ANSWERED, level)
    assert.deepEqual([finding.outcome, finding.requirement], [outcome, `${level} be refused`])
  })
}

test('501 is not offered where it is allowed, and violated where it is not', async () => {
  const outcomeOf = async (status: number, mayBeUnsupported: boolean) =>
    (await checked(answerStatus).judge(answerOf(status), 200, ANSWERED, mayBeUnsupported)).outcome
  assert.equal(await outcomeOf(501, true), 'not offered')
  assert.equal(await outcomeOf(501, false), 'violated')
  assert.equal(await outcomeOf(400, true), 'violated')
  assert.equal(await outcomeOf(200, true), 'upheld')
})

for (const [wrong, right] of [
  [{ $top: '-1' }, '$top=1'],
  [{ $top: 'abc' }, '$top=1'],
  [{ $skip: '-1', $top: '5' }, '$skip=1'],
  [{ $count: 'maybe', $top: '5' }, '$count=true'],
  [{ $unknown: '1', $top: '5' }, 'the request without $unknown'],
] as const) {
  test(`a refusal of ${Object.entries(wrong).join(' and ')} tells nothing where ${right} is refused, too`, async () => {
    const control = putRightBy(() => ({ status: 501, body: '' }))
    const finding = await checked(refused).judge(answered(requestOf(wrong), { status: 400, body: '' }), control, 'MUST')
    assert.equal(finding.outcome, 'not verified')
    assert.equal(finding.found, `400 Bad Request, but ${right} has 501 Not Implemented, too`)
    assert.equal(control.asked.length, 1)
  })
}
