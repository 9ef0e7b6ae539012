import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ExactNumber } from '../../../odata/json-value'
import { missing, parameter, targetOf, texts } from '../testing/found-target'

const KEY = ['KeyField', 'KeyValue', 'KeyNotFound'] as const

test('the key of a record in the middle is written by its type', async () => {
  const strings = await targetOf([{ Key: 'a' }, { Key: "O'Hare & Co" }, { Key: 'z' }])
  assert.deepEqual(texts(strings, ...KEY), ['Key', "'O''Hare & Co'", "'0-no-such-record'"])
  assert.equal(parameter(strings, 'KeyValue').why, 'the key of a record in the middle of 3 records of Property')

  const integers = [1, new ExactNumber('9007199254740993'), 3].map((Key) => ({ Key }))
  assert.deepEqual(texts(await targetOf(integers, { resource: 'Member' }), ...KEY), [
    'Key',
    '9007199254740993',
    '9007199255740996',
  ])

  const guids = [0, 7].map((digit) => ({ Key: `00000000-0000-0000-0000-00000000000${digit}` }))
  assert.deepEqual(texts(await targetOf(guids, { resource: 'Office' }), ...KEY), [
    'Key',
    '00000000-0000-0000-0000-000000000007',
    '00000000-0000-0000-0000-000000000001',
  ])
})

test('keys that are not of their type are left aside', async () => {
  const target = await targetOf([{ Key: '1' }, { Key: 1.5 }, { Key: null }, { Key: 2 }, {}], { resource: 'Member' })
  assert.deepEqual(texts(target, 'KeyValue'), ['2'])
  assert.deepEqual(missing(await targetOf([{ Key: '' }, { Key: 7 }]), 'KeyValue'), {
    name: 'KeyValue',
    reason: 'Key has no value of Edm.String that could be asked for in 2 records of Property',
    advice: 'set Parameter KeyValue in the RESOScript, or EndpointResource to a Resource that has records',
  })
})

test('a key that no record has is found though the obvious ones are taken', async () => {
  const keys = ['0-no-such-record', '1-no-such-record'].map((Key) => ({ Key }))
  assert.deepEqual(texts(await targetOf(keys), 'KeyNotFound'), ["'2-no-such-record'"])
})

test('a key that no record has is as long as the type allows; where all are taken there is none', async () => {
  const digits = [...'0123456789']
  const rooms = (keys: readonly string[]) =>
    targetOf(
      keys.map((Key) => ({ Key })),
      { resource: 'Room' },
    )
  assert.deepEqual(texts(await rooms(digits.slice(0, 9)), 'KeyNotFound'), ["'9'"])
  assert.equal(
    missing(await rooms(digits), 'KeyNotFound').reason,
    'there is no way to make up a value of Key, which is of Edm.String',
  )
})

test('KeyNotFound of the RESOScript is written as the type has it', async () => {
  const given = (KeyNotFound: string) => targetOf([], { resource: 'Member', pinned: { KeyNotFound } })
  assert.deepEqual(texts(await given('-1'), 'KeyNotFound'), ['-1'])
  assert.match(missing(await given("'1'"), 'KeyNotFound').reason, /not an Edm\.Int64/)
})

test('other types of key need a value in the RESOScript', async () => {
  const media = await targetOf([{ Key: '2024-01-01' }], { resource: 'Media' })
  assert.match(missing(media, 'KeyValue').reason, /^Key has no value of Edm\.Date that could be asked for/)
  assert.match(missing(media, 'KeyNotFound').reason, /no way to make up a value of Key, which is of Edm\.Date/)
  const pinned = { KeyValue: '2024-01-01', KeyNotFound: '1900-01-01' }
  const given = await targetOf([], { resource: 'Media', pinned })
  assert.deepEqual(texts(given, 'KeyValue', 'KeyNotFound'), ['2024-01-01', '1900-01-01'])
})

test('a string of the RESOScript may have apostrophes around it or not', async () => {
  const textOf = async (KeyValue: string) => texts(await targetOf([], { pinned: { KeyValue } }), 'KeyValue')[0]
  assert.equal(await textOf("'abc123'"), "'abc123'")
  assert.equal(await textOf('abc123'), "'abc123'")
  assert.equal(await textOf('123'), "'123'")
  assert.equal(await textOf("O'Hare"), "'O''Hare'")
  assert.equal(await textOf("'O''Hare'"), "'O''Hare'")
  const wrong = await targetOf([], { pinned: { KeyValue: "'O'Hare'" } })
  assert.match(
    missing(wrong, 'KeyValue').reason,
    /which is not a string literal: an apostrophe inside is written twice$/,
  )
})

test('integers and GUIDs of the RESOScript have no apostrophes', async () => {
  const member = (KeyValue: string) => targetOf([], { resource: 'Member', pinned: { KeyValue } })
  assert.deepEqual(texts(await member('123'), 'KeyValue'), ['123'])
  for (const text of ["'123'", 'abc', '99999999999999999999']) {
    assert.match(missing(await member(text), 'KeyValue').reason, /not an Edm\.Int64: its values are written without/)
  }
  const office = (KeyValue: string) => targetOf([], { resource: 'Office', pinned: { KeyValue } })
  const guid = '0f8fad5b-d9cb-469f-a165-70867728950e'
  assert.deepEqual(texts(await office(guid), 'KeyValue'), [guid])
  assert.match(missing(await office(`'${guid}'`), 'KeyValue').reason, /not an Edm\.Guid/)
})

test('KeyField is that of the metadata', async () => {
  assert.equal(parameter(await targetOf([]), 'KeyField').origin, 'metadata')
  assert.equal(parameter(await targetOf([], { pinned: { KeyField: 'Key' } }), 'KeyField').origin, 'RESOScript')
  const wrong = await targetOf([], { pinned: { KeyField: 'City' } })
  assert.match(missing(wrong, 'KeyField').reason, /is City, which is not the key of Property: that is Key$/)
})
