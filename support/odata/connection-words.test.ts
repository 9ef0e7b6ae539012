import assert from 'node:assert/strict'
import { test } from 'node:test'
import { connectionWords } from './connection-words'

test('what to check is called as people wrote it', () => {
  const place = 'recipients.json:12'
  assert.equal(connectionWords(undefined).token, 'BearerToken of the RESOScript')
  assert.equal(connectionWords({ kind: 'options' }).token, 'the variable of --token-env')
  for (const words of Object.values(connectionWords({ kind: 'configuration', place })))
    assert.match(words, / in recipients\.json:12$/)
  for (const words of Object.values(connectionWords({ kind: 'options' })))
    assert.match(words, /--(url|token-env|client-env)$/)
})
