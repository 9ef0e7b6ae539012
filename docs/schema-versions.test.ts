import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { otherSchema, SCHEMA_FILES, schemaAddress } from '../support/dictionary/schema-address'
import { readAggregateReport } from '../support/results/aggregate-report'
import { readBaseline } from '../support/results/baseline-file'
import { tryResultsIn } from '../support/results/results-file'
import { readConfigFile } from '../support/run/settings/certification-config'
import { readReview } from '../support/variations/read-review'

type Name = keyof typeof SCHEMA_FILES

/** Reads a file of each kind, and returns what is said against it. */
const READERS: Readonly<Record<Name, (path: string, text: string) => unknown>> = {
  results: (path) => tryResultsIn(path),
  baseline: (path) => readBaseline(path),
  'variations-review': (path, text) => readReview(text, path, '2026-11-30'),
  'certification-config': (path) => readConfigFile(path),
  averages: (_, text) => readAggregateReport(text),
}

function said(name: Name, path: string, text: string): string {
  try {
    return JSON.stringify(READERS[name](path, text))
  } catch (error) {
    return String(error)
  }
}

for (const [name, file] of Object.entries(SCHEMA_FILES) as [Name, string][])
  test(`a file that follows another version of the schema is refused: ${name}`, (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'schema-version-'))
    t.after(() => rmSync(folder, { recursive: true }))
    const path = join(folder, 'file.json')
    const saidOf = ($schema: unknown) => {
      const text = JSON.stringify({ $schema, known: [], reviewed: [], configs: [{}] })
      writeFileSync(path, text)
      return said(name, path, text)
    }
    for (const [address, other] of [
      [schemaAddress(name).replace('-1.', '-9.'), `${name}-9.schema.json`],
      [`./${name}-2.schema.json`, `${name}-2.schema.json`],
    ] as const) {
      const way = `it follows ${other}, and this version of dd-acceptance knows ${file}: use the version that wrote it`
      assert.ok(saidOf(address).includes(way), saidOf(address))
    }
    for (const address of [schemaAddress(name), `../schemas/${file}`, 'https://example.com/x.json', 9, undefined])
      assert.doesNotMatch(saidOf(address), /follows/, String(address))
  })

test('only a text of an object names a schema', () => {
  for (const content of [null, [], 'x', 1, {}, { $schema: null }, { $schema: { x: 1 } }])
    assert.equal(otherSchema('results', content), undefined)
  assert.match(otherSchema('results', { $schema: 'results-\u001b.schema.json' }) ?? '', /results-\\u001b\.schema/)
})
