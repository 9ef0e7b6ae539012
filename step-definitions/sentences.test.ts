import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { PROJECT_ROOT } from '../support/dictionary/project-root'
import { METADATA_RULES } from '../support/metadata/rules'

const read = (...path: string[]): string => readFileSync(join(PROJECT_ROOT, ...path), 'utf8')

test('the metadata feature asks for every rule at its level, and for no other', () => {
  const feature = read('features', 'metadata', 'metadata-validation.feature')
  const asked = [...feature.matchAll(/Model (MUST|SHOULD) uphold[\s\S]*?\| rule +\|\n((?: +\| [a-z-]+ +\|\n)+)/g)]
  const rules = asked.flatMap(([, level, table = '']) => (table.match(/[a-z-]+/g) ?? []).map((id) => `${level} ${id}`))
  assert.deepEqual(rules.toSorted(), METADATA_RULES.map(({ id, level }) => `${level} ${id}`).toSorted())
})
