import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finalExitCode } from './final-exit-code'

test('the verdict decides, whatever Cucumber makes of it and whatever is missing', () => {
  for (const cucumbers of [0, 1]) {
    for (const problems of [[], ['summary.html could not be written']]) {
      assert.equal(finalExitCode('not conformant', problems, cucumbers), 1)
      assert.equal(finalExitCode('could not be judged', problems, cucumbers), 2)
    }
  }
})

test('a conformant run ends well only with all its reports', () => {
  assert.equal(finalExitCode('conformant', [], 0), 0)
  assert.equal(finalExitCode('conformant', ['summary.html could not be written'], 0), 2)
})

test('a failure that Cucumber alone knows of leaves the verdict open', () => {
  assert.equal(finalExitCode('conformant', [], 1), 2)
  assert.equal(finalExitCode('conformant', ['summary.html could not be written'], 1), 2)
})
