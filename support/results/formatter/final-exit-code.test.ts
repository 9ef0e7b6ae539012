import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finalExitCode } from './final-exit-code'

const kept = { problems: [], isLost: false }
const withoutPage = { problems: ['summary.html could not be written'], isLost: false }
const lost = { problems: ['results.json could not be written'], isLost: true }

test('the verdict decides, whatever Cucumber makes of it and whether there is a page', () => {
  for (const cucumbers of [0, 1]) {
    for (const written of [kept, withoutPage]) {
      assert.equal(finalExitCode('not conformant', written, cucumbers), 1)
      assert.equal(finalExitCode('could not be judged', written, cucumbers), 2)
    }
  }
})

test('without results there is no verdict that anybody could look up', () => {
  for (const verdict of ['conformant', 'not conformant', 'could not be judged'] as const)
    for (const cucumbers of [0, 1]) assert.equal(finalExitCode(verdict, lost, cucumbers), 2)
})

test('a conformant run ends well only with all its reports', () => {
  assert.equal(finalExitCode('conformant', kept, 0), 0)
  assert.equal(finalExitCode('conformant', withoutPage, 0), 2)
})

test('a failure that Cucumber alone knows of leaves the verdict open', () => {
  assert.equal(finalExitCode('conformant', kept, 1), 2)
  assert.equal(finalExitCode('conformant', withoutPage, 1), 2)
})
