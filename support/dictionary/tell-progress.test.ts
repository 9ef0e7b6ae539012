import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tellProgress } from './tell-progress'

test('a line every 15 seconds, until the end, where there is something to tell', ({ mock }) => {
  mock.timers.enable({ apis: ['setInterval'] })
  const lines: string[] = []
  const texts = ['one', undefined, 'three\u001b[31m']
  const stop = tellProgress(() => texts.shift(), { isTerminal: false, write: (line) => lines.push(line) })
  mock.timers.tick(14_999)
  assert.deepEqual(lines, [])
  mock.timers.tick(1)
  assert.deepEqual(lines, ['one'])
  mock.timers.tick(30_000)
  assert.deepEqual(lines, ['one', 'three\\u001b[31m'])
  stop()
  mock.timers.tick(60_000)
  assert.equal(lines.length, 2)
})

test('nothing on a terminal', ({ mock }) => {
  mock.timers.enable({ apis: ['setInterval'] })
  const lines: string[] = []
  tellProgress(() => 'one', { isTerminal: true, write: (line) => lines.push(line) })
  mock.timers.tick(60_000)
  assert.deepEqual(lines, [])
})
