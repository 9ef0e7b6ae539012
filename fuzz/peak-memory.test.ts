import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { test } from 'node:test'
import { PeakMemory } from './peak-memory'

const skip = existsSync('/proc/self/clear_refs') ? false : 'the system does not say what a process had at once'

test('only what is taken from now on counts', { skip }, () => {
  assert.ok(Buffer.alloc(100 * 2 ** 20, 1).length > 0)
  const memory = new PeakMemory()
  assert.ok(memory.megabytes() < 30)
  assert.ok(Buffer.alloc(150 * 2 ** 20, 1).length > 0)
  assert.ok(memory.megabytes() > 40)
})
