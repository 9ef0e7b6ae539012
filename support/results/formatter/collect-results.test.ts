import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Envelope, TestStepResultStatus } from '@cucumber/messages'
import fc from 'fast-check'
import { FINDINGS_ATTACHMENT } from '../../dictionary/finding'
import { CORE_ATTACHMENT } from '../../rules/core-attachment'
import { CORE_FEATURE, coreRun, parameter, request } from '../testing/core-run'
import { ResultCollector } from './collect-results'
import { messagesOf, type Play } from './testing/messages-of'

const { PASSED, FAILED, SKIPPED, UNDEFINED } = TestStepResultStatus

function collected(messages: readonly Envelope[]): ResultCollector {
  const collector = new ResultCollector()
  for (const message of messages) collector.add(message)
  return collector
}

function played(...plays: Play[]): ResultCollector {
  const { text, plays: parts } = messagesOf(CORE_FEATURE, plays)
  return collected([...text, ...parts.flat()])
}

const finding = {
  rule: 'at-most-top',
  level: 'MUST',
  outcome: 'violated',
  subject: 'top',
  requirement: 'MUST have at most 5 records',
} as const

test('a result has what its scenario attached, its tags and how long it took', () => {
  const asked = request('top', parameter('TopCount', '5'))
  const play: Play = {
    scenario: 'top',
    status: FAILED,
    message: 'too many',
    attached: [
      [CORE_ATTACHMENT, coreRun],
      [CORE_ATTACHMENT, asked],
      ['page.json', [1, 2]],
      [FINDINGS_ATTACHMENT, [finding]],
    ],
    durationMs: 42,
  }
  assert.deepEqual(played(play).results(), [
    {
      feature: 'Small',
      scenario: 'top',
      rule: 'Since 2.0.0',
      uri: 'small.feature',
      line: 4,
      tags: ['@core-endorsement', '@2.0.0', '@2.1.0', '@top'],
      outcome: 'failed',
      findings: [finding],
      coreRequests: [asked],
      durationMs: 42,
      failure: 'too many',
    },
  ])
})

test('a scenario that was planned, and of which any message is missing, was not finished', () => {
  const { text, plays } = messagesOf(CORE_FEATURE, [
    { scenario: 'top', status: FAILED },
    { scenario: 'skip', status: PASSED },
  ])
  const [top = [], skip = []] = plays
  for (let missing = 1; missing < top.length; missing++) {
    const collector = collected([...text, ...top.filter((_, place) => place !== missing), ...skip])
    assert.equal(collector.planned, 2)
    assert.deepEqual(
      collector.results().map(({ scenario }) => scenario),
      ['skip'],
    )
  }
})

describe('outcomes', () => {
  const outcome = (status: TestStepResultStatus, ...outcomes: string[]) => {
    const attached = [[FINDINGS_ATTACHMENT, outcomes.map((each) => ({ ...finding, outcome: each }))]] as const
    return played({ scenario: 'top', status, attached }).results()[0]?.outcome
  }

  test('passed', () => assert.equal(outcome(PASSED), 'passed'))
  test('passed with an advisory', () => assert.equal(outcome(PASSED, 'advisory'), 'passed'))
  test('violated', () => assert.equal(outcome(FAILED, 'violated', 'not verified'), 'failed'))
  test('a sentence that nobody wrote', () => assert.equal(outcome(UNDEFINED), 'failed'))
  test('could not be verified on a live run', () => assert.equal(outcome(FAILED, 'not verified'), 'not verified'))
  test('skipped, not offered', () => assert.equal(outcome(SKIPPED, 'not offered'), 'not offered'))
  test('skipped, not verified', () => assert.equal(outcome(SKIPPED, 'not verified'), 'not verified'))
  test('skipped without a word', () => assert.equal(outcome(SKIPPED), 'not verified'))
})

test('a scenario that judges nothing does not pass', () => {
  const { text, plays } = messagesOf('Feature: Small\n  Scenario: idle\n    When it asks\n', [
    { scenario: 'idle', status: PASSED },
  ])
  const [result] = collected([...text, ...plays.flat()]).results()
  assert.equal(result?.outcome, 'failed')
  assert.match(result?.failure ?? '', /without judging anything/)
})

