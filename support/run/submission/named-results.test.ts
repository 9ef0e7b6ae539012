import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { stepOf } from '../../results/submission-layout'
import { newFolder } from '../testing/certified-results'
import { namedResults } from './named-results'

test('the folder of all results is named by itself, and those of a step by any folder down to current', (t) => {
  const root = join(newFolder(t), 'results')
  const step = stepOf('data-dictionary-2.0')
  mkdirSync(join(root, 'data-dictionary-2.0/T1-S1/M1/current'), { recursive: true })
  assert.deepEqual(namedResults(root), { root, step: undefined, recipients: '' })
  for (const [folder, recipients] of [
    ['data-dictionary-2.0', ''],
    ['data-dictionary-2.0/T1-S1', 'T1-S1'],
    ['data-dictionary-2.0/T1-S1/M1', 'T1-S1/M1'],
    ['data-dictionary-2.0/T1-S1/M1/current/', 'T1-S1/M1'],
  ] as const)
    assert.deepEqual(namedResults(join(root, folder)), { root, step, recipients }, folder)
})

test('what is not such a folder is refused: earlier results, and folders of others', (t) => {
  const root = join(newFolder(t), 'results')
  for (const folder of [
    'data-dictionary-2.0/T1-S1/M1/archived/2026',
    'data-dictionary-2.0/T1-S1/M1/kept',
    'other/T1/M1',
  ]) {
    mkdirSync(join(root, folder), { recursive: true })
    assert.throws(() => namedResults(join(root, folder)), /is not a folder of results of certify: name that of all/)
  }
  assert.throws(() => namedResults(join(root, 'none')), /there is no folder /)
})
