import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Envelope, TestStepResultStatus } from '@cucumber/messages'
import { Query } from '@cucumber/query'
import { RunMessages } from './run-messages'
import { messagesOf, type Play } from './testing/messages-of'

const { PASSED, FAILED } = TestStepResultStatus

const FEATURE = `Feature: Small
  Background:
    Given a server

  Scenario: alone
    When it is asked
    Then it answers

  Scenario: not played
    Then it answers

  Scenario Outline: of <size>
    Then it answers <size>

    Examples:
      | size |
      | one  |
      | two  |

    Examples: more
      | size |
      | ten  |

  Rule: One thing
    Background:
      Given a client

    Scenario: below a Rule
      * it answers

    Scenario Outline: below a Rule, <size>
      Then it answers <size>

      Examples:
        | size |
        | four |

  Rule: Another thing
    Scenario: last
      Then it answers
`

const messages = (...plays: readonly Play[]): readonly Envelope[] => {
  const { text, plays: parts } = messagesOf(FEATURE, plays)
  const timestamp = { seconds: 0, nanos: 0 }
  return [
    { testRunStarted: { timestamp } },
    ...text,
    ...parts.flat(),
    { testRunFinished: { timestamp: { seconds: 9, nanos: 5e6 }, success: true } },
  ]
}

/** All that is asked of a run, by scenario. */
function answers(envelopes: readonly Envelope[]) {
  const run = new RunMessages()
  for (const envelope of envelopes) run.add(envelope)
  const attempts = run.lastAttempts()
  return [...run.pickles].map((pickle) => {
    const attempt = attempts.get(pickle.id)
    return {
      name: pickle.name,
      place: run.placeOf(pickle),
      steps: attempt?.ends.map((end) => {
        const step = run.pickleStepOf(pickle, attempt, end)
        return step && [run.keywordOf(step), step.text]
      }),
      attempt: attempt && { ...attempt, planned: run.stepsOf(attempt) },
    }
  })
}

/** The same from the library that answers every question about a run. */
function answersOfQuery(envelopes: readonly Envelope[]): ReturnType<typeof answers> {
  const query = new Query()
  for (const envelope of envelopes) query.update(envelope)
  const attempts = new Map(query.findAllTestCaseStarted().map((started) => [query.findPickleBy(started), started]))
  return query.findAllPickles().map((pickle) => {
    const started = attempts.get(pickle)
    const ends = started && query.findTestStepsFinishedBy(started)
    const { feature, rule } = query.findLineageBy(pickle) ?? {}
    return {
      name: pickle.name,
      place: { feature: feature?.name ?? '', rule: rule?.name, line: query.findLocationOf(pickle)?.line ?? 0 },
      steps: ends?.map((end) => {
        const testStep = query.findTestStepBy(end)
        const step = testStep && query.findPickleStepBy(testStep)
        return step && [query.findStepBy(step)?.keyword ?? '', step.text]
      }),
      attempt: started &&
        ends && {
          started,
          finished: query.findTestCaseFinishedBy(started),
          ends,
          attachments: ends.flatMap((end) => query.findAttachmentsBy(end)),
          planned: query.findTestCaseBy(started)?.testSteps.length,
        },
    }
  })
}

const played = ['alone', 'of one', 'of ten', 'below a Rule', 'below a Rule, four', 'last']

test('it answers as the library does, of Rules, Backgrounds, examples and attachments', () => {
  const attached = [['page.json', [1, 2]]] as const
  const envelopes = messages(...played.map((scenario) => ({ scenario, status: PASSED, attached })))
  const found = answers(envelopes)
  assert.deepEqual(found, answersOfQuery(envelopes))
  assert.equal(found.length, 8)
  assert.deepEqual(
    found.flatMap(({ name, attempt }) => (attempt === undefined ? [] : [name])),
    played,
  )
  assert.deepEqual(found.at(5)?.steps, [
    ['Given ', 'a server'],
    ['Given ', 'a client'],
    ['* ', 'it answers'],
  ])
})

test('it answers as the library does of attempts that are retried, or come to no end', () => {
  const plays: Play[] = [
    { scenario: 'alone', status: FAILED, willBeRetried: true },
    { scenario: 'alone', status: PASSED },
    { scenario: 'of two', status: FAILED, willBeRetried: true },
    { scenario: 'last', status: FAILED, willBeRetried: true },
    { scenario: 'last', status: FAILED },
  ]
  const all = messages(...plays)
  const withoutLastEnd = all.filter((_, index) => index !== all.length - 2)
  for (const envelopes of [all, withoutLastEnd]) assert.deepEqual(answers(envelopes), answersOfQuery(envelopes))
  const attempts = answers(withoutLastEnd).map(({ attempt }) => attempt)
  assert.deepEqual(
    attempts.flatMap((attempt) => (attempt === undefined ? [] : [attempt.finished?.willBeRetried])),
    [false, undefined],
  )
})

test('a step of a hook is not a step of the feature', () => {
  const envelopes = messages({ scenario: 'alone', status: PASSED }).map((envelope): Envelope => {
    if (envelope.testCase === undefined) return envelope
    const [first, ...others] = envelope.testCase.testSteps
    return { testCase: { ...envelope.testCase, testSteps: [{ id: first?.id ?? '', hookId: 'hook' }, ...others] } }
  })
  assert.deepEqual(answers(envelopes), answersOfQuery(envelopes))
  assert.equal(answers(envelopes)[0]?.steps?.[0], undefined)
})

test('it counts what is planned once, and knows when the run began and ended', () => {
  const run = new RunMessages()
  const envelopes = messages(
    { scenario: 'alone', status: FAILED, willBeRetried: true },
    { scenario: 'alone', status: PASSED },
    { scenario: 'last', status: PASSED },
  )
  for (const envelope of envelopes) {
    assert.equal(run.times, undefined)
    run.add(envelope)
  }
  assert.equal(run.planned, 2)
  assert.deepEqual(run.times, { begin: 0, end: 9005 })
})

test('the scenarios that have ended, and those that are under way, with their features', () => {
  const { text, plays } = messagesOf(FEATURE, [
    { scenario: 'alone', status: FAILED, willBeRetried: true },
    { scenario: 'alone', status: PASSED },
    { scenario: 'last', status: PASSED },
  ])
  const run = new RunMessages()
  for (const message of text) run.add(message)
  assert.deepEqual(run.progress(), { finished: 0, underWay: [] })
  for (const message of plays.flat().slice(0, -1)) run.add(message)
  assert.deepEqual(run.progress(), { finished: 1, underWay: ['Small: last'] })
})
