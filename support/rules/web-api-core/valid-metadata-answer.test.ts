import assert from 'node:assert/strict'
import { test } from 'node:test'
import { edmx, schema } from '../../metadata/testing/model-of'
import type { MetadataValidation } from '../validate-metadata'
import { answered, requestOf } from './testing/core-answers'
import { told } from './testing/outcomes'
import { type ValidatedDocument, validMetadata } from './valid-metadata-answer'

const valid = edmx(
  schema(
    'Namespace="o"',
    `<EntityType Name="Property"><Key><PropertyRef Name="ListingKey"/></Key>
<Property
Name="ListingKey"
Type="Edm.String" Nullable="false"/></EntityType>
<EntityContainer Name="c"><EntitySet Name="Property" EntityType="o.Property"/></EntityContainer>`,
  ),
)

const remembered: MetadataValidation = { stages: [], findings: [], valid: true }
const other: ValidatedDocument = { document: Buffer.from(''), metadata: remembered }
const judge = async (body: string, type = 'application/xml', validated = other) =>
  told(
    await validMetadata.judge(
      answered(requestOf({}, { path: ['$metadata'] }), { body, headers: { 'content-type': type } }),
      validated,
    ),
  )
const UPHELD = 'upheld example: $metadata: valid metadata'

test('valid XML is upheld, whatever the parameters of its Content-Type', async () => {
  for (const type of [
    'application/xml',
    'application/xml;charset=utf-8',
    'text/xml; charset=UTF-8',
    'Application/XML',
  ]) {
    assert.deepEqual(await judge(valid, type), [UPHELD])
  }
})

test('another Content-Type is violated', async () => {
  assert.deepEqual(await judge(valid, 'text/html'), ['violated example: $metadata: Content-Type: text/html'])
  assert.deepEqual(await judge(valid, 'application/xmlish'), [
    'violated example: $metadata: Content-Type: application/xmlish',
  ])
})

test('a Content-Type that only ends like XML, or none, is violated', async () => {
  assert.deepEqual(await judge(valid, 'x-application/xml'), [
    'violated example: $metadata: Content-Type: x-application/xml',
  ])
  const { answer, ...exchange } = answered(requestOf({}, { path: ['$metadata'] }), { body: valid })
  const { 'content-type': _, ...headers } = answer.headers
  assert.deepEqual(told(await validMetadata.judge({ ...exchange, answer: { ...answer, headers } }, other)), [
    'violated example: $metadata: no Content-Type',
  ])
})

test('all faults of invalid metadata are reported', async () => {
  const lines = await judge(
    valid
      .replace('EntityType="o.Property"', 'EntityType="o.Gone"')
      .replace('c"><', 'c"><EntitySet Name="X" EntityType="o.Lost"/><'),
  )
  assert.equal(lines.filter((line) => line.startsWith('violated')).length, 2)
  assert.ok(lines.every((line) => !line.startsWith('upheld')))
  assert.match((await judge('{"error":{}}'))[0] ?? '', /^violated Metadata: JSON/)
})

test('bytes that are not text in their encoding are violated', async () => {
  const lines = await judge(`<?xml version="1.0" encoding="x-unknown"?>${valid}`)
  assert.deepEqual(lines, ['violated example: $metadata: its encoding x-unknown is unknown; write UTF-8'])
})

test('a document that was validated is not validated again', async () => {
  const broken = 'no XML, and remembered as valid'
  assert.deepEqual(await judge(broken, 'text/xml', { document: Buffer.from(broken), metadata: remembered }), [UPHELD])
  assert.match(
    (await judge(`${broken} `, 'text/xml', { document: Buffer.from(broken), metadata: remembered }))[0] ?? '',
    /^violated/,
  )
})
