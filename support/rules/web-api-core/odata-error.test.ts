import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checked } from '../testing/checked-findings'
import { odataError } from './odata-error'
import { answered, requestOf } from './testing/core-answers'
import { told } from './testing/outcomes'

const judge = (body: object | string) => told(checked(odataError).judge(answered(requestOf(), { status: 400, body })))

test('an error with code and message is upheld', () => {
  assert.deepEqual(judge({ error: { code: '400', message: 'no such Field' } }), [
    'upheld example: Property: an error with code and message',
  ])
})

test('anything else is an advisory', () => {
  assert.deepEqual(judge({}), ['advisory example: Property: "error" is absent'])
  assert.deepEqual(judge({ error: 'no' }), ['advisory example: Property: "error" is "no"'])
  assert.deepEqual(judge({ error: { code: '', message: 'no' } }), ['advisory example: Property: an error without code'])
  assert.deepEqual(judge({ error: { code: 400, message: ' ' } }), [
    'advisory example: Property: an error without code and message',
  ])
  assert.deepEqual(judge(''), ['advisory example: Property: an empty body'])
})
