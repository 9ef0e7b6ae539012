import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { seenElements } from './seen-elements'

const field = (resourceName: string, fieldName: string, frequency: number, more: object = {}) => ({
  resourceName,
  fieldName,
  frequency,
  ...more,
})

const records = (resourceName: string, numUniqueRecordsFetched: number, expansions: readonly object[] = []) => ({
  resourceName,
  numUniqueRecordsFetched,
  expansions,
})

function folderOf(t: TestContext, files: Readonly<Record<string, object>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'seen-'))
  t.after(() => rmSync(folder, { recursive: true }))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), JSON.stringify(content))
  return folder
}

test('Fields and values are seen in records of their Resource', (t) => {
  const seen = seenElements(
    folderOf(t, {
      'data-availability-report.json': {
        resources: [
          records('Property', 10, [records('Media', 4), records('Property', 3)]),
          records('Office', 5, [records('Media', 2)]),
        ],
        fields: [
          field('Property', 'Roof', 7),
          field('Property', 'Roof', 2, { parentResourceName: 'Property' }),
          field('Media', 'Order', 3, { parentResourceName: 'Property' }),
          field('Media', 'Order', 1, { parentResourceName: 'Office' }),
        ],
        lookupValues: [field('Property', 'Roof', 6, { lookupValue: 'Tile' })],
      },
    }),
  )
  assert.deepEqual(seen('Property', 'Roof'), { records: 7, of: 10 })
  assert.deepEqual(seen('Property', 'Roof', 'Tile'), { records: 6, of: 10 })
  assert.deepEqual(seen('Property', 'Roof', 'Slate'), { records: 0, of: 10 })
  // Media has been seen in expansions only.
  assert.deepEqual(seen('Media', 'Order'), { records: 4, of: 6 })
  // Of a Field without an entry nothing is known, and of a Resource without records.
  assert.equal(seen('Property', 'Sewer'), undefined)
  assert.equal(seen('Property', 'Sewer', 'Tile'), undefined)
  assert.equal(seen('Member', 'MemberKey'), undefined)
})

test('each process of a run has a report of its own', (t) => {
  const report = (resourceName: string) => ({
    resources: [records(resourceName, 2)],
    fields: [field(resourceName, 'City', 1)],
    lookupValues: [],
  })
  const seen = seenElements(
    folderOf(t, {
      'data-availability-report.json': report('Property'),
      'data-availability-report-1.json': report('Office'),
      'data-availability-report.rolled-up.json': {},
    }),
  )
  assert.deepEqual(seen('Property', 'City'), { records: 1, of: 2 })
  assert.deepEqual(seen('Office', 'City'), { records: 1, of: 2 })
})

test('nothing was seen where nothing was sampled, and a report that cannot be read is refused', (t) => {
  assert.equal(seenElements(folderOf(t, {}))('Property', 'City'), undefined)
  const torn = folderOf(t, { 'data-availability-report.json': { resources: {} } })
  assert.throws(
    () => seenElements(torn),
    /data-availability-report\.json cannot be read \(.*resources.*\): run the tests again/,
  )
  const none = folderOf(t, {
    'data-availability-report.json': {
      resources: [records('Property', 0)],
      fields: [field('Property', 'City', 0)],
      lookupValues: [],
    },
  })
  assert.equal(seenElements(none)('Property', 'City'), undefined)
})
