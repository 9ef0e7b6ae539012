import assert from 'node:assert/strict'
import { test } from 'node:test'
import { statusText } from './status-text'

test('a status is told with its name, and alone where it has none', () => {
  assert.equal(statusText(404), '404 Not Found')
  assert.equal(statusText(522), '522')
})
