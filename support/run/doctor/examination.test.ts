import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type CheckResult, checkText, notNeeded, ok, problem, warning } from './check-result'
import { Examination, NOTHING } from './examination'

const never = () => assert.fail('this was to be skipped')

test('the value of a check is passed to the next one, also with a warning', async () => {
  const results: CheckResult[] = []
  const examination = new Examination((result) => results.push(result))
  const first = await examination.check('First', NOTHING, () => ok('1', 1))
  const second = await examination.check('Second', first, async (value) => warning(['a', 'b'], value + 1))
  assert.deepEqual(second, { kind: 'found', value: 2 })
  assert.equal(examination.problems, 0)
  assert.deepEqual(results, [
    { name: 'First', status: 'ok', says: ['1'] },
    { name: 'Second', status: 'warning', says: ['a', 'b'] },
  ])
})

test('checks that need a failed one are skipped, with the name of the first that failed', async () => {
  const results: CheckResult[] = []
  const examination = new Examination((result) => results.push(result))
  const first = await examination.check('First', NOTHING, () => problem('no'))
  const second = await examination.check('Second', first, never)
  await examination.check('Third', second, never)
  assert.equal(examination.problems, 1)
  assert.deepEqual(results.slice(1), [
    { name: 'Second', status: 'skipped', says: ['needs First'] },
    { name: 'Third', status: 'skipped', says: ['needs First'] },
  ])
})

test('a part that is not needed gives no problem, and neither do those that follow from it', async () => {
  const results: CheckResult[] = []
  const examination = new Examination((result) => results.push(result))
  const first = await examination.check('First', NOTHING, () => notNeeded('a file'))
  await examination.check('Second', first, never)
  assert.equal(examination.problems, 0)
  assert.deepEqual(
    results.map(({ status, says }) => [status, ...says]),
    [
      ['skipped', 'not needed: a file'],
      ['skipped', 'not needed: a file'],
    ],
  )
})

test('one line for a check, further ones below it, and nothing that does something to a terminal', () => {
  assert.equal(checkText({ name: 'Clock', status: 'ok', says: ['a'] }), 'ok       Clock            a')
  assert.equal(
    checkText({ name: 'Settings', status: 'problem', says: ['a\u001b[2J', 'b'] }),
    `problem  Settings         a\\u001b[2J\n${' '.repeat(26)}b`,
  )
})
