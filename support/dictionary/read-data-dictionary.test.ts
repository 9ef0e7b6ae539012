import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { readDataDictionary } from './read-data-dictionary'

const field = {
  resourceName: 'Property',
  standardName: 'ListPrice',
  displayName: 'List Price',
  dataType: 'Decimal',
  precision: 14,
  scale: 2,
  synonyms: ['AskingPrice'],
  propertyTypes: ['RESI'],
  payloads: [],
}

const dictionary = {
  version: '2.0',
  source: { fileName: 'sample-2.0.xlsx', sha256: 'abc' },
  resources: [{ name: 'Property', fields: [field] }],
  lookups: [{ name: 'Status', values: [{ standardLookupValue: 'Open', legacyODataValue: 'Open', synonyms: [] }] }],
}

function fileWith(context: TestContext, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'dictionary-'))
  context.after(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 'data-dictionary.json')
  writeFileSync(path, text)
  return path
}

test('a dictionary is read as it was written', (context) => {
  assert.deepEqual(readDataDictionary(fileWith(context, JSON.stringify(dictionary))), dictionary)
})

test('the first thing that is wrong is named, with where it stands', (context) => {
  const cases: readonly (readonly [content: unknown, reason: string])[] = [
    [[], 'version should be a text, but is absent'],
    [null, 'the document should be an object, but is null'],
    [{ ...dictionary, lookups: {} }, 'lookups should be a list, but is {}'],
    [
      { ...dictionary, resources: [{ name: 'Property', fields: [field, { ...field, scale: '2' }] }] },
      'resources[0].fields[1].scale should be a number, but is "2"',
    ],
    [
      { ...dictionary, resources: [{ name: 'Property', fields: [{ ...field, lookupStatus: 'Closed' }] }] },
      'resources[0].fields[0].lookupStatus should be one of Open, Open with Enumerations, Locked with Enumerations, but is "Closed"',
    ],
  ]
  for (const [content, reason] of cases) {
    const path = fileWith(context, JSON.stringify(content))
    assert.throws(() => readDataDictionary(path), {
      message: `${path} is not a Data Dictionary that can be used: ${reason}; run: npm run generate`,
    })
  }
})

test('a file that is missing or not JSON is reported in one line', (context) => {
  const path = fileWith(context, '{"version"')
  assert.throws(
    () => readDataDictionary(path),
    /data-dictionary\.json is not a Data Dictionary that can be used: .*JSON/,
  )
  assert.throws(() => readDataDictionary(`${path}.none`), /ENOENT/)
})
