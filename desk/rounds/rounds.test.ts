import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { Rounds } from './rounds'

test('rounds follow each other, one at a time, also after one that failed', async () => {
  let [begun, under] = [0, 0]
  const failures: unknown[] = []
  const rounds = new Rounds(
    async () => {
      begun++
      under++
      assert.equal(under, 1)
      await pause(5)
      under--
      if (begun === 1) throw new Error('the first one')
    },
    1,
    (error) => failures.push(error),
  )
  rounds.wake()
  rounds.wake()
  while (begun < 3) await pause(5)
  await rounds.stop()
  assert.equal(failures.length, 1)
  assert.equal(under, 0)
  const ended = begun
  rounds.wake()
  await pause(10)
  assert.equal(begun, ended)
})

test('a round under way is told to end, and waited for', async () => {
  let isDone = false
  const rounds = new Rounds(
    async (stop) => {
      while (!stop.aborted) await pause(1)
      isDone = true
    },
    60_000,
    assert.ifError,
  )
  await pause(5)
  await rounds.stop()
  assert.ok(isDone)
})

test('waking begins the next round before its time', async () => {
  let begun = 0
  const rounds = new Rounds(async () => void begun++, 60_000, assert.ifError)
  await pause(1)
  rounds.wake()
  await pause(1)
  assert.equal(begun, 2)
  await rounds.stop()
})
