import assert from 'node:assert/strict'
import { test } from 'node:test'
import { odataJson } from './odata-json'
import { answered, type GivenAnswer, requestOf } from './testing/core-answers'
import { told } from './testing/outcomes'

const judge = (given: GivenAnswer) => told(odataJson.judge(answered(requestOf(), given)))
const VERSION = 'upheld example: Property: 4.01'

test('one JSON object with its version is upheld', () => {
  assert.deepEqual(judge({ body: '{"value":[]}\n' }), [VERSION, 'upheld example: Property: a JSON object'])
  assert.deepEqual(judge({ body: { error: null } }), [VERSION, 'upheld example: Property: a JSON object'])
})

test('a body that is not a complete JSON object is violated', () => {
  const none = (body: string) => judge({ body }).filter((line) => line.startsWith('violated')).length
  for (const body of ['', '42', '[]', 'null', '{} {}', '{} trailing', '{"value":[', '<html></html>']) {
    assert.equal(none(body), 1, body)
  }
})

test('the version is told apart from the body', () => {
  assert.deepEqual(judge({ body: {}, headers: { 'odata-version': '3.0' } }), [
    'violated example: Property: OData-Version 3.0',
    'upheld example: Property: a JSON object',
  ])
})

test('another Content-Type is violated', () => {
  const [, json] = judge({ body: {}, headers: { 'content-type': 'text/plain' } })
  assert.match(json ?? '', /^violated .*text\/plain/)
})

test('an error under a status of success is violated', () => {
  assert.deepEqual(judge({ body: { error: { code: 'Late', message: 'timeout' }, value: [] } }), [
    VERSION,
    'violated example: Property: an error under the status 200: Late: timeout',
  ])
  assert.deepEqual(judge({ body: { value: [], '@odata.error': { code: 'Late', message: 'timeout' } } }), [
    VERSION,
    'violated example: Property: an error under the status 200: Late: timeout',
  ])
})
