import assert from 'node:assert/strict'
import { test } from 'node:test'
import { maskedByName } from './masked-by-name'
import { Secrets } from './secrets'

// These tests take longer than others; whatever they notice at their lengths, shorter secrets show as well.

const PUNCTUATION = '!"#$%&/()=?*+[]{}\\|'.repeat(220).slice(0, 4_000)
const LETTERS = Array.from({ length: 16_000 }, (_, index) => (index * 7919).toString(36).slice(-1)).join('')

test('tokens of thousands of characters are masked, also those that are mostly punctuation', () => {
  for (const token of [PUNCTUATION, LETTERS]) {
    const secrets = new Secrets()
    secrets.add(token)
    const references = token.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
    for (const written of [token, encodeURIComponent(token), JSON.stringify(token).slice(1, -1), references])
      assert.equal(secrets.redact(`<${written}>`), '<***>')
    assert.match(secrets.redact(Buffer.from(`id:${token}`).toString('base64')), /^.{0,6}\*\*\*.{0,6}$/)
  }
})

test('a text of nothing but beginnings of secrets takes no longer than others', () => {
  for (const piece of ['&sig', '%25', 'a', '"token":', '://', '\\', '" : ']) {
    const text = piece.repeat(200_000)
    assert.equal(maskedByName(text).length > 0, true)
  }
})
