import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { PROJECT_ROOT } from './dictionary/project-root'

const SUPPORT = join(PROJECT_ROOT, 'support')

const MODULES = [
  'browser',
  'commands',
  'dictionary',
  'library',
  'metadata',
  'odata',
  'payload',
  'results',
  'rules',
  'run',
  'sample-server',
  'variations',
]

test('support has these modules', () => {
  const folders = readdirSync(SUPPORT, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  assert.deepEqual(folders.map(({ name }) => name).toSorted(), MODULES)
})

for (const module of MODULES) {
  test(`the README of ${module} says what it is for, and describes each file of its door and no other`, () => {
    const readme = readFileSync(join(SUPPORT, module, 'README.md'), 'utf8')
    assert.match(readme, /^# .+\n\n[^|#]+\.\n/)
    const described = readme.split('\n').flatMap((line) => line.match(/^\| (`[^|]+) \| .+ \|$/)?.[1] ?? [])
    const files = described.flatMap((names) => [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name))
    const door = readdirSync(join(SUPPORT, module), { withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(tsx?|m?js)$/.test(entry.name) && !entry.name.endsWith('.test.ts'))
      .map(({ name }) => name)
    assert.deepEqual(files.filter((name) => !name.endsWith('/')).toSorted(), door.toSorted())
  })
}
