import assert from 'node:assert/strict'
import { test } from 'node:test'
import { matches, missing, parameter, recordsWithValues, targetOf, texts } from '../testing/found-target'
import type { LookupFlags } from './choice'

const NAMES = ['SingleValueLookupField', 'SingleValueLookupValue'] as const

const statuses = recordsWithValues('StandardStatus', ['Closed', 'Active', 'Closed', null, 'Unknown', 7])
const both = ['Active', 'Closed'].map((StandardStatus, index) => ({
  Key: `K${index}`,
  StandardStatus,
  PropertyType: index === 0 ? "Farmer's & more" : 'Land',
}))

test('a member of an EnumType is a literal with its type', async () => {
  const target = await targetOf(statuses)
  assert.deepEqual(texts(target, ...NAMES), ['StandardStatus', "o.Status'Closed'"])
  assert.equal(target.singleMode, 'EnumType')
  assert.match(parameter(target, NAMES[0]).why, /; the metadata declare o\.Status$/)
  assert.equal(parameter(target, NAMES[1]).why, 'the most frequent of 2 different values in 6 records of Property')
  assert.equal(parameter(target, NAMES[1]).declaredText, undefined)
  for (const operator of ['has', 'eq', 'ne']) {
    assert.ok(matches(target, `SingleValueLookupField ${operator} SingleValueLookupValue`) > 0, operator)
  }
})

test('a string with the annotation LookupName is a literal within apostrophes', async () => {
  const target = await targetOf(recordsWithValues('PropertyType', ["Farmer's & more", 'Land', "Farmer's & more", '']))
  assert.deepEqual(texts(target, ...NAMES, 'SingleLookupName'), ['PropertyType', "'Farmer''s & more'", 'PropertyType'])
  assert.equal(target.singleMode, 'string')
  assert.equal(matches(target, 'SingleValueLookupField eq SingleValueLookupValue'), 2)
  assert.equal(matches(target, 'SingleValueLookupField in (SingleValueLookupValue)'), 2)
})

test('a string is one value, whatever commas are in it; blanks and lists are none', async () => {
  const values = ['Land, other', 'Land, other', 'Farm', '', '', '', '  ', '  ', '  ']
  assert.deepEqual(texts(await targetOf(recordsWithValues('PropertyType', values)), NAMES[1]), ["'Land, other'"])
  const listed = await targetOf(recordsWithValues('PropertyType', [['Lake'], ['Lake'], 'Land', 'Farm']))
  assert.match(parameter(listed, NAMES[1]).why, /of 2 different values/)
})

test('a string without annotation is taken only when the RESOScript names it', async () => {
  const records = recordsWithValues('City', ['Boise', 'Nampa'])
  const target = await targetOf(records)
  assert.match(missing(target, NAMES[0]).reason, /^no Field with one value of a Lookup has a value/)
  assert.equal(target.singleMode, undefined)
  const pinned = await targetOf(records, { pinned: { SingleValueLookupField: 'City' } })
  assert.deepEqual(texts(pinned, ...NAMES), ['City', "'Boise'"])
  assert.equal(missing(pinned, 'SingleLookupName').reason, 'City has no annotation RESO.OData.Metadata.LookupName')
  const named = await targetOf(records, { pinned: { SingleValueLookupField: 'City', SingleLookupName: 'Cities' } })
  assert.deepEqual(texts(named, 'SingleLookupName'), ['Cities'])
})

test('the only value of a Field is named as such, and another Field that has two is preferred', async () => {
  const lonely = await targetOf(recordsWithValues('StandardStatus', ['Active', 'Active']))
  assert.match(parameter(lonely, NAMES[1]).why, /; no record has another$/)
  const records = both.map((record) => ({ ...record, StandardStatus: 'Active' }))
  assert.deepEqual(texts(await targetOf(records), NAMES[0]), ['PropertyType'])
})

test('useStringEnums chooses between Fields of both kinds', async () => {
  const modeAndField = async (flags: LookupFlags) => {
    const target = await targetOf(both, { flags })
    return [target.singleMode, ...texts(target, NAMES[0])]
  }
  assert.deepEqual(await modeAndField({}), ['EnumType', 'StandardStatus'])
  assert.deepEqual(await modeAndField({ useStringEnums: false }), ['EnumType', 'StandardStatus'])
  assert.deepEqual(await modeAndField({ useStringEnums: true }), ['string', 'PropertyType'])
  const poor = await targetOf(
    both.map((record) => ({ ...record, PropertyType: 'Land' })),
    { flags: { useStringEnums: true } },
  )
  assert.deepEqual(texts(poor, NAMES[0]), ['PropertyType'])
})

