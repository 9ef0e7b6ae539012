import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import Ajv from 'ajv/dist/2020'
import { PROJECT_ROOT } from '../support/dictionary/project-root'
import { SCHEMA_FILES, schemaAddress } from '../support/dictionary/schema-address'

const FOLDER = join(PROJECT_ROOT, 'schemas')

type Schemas = keyof typeof SCHEMA_FILES

const names = Object.keys(SCHEMA_FILES) as Schemas[]

const schemaOf = (name: Schemas): Record<string, unknown> =>
  JSON.parse(readFileSync(join(FOLDER, SCHEMA_FILES[name]), 'utf8'))

const compiled = (schema: object) =>
  new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(schema)

const validators = new Map(names.map((name) => [name, compiled(schemaOf(name))]))

/** Says what is wrong with a document; nothing where it is as its schema says. */
function faults(name: Schemas, content: unknown, validate = validators.get(name)): string[] {
  assert.ok(validate)
  validate(content)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

/** Makes a schema that allows nothing but what it describes. */
const closed = (schema: unknown): unknown => {
  if (typeof schema !== 'object' || schema === null) return schema
  if (Array.isArray(schema)) return schema.map(closed)
  const members = Object.fromEntries(Object.entries(schema).map(([name, value]) => [name, closed(value)]))
  return 'properties' in members && 'type' in members && !('additionalProperties' in members)
    ? { ...members, additionalProperties: false }
    : members
}

test('each schema has the address and the version of its file, and the folder has no other', () => {
  for (const name of names) assert.equal(schemaOf(name)['$id'], schemaAddress(name))
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'))
  assert.deepEqual(files.sort(), Object.values(SCHEMA_FILES).sort())
})

const entry = { rule: 'field-data-type', subject: 'Property.City', reason: 'ticket 7', expires: '2027-02-28' }
const decision = {
  resource: 'Property',
  field: 'GateCode',
  decision: 'ignored',
  reason: 'local',
  by: 'me',
  on: '2026-11-22',
}
const config = { serviceRootUri: 'https://a.example', recipientUoi: 'M1', providerUsi: 'S1', token: 't' }

for (const [name, good, bad] of [
  ['baseline', { known: [entry] }, { known: [{ ...entry, expires: 'tomorrow' }] }],
  ['baseline', { known: [] }, { knwon: [] }],
  ['baseline', { known: [{ ...entry, count: 2 }] }, { known: [{ ...entry, count: 0 }] }],
  ['baseline', { known: [{ ...entry, scenarios: [] }] }, { known: [{ ...entry, reason: ' ' }] }],
  ['variations-review', { reviewed: [decision] }, { reviewed: [{ ...decision, by: '' }] }],
  [
    'variations-review',
    { reviewed: [{ resource: 'A', decision: '' }] },
    { reviewed: [{ resource: 'A', decision: 'no' }] },
  ],
  ['variations-review', { reviewed: [] }, { reviewed: [{ ...decision, field: undefined, value: 'x' }] }],
  ['certification-config', { providerUoi: 'T1', configs: [config] }, { providerUoi: 'T1', configs: [] }],
  ['certification-config', { configs: [{ ...config, scope: undefined }] }, { configs: [{ ...config, tokn: 't' }] }],
] as const)
  test(`${name} takes ${JSON.stringify(good)} and refuses ${JSON.stringify(bad)}`, () => {
    const asRead = (value: unknown) => JSON.parse(JSON.stringify(value))
    assert.deepEqual(faults(name, asRead(good)), [])
    assert.notDeepEqual(faults(name, asRead(bad)), [])
  })

/** The names of schemas by their addresses. */
const byAddress = new Map(names.map((name) => [schemaAddress(name), name]))

/** Members that only files of one kind have. */
const MEMBERS: Readonly<Record<string, Schemas>> = {
  scenarios: 'results',
  known: 'baseline',
  reviewed: 'variations-review',
  configs: 'certification-config',
  serviceRootUri: 'certification-config',
  lookupValues: 'averages',
}

const pages = ['docs', 'docs/rules', 'reports', 'schemas', 'features', '.', 'desk'].flatMap((folder) =>
  readdirSync(join(PROJECT_ROOT, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
)

test('every example of the pages that is a file of these kinds names its schema, and is as it says', () => {
  const kinds = new Set<string>()
  for (const page of pages) {
    const text = readFileSync(join(PROJECT_ROOT, page), 'utf8')
    const blocks = [...text.matchAll(/```\w*\n(\{[^`]+)```/g)].map(([, block = '']) => block.trim())
    for (const example of blocks.map((block): Record<string, unknown> => JSON.parse(block))) {
      const kind = Object.entries(MEMBERS).find(([member]) => member in example)?.[1]
      if (kind === undefined && example['$schema'] === undefined) continue
      const name = byAddress.get(String(example['$schema']))
      assert.equal(name, kind, `${page}: ${example['$schema']}`)
      assert.ok(name)
      assert.deepEqual(faults(name, example), [], page)
      kinds.add(name)
    }
  }
  assert.deepEqual([...kinds].sort(), ['averages', 'baseline', 'certification-config', 'variations-review'])
})

test('what the commands write is as its schema says, which describes all of it', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'schemas-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const metadata = join(PROJECT_ROOT, 'docs/example/metadata.xml')
  const call = (...args: readonly string[]) =>
    spawnSync(process.execPath, [join(PROJECT_ROOT, 'support/commands/dd-acceptance.js'), ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, METADATA: '', LOOKUPS: '', RESOSCRIPT: '', REPORTS: '', GITHUB_ACTIONS: '' },
    })
  const run = ['run', '--resource', 'Property', '--reports', 'reports', '--metadata', metadata]
  call(...run)
  call(...run, '--update-baseline', 'ticket 7', '--format', 'sarif')
  call('run', 'web-api-core-2.0.0', '--reports', 'core', '--', '--name', '^(metadata|fetch)')
  call('run', '--reports', 'whole', '--metadata', metadata)
  call('aggregate', 'whole', '--minimum', '1', '--out', 'averages.json')
  call('variations', '--metadata', metadata, '--init')
  const written: readonly (readonly [Schemas, string])[] = [
    ['results', 'reports/results.json'],
    ['results', 'reports/previous/results.json'],
    ['results', 'core/results.json'],
    ['baseline', 'baseline.json'],
    ['averages', 'averages.json'],
    ['variations-review', 'variations.review.json'],
  ]
  for (const [name, file] of written) {
    const content = JSON.parse(readFileSync(join(folder, file), 'utf8'))
    assert.equal(content.$schema, schemaAddress(name), file)
    const whole = compiled(closed(schemaOf(name)) as object)
    assert.deepEqual(faults(name, content, whole), [], file)
  }
})
