import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { lookupNameOf } from '../../metadata/annotations'
import { SampleRecords } from './sample-records'
import { checkDeclaredTypes } from './testing/check-declared-type'
import { allRecords, REFERENCES, referenceRecords } from './testing/reference-records'

const { model, dictionary, records, resourceNames } = referenceRecords()

test('a record is the same in any order of access, however many there are', () => {
  const places = fc.tuple(fc.constantFrom('Property', 'Member', 'Media', 'Lookup'), fc.nat(39))
  fc.assert(
    fc.property(fc.array(places, { maxLength: 6 }), (visits) => {
      const others = new SampleRecords({ model, dictionary, recordsPerResource: 40 })
      const before = visits.map(([name, index]) => others.record(name, index))
      const after = visits.toReversed().map(([name, index]) => records.record(name, index))
      assert.deepEqual(before, after.toReversed())
    }),
    { numRuns: 5 },
  )
})

test('another seed gives other records', () => {
  const others = new SampleRecords({ model, dictionary, recordsPerResource: 40, seed: 2 })
  assert.notDeepEqual(others.record('Property', 0), records.record('Property', 0))
})

test('many records cost no memory, and the default is a hundred', () => {
  const many = new SampleRecords({ model, dictionary, recordsPerResource: 1_000_000 })
  assert.equal(many.record('Property', 999_999)['ListingKey'], 'Property-1000000')
  assert.equal(new SampleRecords({ model, dictionary }).count('Property'), 100)
})

for (const [version, representation] of REFERENCES) {
  test(`records of ${version} with ${representation} obey the metadata`, () => {
    const reference = referenceRecords(version, representation)
    for (const name of reference.resourceNames) {
      for (const record of allRecords(reference.records, name, 8)) {
        checkDeclaredTypes(reference.model, name, record)
      }
    }
  })

  test(`keys of ${version} with ${representation} are unique and lead back`, () => {
    const reference = referenceRecords(version, representation)
    for (const name of reference.resourceNames) {
      const all = allRecords(reference.records, name)
      const keys = all.map((record) => record[reference.records.shape(name)?.keyName ?? ''] ?? null)
      assert.equal(new Set(keys).size, all.length)
      for (const index of [0, 1, all.length - 1]) {
        assert.deepEqual(reference.records.find(name, keys[index] ?? null), all[index])
      }
    }
  })
}

test('values of string lookups are among those that the Lookup Resource offers', () => {
  const offered = new Set(
    allRecords(records, 'Lookup').map((lookup) => `${lookup['LookupName']}/${lookup['LookupValue']}`),
  )
  for (const name of ['Property', 'Member', 'Media']) {
    const all = allRecords(records, name)
    for (const property of records.shape(name)?.properties.values() ?? []) {
      const lookupName = lookupNameOf(property)
      if (lookupName === undefined) continue
      const values = all.flatMap((record) => record[property.name] ?? [])
      assert.ok(values.length > 0, `${name} ${property.name}`)
      for (const value of values) assert.ok(offered.has(`${lookupName}/${value}`), `${property.name}: ${value}`)
    }
  }
})

test('a realistic share is null or empty, and what servers nearly always fill is not', () => {
  const all = Array.from({ length: 40 }, (_, index) => records.record('Property', index))
  const values = all.flatMap((record) => Object.values(record))
  const nulls = values.filter((value) => value === null).length / values.length
  assert.ok(nulls > 0.08 && nulls < 0.2, String(nulls))
  assert.ok(values.some((value) => Array.isArray(value) && value.length === 0))
  for (const record of all) {
    for (const name of ['ListingKey', 'StandardStatus', 'ListPrice', 'ModificationTimestamp']) {
      assert.notEqual(record[name], null)
    }
  }
})

test('names of one person agree', () => {
  for (const member of allRecords(records, 'Member')) {
    assert.equal(member['MemberFullName'], `${member['MemberFirstName']} ${member['MemberLastName']}`)
  }
})

test('what is not there is said or undefined', () => {
  assert.equal(records.count('Nope'), 0)
  assert.equal(records.shape('Nope'), undefined)
  assert.throws(() => records.record('Nope', 0), {
    name: 'RangeError',
    message: 'Nope has no record 0: it has 0 records.',
  })
  for (const index of [-1, 40, 0.5]) assert.throws(() => records.record('Property', index), RangeError)
  for (const key of ['Property-000041', 'Member-000001', 'Property-1', 'x', null])
    assert.equal(records.find('Property', key), undefined)
  const record = records.record('Property', 0)
  assert.deepEqual(records.related('Property', record, 'Nope'), [])
  assert.deepEqual(records.related('Property', { ListingKey: 'Property-000041' }, 'Media'), [])
  assert.ok(resourceNames.includes('Property'))
})
