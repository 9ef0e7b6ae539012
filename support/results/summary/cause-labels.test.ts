import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test } from 'node:test'
import { PROJECT_ROOT } from '../../dictionary/project-root'
import { METADATA_RULES } from '../../metadata/rules'
import type { MetadataStage } from '../../metadata/validate-metadata'
import type { SuggestedSize } from '../../rules/data-dictionary/suggested-size'
import { adviceAfter, brokenBy } from '../../rules/payload/payload-rules'
import { isAboutMetadata, ruleLabel } from './cause-labels'
import { dictionaryLabels } from './cause-labels-data-dictionary'
import { metadataLabels } from './cause-labels-metadata'
import { coreLabels } from './cause-labels-web-api-core'

const support = resolve(PROJECT_ROOT, 'support')

/** Where findings are made. */
const sources = ['checks', 'metadata', 'cucumber']
  .flatMap((folder) =>
    readdirSync(join(support, folder), { recursive: true }).map((name) => join(folder, String(name))),
  )
  .filter((path) => path.endsWith('.ts') && !/\.test\.ts$|\btesting\b/.test(path))
  .map((path) => readFileSync(join(support, path), 'utf8'))

/** How the source says which rule a finding is about. */
const naming = [
  /\brule: '([\w-]+)'/g,
  /\bRULE = '([\w-]+)'/g,
  /\bcoreAbout\('([\w-]+)'/g,
  /\baboutLookups\(\w+, '([\w-]+)'/g,
  /\bfinding\('([\w-]+)'/g,
]

const sizes = ['length', 'precision', 'scale'] satisfies SuggestedSize[]
const stages = ['well-formed', 'schema-valid', 'semantics'] satisfies MetadataStage['id'][]

/** Without the faults of payloads, whose names no finding has as its rule. */
const rules = new Set([
  ...naming.flatMap((pattern) => sources.flatMap((text) => [...text.matchAll(pattern)].flatMap(([, id]) => id ?? []))),
  ...Object.values(brokenBy),
  ...METADATA_RULES.map(({ id }) => id),
  ...sizes.map((size) => `field-${size}`),
  ...stages,
])
for (const fault of Object.keys(adviceAfter)) rules.delete(fault)

const tables = [metadataLabels, dictionaryLabels, coreLabels]

test('each rule of the project has words of its own, and none is left over', () => {
  assert.deepEqual(tables.flatMap((table) => Object.keys(table)).sort(), [...rules].sort())
  for (const label of tables.flatMap((table) => Object.values(table))) assert.match(label, /^(nextLinks|[A-Z]\w+) /)
})

test('a rule that nobody has words for is told by its own', () => {
  assert.equal(ruleLabel('field-data-type'), "Fields of another data type than the Data Dictionary's")
  assert.equal(ruleLabel('moon-is-full'), 'moon is full')
  assert.equal(ruleLabel('constructor'), 'constructor')
})

test('rules of the metadata are known as such', () => {
  assert.deepEqual([undefined, 'constructor', 'field-data-type', 'well-formed-xml'].map(isAboutMetadata), [
    false,
    false,
    false,
    true,
  ])
})
