import assert from 'node:assert/strict'
import { resolve } from 'node:path'
import { test } from 'node:test'
import { fileOnGitHub } from './file-position'

const folder = resolve('/workspace/dd-acceptance')

test('files are named as seen from what GitHub checked out', () => {
  assert.equal(fileOnGitHub('features/a.feature', folder, resolve('/workspace')), 'dd-acceptance/features/a.feature')
  for (const unknown of [undefined, ''])
    assert.equal(fileOnGitHub('features/a.feature', folder, unknown), 'features/a.feature')
})
