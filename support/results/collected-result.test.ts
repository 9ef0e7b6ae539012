import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { sampleAvailability, sampleMetadata, writeFolder } from './aggregate/testing/sample-results'
import { findRuns, readCollectedResult } from './collected-result'
import { writeResults } from './results-file'
import { sampleFacts } from './testing/sample-facts'
import { scenarioOf } from './testing/scenario-results'

const newFolder = async (t: TestContext): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'collected-'))
  t.after(() => rm(folder, { recursive: true }))
  return folder
}

async function writeRun(
  folder: string,
  name: string,
  files: Readonly<Record<string, unknown>> = {},
  scenarios = 1,
): Promise<void> {
  await writeFolder(folder, files)
  const results = [scenarioOf('a', 'passed')]
  await writeResults(folder, { run: sampleFacts, coreRun: undefined, profile: { name, scenarios }, scenarios: results })
}

const REPORTS = { 'metadata-report.json': sampleMetadata, 'data-availability-report.json': sampleAvailability() }

const suggestion = (names: object) => ({
  ...names,
  strategy: 'Substring',
  kind: 'close',
  reason: '',
  ddWikiUrl: null,
})

const status = (lookupValue: string, like: object) => ({
  resourceName: 'Property',
  fieldName: 'StandardStatus',
  lookupValue,
  suggestions: [like],
})

const VARIATIONS = {
  variations: {
    resources: [{ resourceName: 'Propperty', suggestions: [suggestion({ suggestedResourceName: 'Property' })] }],
    fields: [
      {
        resourceName: 'Property',
        fieldName: 'List_Price',
        suggestions: [suggestion({ suggestedFieldName: 'ListPrice' })],
      },
      {
        resourceName: 'Property',
        fieldName: 'Listprice',
        suggestions: [suggestion({ suggestedFieldName: 'ListPrice' })],
      },
      { resourceName: 'X_Own', fieldName: 'Listprice', suggestions: [suggestion({ suggestedFieldName: 'ListPrice' })] },
      { resourceName: 'Property', fieldName: 'Lone', suggestions: [] },
    ],
    lookups: [
      status('Activ', { ...suggestion({ suggestedLookupValue: 'Active' }), kind: '12 Main Street' }),
      status('Ann', suggestion({ suggestedLookupValue: 'Ann Agent' })),
    ],
    expansions: [],
    complexTypes: [],
  },
}

test('a result of the Data Dictionary has its elements, with the share of records that have each', async (t) => {
  const folder = await newFolder(t)
  await writeRun(folder, 'dd-2.0', { ...REPORTS, 'data-dictionary-variations.json': VARIATIONS })
  const result = await readCollectedResult(folder)
  assert.ok(typeof result === 'object', String(result))
  const { endorsement, version, marker, verdict, elements } = result
  assert.deepEqual([endorsement, version, marker, verdict], ['Data Dictionary', '2.0', undefined, 'conformant'])
  assert.deepEqual(
    elements?.fields.map(({ fieldName, isStandard, type, availability }) => [
      fieldName,
      isStandard,
      type,
      availability,
    ]),
    [
      ['ListPrice', true, 'Edm.Decimal', 1],
      ['StandardStatus', true, 'com.example.Status', 0.5],
      ['X_View', false, 'com.example.X_View', 0],
      ['Media', true, 'com.example.Media', undefined],
      ['OfficeKey', true, 'Edm.String', undefined],
    ],
  )
  assert.deepEqual(
    elements?.lookupValues.map(({ lookupValue, isStandard, availability }) => [lookupValue, isStandard, availability]),
    [
      ['Active Under Contract', true, 0.4],
      ['Closed', true, 0.1],
      ['Sea', false, 0],
    ],
  )
  assert.deepEqual(
    elements?.resources.map(({ resourceName, advertised, performance }) => [
      resourceName,
      advertised?.fields.total,
      performance?.payloadSizeMB,
    ]),
    [
      ['Property', 3, 2],
      ['Office', 1, undefined],
    ],
  )
  assert.ok(elements.resources.every((each) => !JSON.stringify(each).includes('expansions')))
})

test('variations are counted by the standard name that they are like, and their own names are not told', async (t) => {
  const folder = await newFolder(t)
  await writeRun(folder, 'dd-2.0', { ...REPORTS, 'data-dictionary-variations.json': VARIATIONS })
  const result = await readCollectedResult(folder)
  assert.ok(typeof result === 'object')
  const like = { lookupValue: undefined, strategy: 'close' }
  assert.deepEqual(result.elements?.variations, [
    { resourceName: 'Property', fieldName: undefined, ...like, times: 1 },
    { resourceName: 'Property', fieldName: 'ListPrice', ...like, times: 2 },
    // Neither a value nor a way is told that nobody but the report knows.
    {
      ...{ resourceName: 'Property', fieldName: 'StandardStatus', lookupValue: 'Active' },
      ...{ strategy: 'another way', times: 1 },
    },
  ])
})

test('a result of Web API Core has no elements', async (t) => {
  const folder = await newFolder(t)
  await writeRun(folder, 'web-api-core-2.0.0')
  const result = await readCollectedResult(folder)
  assert.ok(typeof result === 'object', String(result))
  assert.deepEqual([result.endorsement, result.version, result.elements], ['Web API Core', '2.0.0', undefined])
})

test('what is not the result of a whole run of an endorsement is not collected', async (t) => {
  const folder = await newFolder(t)
  await writeRun(join(folder, 'part'), 'dd-2.0', REPORTS, 2)
  await writeRun(join(folder, 'other'), 'own', REPORTS)
  await writeFolder(join(folder, 'broken'), { 'results.json': '{' })
  const { folders, remarks } = await findRuns([folder])
  assert.deepEqual(remarks, [])
  const reasons = await Promise.all(folders.map((each) => readCollectedResult(each)))
  assert.match(String(reasons[0]), /^its results[.]json /)
  assert.deepEqual(reasons.slice(1), ['its results.json does not name an endorsement', 'its run was a part of dd-2.0'])
})

test('a result of which a report is damaged is not collected', async (t) => {
  const folder = await newFolder(t)
  await writeRun(folder, 'dd-2.0', REPORTS)
  await writeFile(join(folder, 'data-availability-report.json'), '{')
  assert.match(String(await readCollectedResult(folder)), /^its data-availability-report[.]json cannot be used: ./)
  await rm(join(folder, 'data-availability-report.json'))
  assert.equal(typeof (await readCollectedResult(folder)), 'object')
  await writeFile(join(folder, 'metadata-report.json'), '{')
  const words = /^its run was conformant, but its metadata-report[.]json cannot be used: ./
  assert.match(String(await readCollectedResult(folder)), words)
  await rm(join(folder, 'metadata-report.json'))
  assert.match(String(await readCollectedResult(folder)), /^its run was conformant, but /)
})

test('the marker of the desk says the status', async (t) => {
  const folder = await newFolder(t)
  await writeRun(folder, 'dd-2.0', REPORTS)
  await writeFile(join(folder, 'endorsement.json'), '{"status":"Certified","measuredBy":"desk"}')
  const result = await readCollectedResult(folder)
  assert.ok(typeof result === 'object')
  assert.deepEqual(result.marker, { status: 'Certified', measuredBy: 'desk' })
  await writeFile(join(folder, 'endorsement.json'), '{"status":"Perfect"}')
  await assert.rejects(readCollectedResult(folder), /endorsement[.]json/)
})
