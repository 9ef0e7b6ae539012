import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, test } from 'node:test'
import { writeResults } from '../results-file'
import { sampleResults } from '../testing/scenario-results'
import { readResult } from './read-result'
import { sampleAvailability, sampleMetadata, writeFolder, writeResult } from './testing/sample-results'

let folder: string

const METADATA = 'metadata-report.json'
const AVAILABILITY = 'data-availability-report.json'

async function read(files: Readonly<Record<string, unknown>>, version = '2.0') {
  await writeFolder(folder, files)
  return readResult(folder, version)
}

// All tests share one process: hooks outside of a suite would run for each of them.
describe('reading a result', () => {
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'result-'))
  })

  afterEach(() => rm(folder, { recursive: true }))

  test('a result has its metadata and what was sampled, without expansions', async () => {
    await writeResult(folder)
    const { result, remark } = await readResult(folder, '2.0')
    assert.equal(remark, undefined)
    assert.equal(result?.metadata.fields.length, sampleMetadata.fields.length)
    assert.ok(sampleAvailability().fields.some(({ parentResourceName }) => parentResourceName === 'Property'))
    assert.ok(result?.availability?.fields.every(({ parentResourceName }) => parentResourceName === undefined))
    assert.deepEqual(
      result?.availability?.resources.map(({ resourceName, numUniqueRecordsFetched }) => [
        resourceName,
        numUniqueRecordsFetched,
      ]),
      [
        ['Property', 10],
        ['Office', 0],
      ],
    )
  })

  test('a run that has not ended is not a result', async () => {
    await writeResult(folder)
    const { result, remark } = await read({ 'run-begun.json': {} })
    assert.equal(result, undefined)
    assert.match(remark?.reason ?? '', /the run has not ended, or was interrupted: run the tests again/)
  })

  test('results that do not add up are not a result', async () => {
    await writeResult(folder)
    const { result, remark } = await read({ 'results.json': { verdict: 'conformant' } })
    assert.equal(result, undefined)
    assert.match(remark?.reason ?? '', /^it has no results that can be relied on/)
  })

  test('a part of a run is not a result', async () => {
    await writeResult(folder)
    const part = { ...sampleResults, profile: { name: 'dd-2.0', scenarios: 1951 } }
    await writeResults(folder, part)
    const { result, remark } = await readResult(folder, '2.0')
    assert.equal(result, undefined)
    assert.equal(
      remark?.reason,
      'it has a part of a run, 1 of 1,951 scenarios of dd-2.0: name the reports folder of a whole run',
    )
  })

  test('the report with the Lookup records is preferred', async () => {
    const processed = { ...sampleMetadata, fields: sampleMetadata.fields.slice(0, 1) }
    const { result } = await read({ [METADATA]: sampleMetadata, 'metadata-report.processed.json': processed })
    assert.equal(result?.metadata.fields.length, 1)
  })

  test('annotations that are not texts, and types that are left out, do no harm', async () => {
    const fields = [{ resourceName: 'A', fieldName: 'B', isExpansion: true, annotations: [{ term: 't', value: 1 }] }]
    const { result } = await read({ [METADATA]: { version: '2.0', fields, lookups: [] } })
    assert.deepEqual(result?.metadata.fields, [{ ...fields[0], type: '', annotations: [] }])
  })

  test('metadata that cannot be used leave nothing, and it is said why', async () => {
    const reasonOf = async (metadata: unknown, version?: string) => {
      const { result, remark } = await read({ [METADATA]: metadata }, version)
      assert.equal(result, undefined)
      assert.equal(remark?.path, join(folder, METADATA))
      return remark?.reason
    }
    assert.match((await reasonOf('{"version":\n')) ?? '', /JSON/)
    assert.equal(await reasonOf({ version: '2.0', fields: {}, lookups: [] }), 'fields should be a list, but is {}')
    assert.equal(await reasonOf({ ...sampleMetadata, fields: [] }), 'it holds no Field')
    assert.equal(await reasonOf(sampleMetadata, '2.1'), 'it is of Data Dictionary 2.0, not 2.1')
    const long = await reasonOf({ version: '2.0', fields: 'x'.repeat(1000), lookups: [] })
    assert.equal(long?.length, 203)
  })

  test('without availability that can be used, what is advertised is left, and it is said why', async () => {
    const reasonOf = async (files: Readonly<Record<string, unknown>>) => {
      const { result, remark } = await read({ [METADATA]: sampleMetadata, ...files })
      assert.equal(result?.metadata.fields.length, sampleMetadata.fields.length)
      assert.equal(result?.availability, undefined)
      assert.equal(remark?.path, folder)
      return remark?.reason ?? ''
    }
    assert.equal(await reasonOf({}), `there is no ${AVAILABILITY}`)
    assert.match(await reasonOf({ [AVAILABILITY]: '[' }), /^data-availability-report.json cannot be used: .*JSON/)
    assert.match(
      await reasonOf({ [AVAILABILITY]: { ...sampleAvailability(), version: '1.7' } }),
      /it is of Data Dictionary 1.7, not 2.0$/,
    )
    assert.match(await reasonOf({ [AVAILABILITY]: { ...sampleAvailability(), resources: [] } }), /has no records$/)
    assert.match(
      await reasonOf({ [AVAILABILITY]: sampleAvailability(), 'data-availability-report-1.json': '{}' }),
      /^each process of a run with --parallel has sampled a part/,
    )
  })

  test("reports of RESO's older tools are read", async () => {
    const property = { resourceName: 'Property', numRecordsFetched: 5, averageResponseTimeMillis: 7, pageSize: null }
    const value = { resourceName: 'Property', fieldName: 'StandardStatus', frequency: 1 }
    const { result } = await read({
      [METADATA]: sampleMetadata,
      [AVAILABILITY]: {
        version: '2.0',
        resources: [{ ...property, averageResponseBytes: null }],
        fields: [],
        lookupValues: ['NULL_VALUE', 'EMPTY_LIST', 'Active'].map((lookupValue) => ({ ...value, lookupValue })),
      },
    })
    const [sampled] = result?.availability?.resources ?? []
    assert.deepEqual(
      [sampled?.numUniqueRecordsFetched, sampled?.averageResponseTimeMs, sampled?.averageResponseBytes],
      [5, 7, 0],
    )
    assert.deepEqual(result?.availability?.lookupValues, [{ ...value, lookupValue: 'Active' }])
  })
})
