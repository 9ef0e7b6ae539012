import assert from 'node:assert/strict'
import { test } from 'node:test'
import { missingSheet } from './missing-sheet'

for (const [names, said] of [
  [['Fields', 'Lookup Values'], 'has a sheet "Lookup Values" and no sheet "Lookups"; give it that name'],
  [['Fields', 'Lookups 2.1'], 'has a sheet "Lookups 2.1" and no sheet "Lookups"; give it that name'],
  [['Fields', 'lookups'], 'has a sheet "lookups" and no sheet "Lookups"; give it that name'],
  [['Fields', 'Lookup'], 'has a sheet "Lookup" and no sheet "Lookups"; give it that name'],
  [['Fields', 'Lookups'], 'names a sheet "Lookups" that is not in it: it is damaged; save it again'],
  [['Fields', 'Version Info'], 'has no sheet "Lookups"; restore it'],
] as const)
  test(`a workbook with ${names.join(', ')} ${said}`, () => assert.equal(missingSheet('Lookups', names), said))
