import assert from 'node:assert/strict'
import { resolve } from 'node:path'
import { test } from 'node:test'
import { filePosition } from './file-position'

const folder = resolve('/workspace/dd-acceptance')

test('files are named as seen from what GitHub checked out', () => {
  assert.deepEqual(filePosition('features/a.feature:7', folder, resolve('/workspace')), {
    file: 'dd-acceptance/features/a.feature',
    line: 7,
  })
  for (const unknown of [undefined, ''])
    assert.deepEqual(filePosition('features/a.feature:7', folder, unknown), { file: 'features/a.feature', line: 7 })
})

test('a location without a line is the file', () => {
  assert.deepEqual(filePosition('features/a.feature', folder), { file: 'features/a.feature' })
})
