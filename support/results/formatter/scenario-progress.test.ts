import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runProgressText } from './scenario-progress'

const NOTHING = { requests: 0, sampling: undefined }
const FIRST = { elapsedMs: 15_000, sinceMs: 15_000, requestsBefore: 0 }

test('a line says what, how far and how fast', () => {
  const scenarios = { planned: 1986, finished: 1822, underWay: ['Payloads: Property by TimestampDesc'] }
  const sampling = 'Sampling Property by TimestampDesc: 12,000 of about 40,000 records, 850 a second, 33 seconds left'
  const moment = { elapsedMs: 3_725_900, sinceMs: 15_000, requestsBefore: 1000 }
  assert.equal(
    runProgressText(scenarios, { requests: 1210, sampling }, moment),
    `1:02:05  1,822 of 1,986 scenarios, now Payloads: Property by TimestampDesc; 1,210 requests, 14 a second; ${sampling}`,
  )
})

test('a run that asks nobody has no requests', () => {
  const scenarios = { planned: 2, finished: 1, underWay: ['a', 'b', 'c'] }
  assert.equal(runProgressText(scenarios, NOTHING, FIRST), '0:15  1 of 2 scenarios, now a and 2 more')
})

test('after the last scenario the reports are written', () => {
  const scenarios = { planned: 2, finished: 2, underWay: [] }
  assert.equal(runProgressText(scenarios, NOTHING, FIRST), '0:15  2 of 2 scenarios, now writing the reports')
})

test('before the first scenario the metadata are read', () => {
  const scenarios = { planned: 0, finished: 0, underWay: [] }
  assert.equal(
    runProgressText(scenarios, { ...NOTHING, requests: 1 }, FIRST),
    '0:15  reading the metadata; 1 request, 4 a minute',
  )
})
