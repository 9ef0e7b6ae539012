import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { PROJECT_ROOT } from '../dictionary/project-root'
import { findVariations, judgeMetadata, judgePayloads, readDictionary, startSampleServer } from './library'

const METADATA = readFileSync(join(PROJECT_ROOT, 'docs/example/metadata.xml'), 'utf8')

test('metadata are judged, as text and as bytes', async () => {
  assert.deepEqual(await judgeMetadata(METADATA), { verdict: 'conformant', findings: [] })
  assert.equal((await judgeMetadata(Buffer.from(METADATA))).verdict, 'conformant')
  const { verdict, findings } = await judgeMetadata(METADATA.replace('Edm.String', 'Edm.Sting'))
  assert.equal(verdict, 'not conformant')
  assert.deepEqual(
    findings.map(({ rule, outcome }) => [rule, outcome]),
    [['type-reference-resolves', 'violated']],
  )
  await assert.rejects(judgeMetadata('{}'), { message: /^the text holds no metadata/ })
})

test('payloads are judged by metadata, as text and as JSON', async () => {
  const payloads = [{ ListingKey: '1', Colour: 'red' }, '{"value": [{"ListingKey": "2"}]}']
  const { verdict, report } = await judgePayloads({ payloads, resource: 'Property', metadata: METADATA })
  assert.equal(verdict, 'not conformant')
  assert.match(JSON.stringify(report), /Colour/)
  const { verdict: right } = await judgePayloads({
    payloads: payloads.slice(1),
    resource: 'Property',
    metadata: METADATA,
  })
  assert.equal(right, 'conformant')
})

test('payloads are judged by the Data Dictionary itself, where there are no metadata', async () => {
  const judged = (price: unknown) =>
    judgePayloads({ payloads: [{ '@reso.context': 'urn:reso:metadata:2.0:resource:property', ListPrice: price }] })
  assert.equal((await judged(1)).verdict, 'conformant')
  assert.equal((await judged('much')).verdict, 'not conformant')
})

test('names in RESO Common Format that are nearly standard have to be resolved', async () => {
  const payloads = [{ '@reso.context': 'urn:reso:metadata:2.0:resource:property', ListPriice: 1, ListingKey: '1' }]
  const { verdict, report, variations } = await judgePayloads({ payloads })
  assert.deepEqual([verdict, report.totalErrors], ['not conformant', 0])
  assert.deepEqual(
    variations?.variations.fields.map(({ fieldName }) => fieldName),
    ['ListPriice'],
  )
  const entry = {
    resource: 'Property',
    field: 'ListPriice',
    decision: 'ignored',
    reason: 'ours',
    by: 'Ann',
    on: '2026-11-01',
  }
  const settled = await judgePayloads({ payloads, review: JSON.stringify({ reviewed: [entry] }) })
  assert.equal(settled.verdict, 'conformant')
  const byMetadata = await judgePayloads({ payloads: [{ ListingKey: '1' }], resource: 'Property', metadata: METADATA })
  assert.equal(byMetadata.variations, undefined)
})

test('nothing to judge is not a verdict', async () => {
  await assert.rejects(judgePayloads({ payloads: [] }), { message: 'there is no payload to judge' })
  await assert.rejects(judgePayloads({ payloads: [{ ListPrice: 1 }] }), {
    message: /does not say what its records are/,
  })
  await assert.rejects(judgePayloads({ payloads: ['{'], resource: 'Property' }), { message: /payload 1/ })
})

test('variations are found, and settled by a review', async () => {
  const { verdict, report } = await findVariations({ metadata: METADATA })
  assert.equal(verdict, 'not conformant')
  const names = report.variations.fields.map(({ fieldName }) => fieldName)
  assert.ok(names.includes('GateCode'))
  await assert.rejects(findVariations({ metadata: METADATA, review: '{}' }), {
    message: /the review should be an object/,
  })
  await assert.rejects(findVariations({ metadata: METADATA, version: '9.9' }), { message: /nothing was generated/ })
})

test('the dictionary is read, and the sample server answers', async () => {
  assert.ok(readDictionary('2.0').resources.some(({ name }) => name === 'Property'))
  const server = await startSampleServer({ recordsPerResource: 1 })
  const headers = { Authorization: `Bearer ${server.bearerToken}` }
  assert.equal((await fetch(`${server.serviceRoot}/Property`, { headers })).status, 200)
  await server.close()
})

test('programs import and require the same functions', () => {
  const names = (code: string, ...options: readonly string[]) =>
    execFileSync(process.execPath, [...options, '-e', code], { cwd: PROJECT_ROOT, encoding: 'utf8' }).trim()
  const required = names("console.log(Object.keys(require('./support/library/library.js')).sort().join())")
  const imported = names(
    "import * as library from './support/library/library.mjs'; console.log(Object.keys(library).sort().join())",
    '--input-type=module',
  )
  assert.equal(required, 'findVariations,judgeMetadata,judgePayloads,readDictionary,startSampleServer')
  assert.equal(imported, required)
})
