import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  isOfSubmission,
  isSubmitted,
  type SubmittedStep,
  stepFolder,
  stepOf,
  submissionDigest,
} from './submission-layout'

test('folders are named by their step, and a step by its folder', () => {
  const steps: readonly SubmittedStep[] = [
    { folder: 'web-api-core-2.1.0', type: 'Web API Core', version: '2.1.0', profile: 'web-api-core-2.1.0' },
    { folder: 'data-dictionary-2.0', type: 'Data Dictionary', version: '2.0', profile: 'dd-2.0' },
  ]
  for (const step of steps) {
    assert.deepEqual(stepOf(step.folder), step)
    assert.equal(stepFolder(step), step.folder)
  }
  for (const other of ['', 'data-dictionary', 'data-dictionary-2', 'data-dictionary-2.0/', 'x-data-dictionary-2.0'])
    assert.equal(stepOf(other), undefined)
})

test('a submission has reports of steps, and nothing else', () => {
  assert.equal(isOfSubmission('data-dictionary-2.0/results.json'), true)
  for (const path of [
    'results.json',
    'data-dictionary-2.0/run.log',
    'other/results.json',
    'web-api-core-2.0.0/a/results.json',
  ])
    assert.equal(isOfSubmission(path), false, path)
})

test('what a later run would take up is not sent', () => {
  for (const name of ['results.json', 'metadata.xml', 'exchanges-2.ndjson']) assert.equal(isSubmitted(name), true, name)
  for (const name of [
    'sampling.bin',
    'sampling-1.bin',
    'run-begun.json',
    'run.log',
    'endorsement.json',
    'my-notes.txt',
  ])
    assert.equal(isSubmitted(name), false, name)
})

test('the digest depends on paths and contents, and not on their order', () => {
  const files = [
    { path: 'a/results.json', digest: '1' },
    { path: 'b/results.json', digest: '2' },
  ]
  const digest = submissionDigest(files)
  assert.equal(digest, submissionDigest(files.toReversed()))
  assert.match(digest, /^[0-9a-f]{64}$/)
  assert.notEqual(digest, submissionDigest(files.slice(1)))
  assert.notEqual(digest, submissionDigest(files.map(({ path }) => ({ path, digest: '1' }))))
  assert.notEqual(digest, submissionDigest(files.map((each, index) => ({ ...each, path: `${index}/results.json` }))))
})
