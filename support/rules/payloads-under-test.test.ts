import assert from 'node:assert/strict'
import { test } from 'node:test'
import { RequestError, type RequestErrorKind } from '../odata/request-error'
import type { PassSample } from '../payload/sampling-results'
import { failureCause, SAMPLING_NOT_BEGUN } from './payloads-under-test'

const sample = { resource: { name: 'Media' } } as unknown as PassSample
const causeOf = (kind: RequestErrorKind): string => failureCause(sample, new RequestError(kind, 'it failed'))

test('no answer, and no request left, are one fault for all Resources; others are those of one Resource', () => {
  assert.deepEqual((['unanswered', 'budget'] as const).map(causeOf), [
    'answers to requests for data',
    'answers to requests for data',
  ])
  assert.deepEqual((['refused', 'unusable', 'unauthorized', 'elsewhere'] as const).map(causeOf), [
    'records of the Media Resource',
    'records of the Media Resource',
    'records of the Media Resource',
    'records of the Media Resource',
  ])
})

test('sampling that was not begun says why, and what to do', () => {
  assert.deepEqual(SAMPLING_NOT_BEGUN, {
    kind: 'unknown',
    reason: 'sampling was not begun, for a MUST is violated before',
    advice: 'fix what failed, then run again',
    cause: 'sampling that was not begun',
  })
})
