import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readPayload, readResoContext } from './read-payload'

const read = (content: unknown) => readPayload({ name: 'a.json', text: JSON.stringify(content) })

const refused = (text: string, message: RegExp): void =>
  assert.throws(() => readPayload({ name: 'a.json', text }), { name: 'UnreadablePayload', message })

const CONTEXT = 'urn:reso:metadata:2.0:resource:property'

test('a record, a value and an array of records', () => {
  const record = { ListingKey: '1' }
  assert.deepEqual(read(record), { name: 'a.json', records: [record] })
  assert.deepEqual(read({ value: [record, record] }).records, [record, record])
  assert.deepEqual(read([record]).records, [record])
})

test('what a delta says besides records is not a record', () => {
  const record = { ListingKey: '1' }
  const changes = [
    { '@removed': { reason: 'deleted' }, '@id': "Property('2')" },
    { '@odata.removed': { reason: 'changed' }, '@odata.id': "Property('3')" },
    { '@odata.context': '$metadata#Property/$deletedEntity', id: "Property('4')", reason: 'deleted' },
    { '@context': '$metadata#Property/$link', source: 'a', relationship: 'b', target: 'c' },
    { '@odata.context': '$metadata#Property/$deletedLink', source: 'a', relationship: 'b', target: 'c' },
  ]
  assert.deepEqual(read({ value: [...changes, record, ...changes] }).records, [record])
  for (const context of ['$metadata#Property/$entity', '$metadata#Property/$linked', 5, ['$metadata#Property/$link']]) {
    const other = { '@odata.context': context, ...record }
    assert.deepEqual(read({ value: [other] }).records, [other], String(context))
  }
  refused(JSON.stringify({ value: changes }), /holds no record/)
})

test('numbers keep their digits', () => {
  const { records } = readPayload({ name: 'a.json', text: '{"ListPrice": 9007199254740993}' })
  assert.equal(String(Object(records[0]?.['ListPrice']).text), '9007199254740993')
})

test('the context stands on top or in the records', () => {
  const context = { version: '2.0', resource: 'property' }
  assert.deepEqual(read({ '@reso.context': CONTEXT, value: [{}] }).context, context)
  assert.deepEqual(read({ '@reso.context': CONTEXT, ListingKey: '1' }).context, context)
  assert.deepEqual(read([{ '@reso.context': CONTEXT }, { ListingKey: '2' }]).context, context)
  assert.deepEqual(read({ value: [{ '@reso.context': CONTEXT, ListingKey: '1' }] }).context, context)
  refused(
    JSON.stringify({
      '@reso.context': CONTEXT,
      value: [{ '@reso.context': 'urn:reso:metadata:1.7:resource:property' }],
    }),
    /^a\.json has several @reso\.context: "urn:reso:metadata:2\.0:resource:property", "urn:reso:metadata:1\.7:resource:property"; split it by them$/,
  )
})

test('a text that is not a payload is refused', () => {
  refused('{"value": [', /^a\.json is not JSON, or was cut short: /)
  refused('<html/>', /is not JSON/)
  refused(
    '{"a": 1}\n{"a": 2}\n',
    /^a\.json is not JSON, .*; each line is JSON of its own: put the records in a list, or in files$/,
  )
  refused('{"a": 1}\n{"a": ', /^a\.json is not JSON, or was cut short: [^;]*$/)
  refused('{"a": 1, "a": 2}', /^a\.json has the double key "a" with another value at character 10$/)
  refused('null', /neither a record nor a list of records/)
  refused('[]', /holds no record/)
  refused('{"value": []}', /holds no record/)
  refused('{}', /holds no record/)
  refused(`{"@reso.context": "${CONTEXT}"}`, /holds no record/)
  refused('{"value": {"ListingKey": "1"}}', /"value" in a\.json is not a list/)
  refused('[1]', /record 1 of a\.json is not a JSON object/)
  refused('{"value": [{}, null]}', /record 2 of a\.json is not a JSON object/)
  refused('{"value": [{}], "@odata.error": {"code": "500", "message": "x"}}', /error of the server beside its records/)
  refused('{"value": [{}], "@error": {"code": "500", "message": "x"}}', /error of the server beside its records/)
  refused('{"error": {"code": "404", "message": "gone"}}', /error of a server/)
  refused(
    '{"@reso.context": "property", "ListingKey": "1"}',
    /@reso\.context in a\.json is "property", but has to be like "urn:reso:metadata:2\.0:resource:property"$/,
  )
  refused(`{"@reso.context": ["${CONTEXT}"], "ListingKey": "1"}`, /but has to be like/)
  refused(`{"@reso.context": "${'x'.repeat(200)}", "ListingKey": "1"}`, / is "x{99}, but has to be like/)
  refused('{"@reso.context": 2, "ListingKey": "1"}', /is 2, but has to be like/)
})

test('contexts of one version and Resource are one, however they are written', () => {
  const value = [{ '@reso.context': CONTEXT.toUpperCase() }, { '@reso.context': `${CONTEXT}:action:create` }]
  assert.deepEqual(read({ '@reso.context': CONTEXT, value }).context, { version: '2.0', resource: 'property' })
  const other = [{ '@reso.context': CONTEXT.replace('property', 'Property') }, { '@reso.context': CONTEXT }]
  assert.deepEqual(read({ value: other }).context, { version: '2.0', resource: 'Property' })
})

test('a context in any case and with parameters behind it', () => {
  const context = { version: '2.0', resource: 'Property' }
  for (const text of [
    'urn:reso:metadata:2.0:resource:Property',
    'URN:RESO:Metadata:2.0:Resource:Property',
    'urn:reso:metadata:2.0:resource:Property:action:create',
    'urn:reso:metadata:2.0:resource:Property?=action=create',
    'urn:reso:metadata:2.0:resource:Property#part',
  ]) {
    assert.deepEqual(readResoContext(text), context, text)
  }
})

test('a context that lacks a part is not one', () => {
  for (const text of ['', 'property', 'urn:reso:metadata:2.0:resource:', 'urn:reso:metadata::resource:property']) {
    assert.equal(readResoContext(text), undefined, text)
  }
  assert.equal(readResoContext('urn:reso:metadata:2.0:resource'), undefined)
  assert.equal(readResoContext(`see ${CONTEXT}`), undefined)
  assert.equal(readResoContext('urn:other:metadata:2.0:resource:property'), undefined)
  assert.equal(readResoContext('urn:reso:metadata:2.0:resource:property  x'), undefined)
})

test('any text is a context or none', () => {
  fc.assert(fc.property(fc.string(), (text) => readResoContext(text) === undefined))
  const part = fc.stringMatching(/^[A-Za-z0-9.]+$/)
  fc.assert(
    fc.property(part, part, (version, resource) => {
      assert.deepEqual(readResoContext(`urn:reso:metadata:${version}:resource:${resource}`), { version, resource })
    }),
  )
})
