import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { DictionaryIndex } from '../dictionary/dictionary-index'
import { findVariations } from './find-variations'
import { tokensOf } from './matching/compared-name'
import type { OfferedResource } from './offered-names'
import { ownWords } from './search/own-words'
import { referenceDictionary } from './testing/reference-names'
import { resource, server } from './testing/server-names'
import { hasToBeResolved } from './variation'

const dictionary = new DictionaryIndex(referenceDictionary('2.0'))
const blocking = (...resources: OfferedResource[]) =>
  findVariations(server(...resources), dictionary, {})
    .filter(hasToBeResolved)
    .map(({ element: { resourceName, fieldName }, suggestions }) =>
      [resourceName, fieldName, suggestions[0]?.fieldName ?? suggestions[0]?.resourceName].join('.'),
    )

describe('a Field without a word that its Resource says already', () => {
  test('blocks when the server lacks the standard Field', () => {
    assert.deepEqual(blocking(resource('Property', 'Price')), ['Property.Price.ListPrice'])
    assert.deepEqual(blocking(resource('Property', 'PRICE', 'ClosePrice')), ['Property.PRICE.ListPrice'])
    assert.deepEqual(blocking(resource('Property', 'OriginalPrice')), ['Property.OriginalPrice.OriginalListPrice'])
    assert.deepEqual(blocking(resource('Member', 'email', 'FirstName')), [
      'Member.FirstName.MemberFirstName',
      'Member.email.MemberEmail',
    ])
    assert.deepEqual(blocking(resource('Office', 'Phone')), ['Office.Phone.OfficePhone'])
    assert.deepEqual(blocking(resource('Contacts', 'Status')), ['Contacts.Status.ContactStatus'])
  })

  test('is a local one beside the standard Field', () =>
    assert.deepEqual(
      blocking(resource('Property', 'Price', 'ListPrice'), resource('Member', 'Email', 'MemberEmail')),
      [],
    ))

  for (const [why, resourceName, fieldName] of [
    ['the missing word means something', 'Property', 'Number'],
    ['the missing word means something', 'Property', 'TaxAmount'],
    ['the missing word means something', 'Property', 'ParkingSpaces'],
    ['the missing word says what it is', 'Property', 'Availability'],
    ['the missing word says what it is', 'Property', 'RoadFrontage'],
    ['what is left is common', 'Property', 'Agent'],
    ['what is left is common', 'Property', 'Office'],
    ['what is left is short', 'Property', 'Type'],
    ['what is left is short', 'Office', 'Name'],
    ['two words are missing', 'Property', 'SubId'],
    ['its Resource has several words', 'ShowingRequest', 'AgentKey'],
    ['it belongs to another Resource', 'Media', 'Price'],
  ] as const) {
    test(`does not block where ${why}: ${resourceName}.${fieldName}`, () =>
      assert.deepEqual(blocking(resource(resourceName, fieldName)), []))
  }
})

test('a Resource in the plural or singular blocks unless the server has the Resource', () => {
  assert.deepEqual(blocking(resource('Properties'), resource('Member')), ['Properties..Property'])
  assert.deepEqual(blocking(resource('Team'), resource('Rule'), resource('Medias')), [
    'Medias..Media',
    'Rule..Rules',
    'Team..Teams',
  ])
  assert.deepEqual(blocking(resource('Properties'), resource('Property')), [])
})

test('the plural of a Field is advised', () =>
  assert.deepEqual(blocking(resource('Property', 'BodyTypes', 'Cities')), ['Property.BodyTypes.BodyType']))

describe('the words that may be missing', () => {
  test('are those of a Resource named by one word, and listing', () => {
    const said = (resourceName: string, ...words: string[]) => words.filter(ownWords(resourceName))
    assert.deepEqual(said('Property', 'property', 'listing', 'list', 'lis', 'close', 'properties'), [
      'property',
      'listing',
      'list',
    ])
    assert.deepEqual(said('Contacts', 'contact', 'contacts', 'con'), ['contact', 'contacts'])
    assert.deepEqual(said('ShowingRequest', 'showing', 'request'), [])
  })

  for (const version of ['1.7', '2.0', '2.1']) {
    test(`tell no two standard Fields of ${version} apart, but for a timestamp of Media`, () =>
      assert.deepEqual(pairs(version).own, ['MediaModificationTimestamp, ModificationTimestamp']))
  }

  test('while other words do', () =>
    assert.deepEqual(
      ['1.7', '2.0', '2.1'].map((version) => pairs(version).all),
      [127, 170, 195],
    ))
})

/** Pairs of standard Fields of one Resource of which one is the other without a word that is not its last. */
function pairs(version: string): { readonly all: number; readonly own: readonly string[] } {
  const found = referenceDictionary(version).resources.flatMap(({ name, fields }) => {
    const byWords = new Map(fields.map(({ standardName }) => [tokensOf(standardName).join(' '), standardName]))
    return fields.flatMap(({ standardName }) =>
      shortened(standardName).flatMap(({ word, rest }) => {
        const shorter = byWords.get(rest)
        return shorter === undefined ? [] : [{ pair: `${standardName}, ${shorter}`, isOwn: ownWords(name)(word) }]
      }),
    )
  })
  return { all: found.length, own: found.filter(({ isOwn }) => isOwn).map(({ pair }) => pair) }
}

function shortened(name: string): { word: string; rest: string }[] {
  const words = tokensOf(name)
  return words.slice(0, -1).map((word, at) => ({ word, rest: words.toSpliced(at, 1).join(' ') }))
}
