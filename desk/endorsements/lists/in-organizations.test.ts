import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inOrganizations } from './in-organizations'

const CORE = 'Web API Core'
const DICTIONARY = 'Data Dictionary'

const row = (recipient_uoi: string, recipient_sort_name: string, type: string, version: string, day = 1) => ({
  recipient_uoi,
  recipient_sort_name,
  type,
  version,
  status_at: `2026-01-0${day}T00:00:00.000Z`,
})

test('within a name organizations stand together; Core comes first, then newer versions and changes', () => {
  const ordered = [
    row('M9', 'a', CORE, '2.1.0'),
    row('M9', 'a', CORE, '2.0.0', 2),
    row('M9', 'a', CORE, '2.0.0', 1),
    row('M9', 'a', DICTIONARY, '2.0'),
    row('M10', 'a', CORE, '2.0.0'),
    row('M10', 'a', DICTIONARY, '2.0'),
    row('M10', 'a', DICTIONARY, '1.7'),
    row('M1', 'b', DICTIONARY, '2.0'),
  ]
  const [last = assert.fail('there is one')] = ordered.slice(-1)
  const others = ordered.slice(0, -1)
  for (const mixed of [others.toReversed(), others.toSorted((one, other) => one.version.localeCompare(other.version))])
    assert.deepEqual(inOrganizations([...mixed, last]), ordered)
})

test('the order of names is that of the database', () => {
  const page = [row('M1', 'ä', CORE, '2.0.0'), row('M2', 'a', CORE, '2.0.0'), row('M3', 'Z', CORE, '2.0.0')]
  assert.deepEqual(inOrganizations(page), page)
  assert.deepEqual(inOrganizations([]), [])
})
