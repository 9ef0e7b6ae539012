import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exchangeEvidence } from '../odata/exchange'
import { RequestError } from '../odata/request-error'
import { exchangeOf } from '../odata/testing/exchange-of'
import { unknownAfter } from './unknown-records'

for (const [kind, advice] of [
  ['unauthorized', 'grant the credentials of this run access to the Resource'],
  ['refused', 'answer this request with records: the standard asks for what it uses'],
  ['unusable', 'answer with a JSON payload of records: {"value": [...]}'],
  [
    'elsewhere',
    'lead to the origin of the service root, or name the other one in ALLOW_ORIGINS, if it belongs to the service',
  ],
  ['unanswered', 'see why no complete answer came, then run again; REQUEST_TIMEOUT waits longer'],
  ['budget', 'allow the run more requests with REQUEST_BUDGET, then run again'],
] as const) {
  test(`a request that failed (${kind}) says why records are not known, and the way out`, () => {
    assert.deepEqual(unknownAfter(new RequestError(kind, 'it failed')), {
      kind: 'unknown',
      reason: 'it failed',
      advice,
    })
  })
}

test('the request and the fault that others share go with it', () => {
  const exchange = exchangeOf('https://example.org/odata/Property')
  assert.deepEqual(unknownAfter(new RequestError('refused', 'it failed', exchange), 'one fault'), {
    kind: 'unknown',
    reason: 'it failed',
    ...exchangeEvidence(exchange),
    advice: 'answer this request with records: the standard asks for what it uses',
    cause: 'one fault',
  })
})

test('a server that has stopped answering is one fault for all', () => {
  const error = new RequestError('unanswered', 'it failed', undefined, 'GET https://example.org/odata/Media')
  assert.deepEqual(unknownAfter(error, 'another fault'), {
    kind: 'unknown',
    reason: 'it failed',
    advice: 'see in the log of the server why it ended or hangs, then run again',
    cause: 'answers of the server since GET https://example.org/odata/Media',
  })
})
