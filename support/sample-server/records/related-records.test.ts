import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SampleRecord } from './sample-record'
import { allRecords, REFERENCES, referenceRecords } from './testing/reference-records'

const { records } = referenceRecords()

const one = (resourceName: string, record: SampleRecord, navigationName: string): SampleRecord | null => {
  const [first = null, ...others] = records.related(resourceName, record, navigationName)
  assert.equal(others.length, 0)
  return first
}

test('Fields that repeat those of a related record agree with it, and all are null without one', () => {
  const copies = [
    ['ListAgent', { ListAgentKey: 'MemberKey', ListAgentFullName: 'MemberFullName', ListAgentEmail: 'MemberEmail' }],
    ['ListOffice', { ListOfficeKey: 'OfficeKey', ListOfficeName: 'OfficeName', ListOfficeMlsId: 'OfficeMlsId' }],
    ['BuyerTeam', { BuyerTeamKey: 'TeamKey', BuyerTeamName: 'TeamName' }],
    ['OriginatingSystem', { OriginatingSystemID: 'OrganizationUniqueId', OriginatingSystemName: 'OrganizationName' }],
  ] as const
  for (const [navigationName, fields] of copies) {
    const leads = new Set<boolean>()
    for (const property of allRecords(records, 'Property')) {
      const target = one('Property', property, navigationName)
      leads.add(target !== null)
      for (const [field, from] of Object.entries(fields)) assert.equal(property[field], target?.[from] ?? null, field)
    }
    assert.deepEqual([...leads].sort(), [false, true], navigationName)
  }
})

test('children name their parent, and belong to no other', () => {
  for (const [navigationName, childName] of [
    ['Rooms', 'PropertyRooms'],
    ['OpenHouses', 'OpenHouse'],
    ['Media', 'Media'],
    ['HistoryTransactional', 'HistoryTransactional'],
  ] as const) {
    const all = allRecords(records, childName)
    const found = allRecords(records, 'Property').map((property) => {
      const own = records.related('Property', property, navigationName)
      const saying = all.filter(
        (child) =>
          child['ListingKey'] === property['ListingKey'] ||
          (child['ResourceName'] === 'Property' && child['ResourceRecordKey'] === property['ListingKey']),
      )
      assert.deepEqual(own, saying, `${navigationName} of ${property['ListingKey']}`)
      return own.length
    })
    assert.ok(found.includes(0) && found.some((count) => count > 1), `${navigationName}: ${found}`)
  }
})

test('a navigation property to children that cannot say it is empty', () => {
  const contactListings = records.record('ContactListings', 0)
  assert.deepEqual(records.related('ContactListings', contactListings, 'ListingNotes'), [])
})

for (const [version, representation] of REFERENCES) {
  const reference = referenceRecords(version, representation)

  test(`every key of another record in ${version} with ${representation} leads to one`, () => {
    const keys = reference.resourceNames.flatMap((name) => foreignKeys(reference, name))
    for (const { owner, value, field } of keys) {
      // A ResourceRecordKey is a text even where the key is a number.
      const found = reference.records.find(owner, value) ?? reference.records.find(owner, Number(value))
      assert.ok(found, `${field}: ${value}`)
    }
    const fields = new Set(keys.map(({ field }) => field))
    for (const field of [
      'Property.ListAgentKey',
      'OpenHouse.ListingKey',
      'Media.ResourceRecordKey',
      'Rules.FieldKey',
    ]) {
      assert.ok(fields.has(field), field)
    }
  })

  test(`what navigation properties of ${version} with ${representation} lead to exists and agrees`, () => {
    const ends = reference.resourceNames.flatMap((name) => navigationEnds(reference, name))
    assert.ok(ends.length > 100)
    for (const { target, other, keyField, own } of ends) {
      assert.deepEqual(reference.records.find(target, other[keyField] ?? null), other)
      assert.ok(own === undefined || own === other[keyField], `${target} ${own}`)
    }
  })
}

type Reference = ReturnType<typeof referenceRecords>

/** Values of Fields that are named like a key of another Resource, or like that of an agent, or say their owner. */
function foreignKeys({ records: from, resourceNames }: Reference, name: string) {
  const owners = new Map(
    [...resourceNames]
      .sort((left, right) => right.length - left.length)
      .map((resourceName) => [from.shape(resourceName)?.keyName ?? '', resourceName]),
  )
  const ownerOf = (field: string, record: SampleRecord) => {
    if (field.includes('System')) return undefined
    if (field === 'ResourceRecordKey') return String(record['ResourceName'])
    return owners.get(field) ?? (/(Agent|Member)Key$/.test(field) ? 'Member' : undefined)
  }
  return allRecords(from, name, 12).flatMap((record) =>
    Object.entries(record).flatMap(([field, value]) => {
      const owner = ownerOf(field, record)
      return owner === undefined || owner === name || value === null
        ? []
        : [{ owner, value, field: `${name}.${field}` }]
    }),
  )
}

/** The first records' related ones; `own` is the Field that holds the other's key, where the Resource has it. */
function navigationEnds({ records: from }: Reference, name: string) {
  return [...(from.shape(name)?.navigation ?? [])].flatMap(([navigationName, { target }]) =>
    allRecords(from, name, 2).flatMap((record) =>
      from.related(name, record, navigationName).map((other) => {
        const own = navigationName.endsWith('System') ? undefined : record[`${navigationName}Key`]
        return { target, other, own, keyField: from.shape(target)?.keyName ?? '' }
      }),
    ),
  )
}
