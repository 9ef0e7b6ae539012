import assert from 'node:assert/strict'
import { test } from 'node:test'
import { adviceAfter, LOOKUP_VALUES, RECORDS, STRING_LENGTHS } from './payload-rules'

test('every fault is told by one sentence', () => {
  const told = [RECORDS, LOOKUP_VALUES, STRING_LENGTHS].flatMap(({ faults }) => [...faults])
  assert.deepEqual(told.toSorted(), Object.keys(adviceAfter).toSorted())
})