test('useStringEnums has members of an EnumType sent as strings, and records judged by the members', async () => {
  const target = await targetOf(statuses, { flags: { useStringEnums: true } })
  assert.equal(target.singleMode, 'string')
  const { text, declaredText } = parameter(target, NAMES[1])
  assert.equal(text, "'Closed'")
  assert.equal(declaredText, "o.Status'Closed'")
  const { why } = parameter(target, NAMES[0])
  assert.match(why, /; sent as strings by useStringEnums=true, though the metadata declare o\.Status$/)
  assert.equal(matches(target, 'SingleValueLookupField eq SingleValueLookupValue'), 2)
  assert.match(
    missing(target, 'SingleLookupName').reason,
    /has the EnumType o\.Status, whose members the metadata list/,
  )
})

test('useCollections says nothing of a Field with one value', async () => {
  const target = await targetOf(statuses, { flags: { useCollections: true } })
  assert.match(parameter(target, NAMES[0]).why, /; the metadata declare o\.Status$/)
})

test('useStringEnums=false makes no EnumType of a string', async () => {
  const target = await targetOf(recordsWithValues('PropertyType', ['Land', 'Farm']), {
    flags: { useStringEnums: false },
  })
  assert.equal(target.singleMode, 'string')
  assert.match(parameter(target, NAMES[0]).why, /; useStringEnums=false cannot be followed$/)
})

test('a value of the RESOScript is written by the metadata, whatever literal stands there as well', async () => {
  const pinned = { SingleLookupValue: ' Active ', SingleValueLookupValue: "wrong.Type'Active'" }
  assert.deepEqual(texts(await targetOf(statuses, { pinned }), NAMES[1]), ["o.Status'Active'"])
  const string = { SingleValueLookupField: 'PropertyType', SingleLookupValue: "Farmer's" }
  assert.deepEqual(texts(await targetOf([], { pinned: string }), ...NAMES), ['PropertyType', "'Farmer''s'"])
  const wrong = await targetOf(statuses, { pinned: { SingleLookupValue: 'Sold' } })
  assert.deepEqual(missing(wrong, NAMES[1]), {
    name: NAMES[1],
    reason: 'Parameter SingleLookupValue of the RESOScript is Sold, which is not a member of o.Status',
    advice: 'correct SingleLookupValue in the RESOScript, or leave it blank, so that one is chosen',
  })
})

test('a literal of the RESOScript counts where there is no value', async () => {
  const given = async (SingleValueLookupValue: string) => targetOf(statuses, { pinned: { SingleValueLookupValue } })
  assert.equal(parameter(await given("o.Status'Active'"), NAMES[1]).declaredText, undefined)
  assert.deepEqual(texts(await given("Self.Status'Active'"), NAMES[1]), ["Self.Status'Active'"])
  const untyped = parameter(await given("'Active'"), NAMES[1])
  assert.deepEqual([untyped.text, untyped.declaredText], ["'Active'", "o.Status'Active'"])
  for (const literal of ['Active', "'Sold'", "o.Features'Ramp'", "'Active", "''Active'"]) {
    assert.match(missing(await given(literal), NAMES[1]).reason, /which is not a literal of o\.Status$/)
  }
  const string = { SingleValueLookupField: 'PropertyType', SingleValueLookupValue: "o.Status'Active'" }
  assert.match(
    missing(await targetOf([], { pinned: string }), NAMES[1]).reason,
    /which is not a literal of Edm\.String$/,
  )
})

test("the text that RESO's template makes of a blank value is not a literal", async () => {
  for (const SingleValueLookupValue of ["''", "o.Status''"]) {
    assert.deepEqual(texts(await targetOf(statuses, { pinned: { SingleValueLookupValue } }), NAMES[1]), [
      "o.Status'Closed'",
    ])
  }
})

test('a Field of the RESOScript may have no values, or be of another kind', async () => {
  const empty = await targetOf(statuses, { pinned: { SingleValueLookupField: 'PropertyType' } })
  assert.equal(missing(empty, NAMES[1]).reason, 'PropertyType has no value in 6 records of Property')
  const wrong = await targetOf(statuses, { pinned: { SingleValueLookupField: 'AccessibilityFeatures' } })
  assert.match(missing(wrong, NAMES[1]).reason, /which is not a Field with one value of a Lookup of Property$/)
})
