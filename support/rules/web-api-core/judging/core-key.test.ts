import assert from 'node:assert/strict'
import { test } from 'node:test'
import { propertyTarget } from '../testing/property-target'
import { keyIdentity, keyLiteral, keysOf, keyType, recordName, recordPath } from './core-key'

const GUID = '0F8FAD5B-D9CB-469F-A165-70867728950E'

test('a key stands in a path as its type has it', () => {
  for (const [keyField, key, literal] of [
    ['ListingKey', "O'Hara", "'O''Hara'"],
    ['Number', 9007199254740991, '9007199254740991'],
    ['Guid', GUID, GUID],
    // A Field that the metadata do not have is taken for a string.
    ['Unknown', 'a', "'a'"],
  ] as const) {
    const target = propertyTarget([], { keyField })
    assert.equal(keyLiteral(target, { [keyField]: key }), literal)
    assert.equal(recordPath(target, { [keyField]: key }), `Property(${literal})`)
    assert.equal(recordName(target, { [keyField]: key }, 4), `Property(${literal})`)
    for (const record of [{}, { [keyField]: null }, { [keyField]: ' ' }]) {
      assert.deepEqual([keyLiteral(target, record), keyIdentity(target, record)], [undefined, undefined])
      assert.equal(recordPath(target, record), undefined)
      assert.equal(recordName(target, record, 4), 'record 5 of Property')
    }
  }
  assert.equal(keyType(propertyTarget([], { keyField: 'Unknown' })), 'Edm.String')
  assert.equal(keyType(propertyTarget([], { keyField: 'Number' })), 'Edm.Int64')
})

test('GUIDs are the same in any case, and strings are not', () => {
  const keys = (keyField: string, ...values: readonly string[]) => [
    ...keysOf(propertyTarget([], { keyField }), [
      ...values.map((value) => ({ [keyField]: value })),
      {},
      { [keyField]: null },
    ]),
  ]
  assert.deepEqual(keys('Guid', GUID, GUID.toLowerCase()), [GUID.toLowerCase()])
  assert.deepEqual(keys('ListingKey', 'a', 'A', 'a'), ["'a'", "'A'"])
})
