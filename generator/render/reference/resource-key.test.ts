import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DataTypeName } from '../../../support/dictionary/data-dictionary'
import { keyOf } from './resource-key'

const resource = (name: string, ...fields: readonly (string | readonly [string, DataTypeName])[]) => ({
  name,
  fields: fields.map((field) => {
    const [standardName, dataType] = typeof field === 'string' ? ([field, 'String'] as const) : field
    return {
      resourceName: name,
      standardName,
      displayName: '',
      dataType,
      synonyms: [],
      propertyTypes: [],
      payloads: [],
    }
  }),
})

test('the Field named after the Resource, its singular or the part after Property', () => {
  assert.equal(keyOf(resource('Office', 'BillingOfficeKey', 'OfficeKey')), 'OfficeKey')
  assert.equal(keyOf(resource('Teams', 'MemberKey', 'TeamKey')), 'TeamKey')
  assert.equal(keyOf(resource('PropertyRooms', 'ListingKey', 'RoomKey')), 'RoomKey')
})

test('exceptions come before the rule, if the Resource has them', () => {
  assert.equal(keyOf(resource('ContactListingNotes', 'ContactListingNotesKey', 'ContactKey')), 'ContactKey')
  assert.equal(keyOf(resource('Property', 'BuyerAgentKey', 'ListingKey')), 'ListingKey')
})

test('else the first key, else the first Field that holds a single value', () => {
  assert.equal(keyOf(resource('Invented', 'Name', 'MemberKey', 'OfficeKey')), 'MemberKey')
  assert.equal(keyOf(resource('Invented', ['Photos', 'Collection'], ['Kinds', 'Multiple Enumeration'], 'Name')), 'Name')
  assert.equal(keyOf(resource('Invented', ['Photos', 'Collection'])), undefined)
})
