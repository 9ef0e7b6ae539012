import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { errorCode } from './error-code'

test('an error of Node.js has its code', () => {
  assert.throws(
    () => readFileSync('/no/such/file'),
    (error) => errorCode(error) === 'ENOENT',
  )
})

test('other errors, and whatever else is thrown, have none', () => {
  for (const thrown of [new Error('ENOENT'), Object.assign(new Error(''), { code: 2 }), { code: 'ENOENT' }, undefined])
    assert.equal(errorCode(thrown), undefined)
})
