import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { PROJECT_ROOT } from '../../support/dictionary/project-root'
import { loadDictionary } from '../cli/load-dictionary'
import { dictionaryChanges } from './dictionary-changes'

const dictionaryOf = async (version: string) => {
  const path = join(PROJECT_ROOT, `reference/RESODataDictionary-${version}.facts.xlsx`)
  return (await loadDictionary(path, version)).dictionary ?? assert.fail(path)
}

// The same numbers were counted in the rows of both official workbooks, by another program.
test('Data Dictionary 2.1 adds to 2.0, takes nothing away, and changes 12 lengths and 2 statuses', async () => {
  const { resources, fields, lookups, lookupValues } = dictionaryChanges(
    await dictionaryOf('2.0'),
    await dictionaryOf('2.1'),
  )
  const numbers = [resources, fields, lookups, lookupValues].map(({ added, removed, renamed, changed }) =>
    [added, removed, renamed, changed].map(({ length }) => length),
  )
  assert.deepEqual(numbers, [
    [3, 0, 0, 0],
    [422, 0, 0, 14],
    [26, 0, 0, 0],
    [457, 0, 0, 0],
  ])
  const what = fields.changed.flatMap(({ changes }) => changes.map((change) => change.what))
  assert.deepEqual(
    ['length', 'Lookup status'].map((name) => what.filter((each) => each === name).length),
    [12, 2],
  )
  assert.equal(what.length, 14)
})
