import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertBySchema } from './by-schema'

test('what a run leaves is held to its schema, by the name of the file', () => {
  assertBySchema('previous/baseline.json', JSON.stringify({ known: [] }))
  assert.throws(
    () => assertBySchema('previous/baseline.json', JSON.stringify({ known: 1 })),
    /baseline-1\.schema\.json/,
  )
  assert.throws(() => assertBySchema('results.json', '{}'), /results-1\.schema\.json/)
  assertBySchema('other.json', '{}')
})
