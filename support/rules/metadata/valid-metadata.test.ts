import assert from 'node:assert/strict'
import { test } from 'node:test'
import { INVALID_METADATA } from '../validate-metadata'
import { validMetadata } from './valid-metadata'

test('what needs valid metadata is not judged by others', () => {
  assert.deepEqual(validMetadata.judge(), {
    rule: validMetadata.id,
    level: 'MUST',
    subject: 'the scenario',
    outcome: 'not verified',
    requirement: 'needs valid metadata',
    found: 'invalid metadata',
    advice: 'fix what the failed metadata scenario lists, then run again',
    cause: INVALID_METADATA,
  })
})