test('of a retried scenario the last attempt counts, and what the first one said of the run is kept', () => {
  const first = { ...request('top'), status: 503 }
  const collector = played(
    {
      scenario: 'top',
      status: FAILED,
      willBeRetried: true,
      attached: [
        [CORE_ATTACHMENT, coreRun],
        [CORE_ATTACHMENT, first],
      ],
    },
    { scenario: 'top', status: PASSED, attached: [[CORE_ATTACHMENT, request('top')]] },
  )
  assert.deepEqual(
    collector.results().map(({ outcome, coreRequests }) => [outcome, coreRequests]),
    [['passed', [request('top')]]],
  )
  assert.deepEqual(collector.coreRun, coreRun)
})

describe('of a retried scenario', () => {
  const violated = { ...finding, outcome: 'violated' } as const
  const other = { ...finding, rule: 'other-rule', outcome: 'violated' } as const
  const blocked = { ...finding, rule: 'valid-metadata', outcome: 'not verified', cause: 'invalid metadata' } as const
  const open = { ...finding, outcome: 'not verified' } as const
  type Found = readonly [TestStepResultStatus, ...(typeof violated | typeof other | typeof blocked | typeof open)[]]
  const result = (...attempts: readonly Found[]) => {
    const plays = attempts.map(
      ([status, ...found], index): Play => ({
        scenario: 'top',
        status,
        message: `attempt ${index + 1}`,
        attached: [[FINDINGS_ATTACHMENT, found]],
        willBeRetried: index < attempts.length - 1,
      }),
    )
    const [first, ...more] = played(...plays).results()
    assert.deepEqual(more, [])
    return first && { outcome: first.outcome, failure: first.failure, findings: first.findings }
  }

  for (const [what, attempts, outcome, failure, findings] of [
    [
      'what the first attempt found stays found',
      [
        [FAILED, violated],
        [SKIPPED, blocked],
      ],
      'failed',
      1,
      [violated],
    ],
    ['a violation stays one where the next attempt passes', [[FAILED, violated], [PASSED]], 'failed', 1, [violated]],
    [
      'each violation is there once',
      [
        [FAILED, violated, other],
        [FAILED, violated],
      ],
      'failed',
      2,
      [violated, other],
    ],
    ['a violation stays over three', [[FAILED, violated], [FAILED, open], [PASSED]], 'failed', 1, [violated]],
    ['what could not be verified may be, next time', [[FAILED, open], [PASSED]], 'passed', 0, []],
    [
      'what blocks the next attempt stays open',
      [
        [FAILED, open],
        [SKIPPED, blocked],
      ],
      'not verified',
      1,
      [open],
    ],
    ['a failure without a finding may go', [[FAILED], [PASSED]], 'passed', 0, []],
  ] as const) {
    test(what, () => {
      const said = failure === 0 ? undefined : `attempt ${failure}`
      assert.deepEqual(result(...attempts), { outcome, failure: said, findings })
    })
  }
})

test('without Web API Core nothing is said of its run', () => {
  const collector = played({ scenario: 'top', status: PASSED, attached: [[FINDINGS_ATTACHMENT, []]] })
  assert.equal(collector.coreRun, undefined)
  assert.deepEqual(collector.results()[0]?.coreRequests, [])
})

test('messages of several processes, however they mix, come to the same', () => {
  const names = ['top', 'skip', 'expand-records', 'https']
  const { text, plays } = messagesOf(
    CORE_FEATURE,
    names.map((scenario, index) => ({
      scenario,
      status: index === 1 ? FAILED : PASSED,
      attached: [
        [CORE_ATTACHMENT, coreRun],
        [CORE_ATTACHMENT, request(scenario, parameter('TopCount', '5'))],
      ],
      durationMs: index,
    })),
  )
  const inOneProcess = collected([...text, ...plays.flat()])
  const turns = plays.flatMap((messages, process) => messages.map(() => process))
  fc.assert(
    fc.property(fc.shuffledSubarray(turns, { minLength: turns.length }), (order) => {
      const left = plays.map((messages) => [...messages])
      const mixed = order.flatMap((process) => left[process]?.shift() ?? [])
      const merged = collected([...text, ...mixed])
      assert.deepEqual(merged.results(), inOneProcess.results())
      assert.deepEqual(merged.coreRun, inOneProcess.coreRun)
    }),
    { numRuns: 30 },
  )
})
