import { test } from 'node:test'
import { assertExample } from '../testing/judgements'

test('payloads transport the LookupValue, whatever standard value it stands for', () => {
  assertExample({
    attributes: 'Type="Edm.String" MaxLength="15"',
    lookupName: 'StandardStatus',
    right: ['"Active"', '"Under Agreement"', 'null'],
    wrong: [
      ['"active"', 'lookup value'],
      ['""', 'lookup value'],
      ['"Active Under Contract"', 'lookup value', 'max length'],
      ['1', 'type'],
    ],
  })
})

test('a comma is part of a string lookup', () => {
  assertExample({
    attributes: 'Type="Edm.String"',
    lookupName: 'StandardStatus',
    right: ['"Foo, LLC"'],
    wrong: [
      ['"Active,Under Agreement"', 'lookup value'],
      ['"Bar, LLC"', 'lookup value'],
    ],
  })
})

test('a LookupName without records advertises no value', () => {
  assertExample({
    attributes: 'Type="Edm.String"',
    lookupName: 'Unrecorded',
    right: ['null'],
    wrong: [['"Active"', 'lookup value']],
  })
})

test('an EnumType is written by the name of one member', () => {
  assertExample({
    attributes: 'Type="o.Kind"',
    right: ['"House"', 'null'],
    wrong: [
      ['"house"', 'lookup value'],
      ['"House,Condo"', 'lookup value'],
      ['"0"', 'lookup value'],
      ['0', 'type'],
    ],
  })
})

test('members of an IsFlags type are separated by commas, with or without blanks', () => {
  assertExample({
    attributes: 'Type="o.Flags"',
    right: ['"Deck"', '"Deck,Pool"', '"Deck, Pool"', '" Pool "', '"0"'],
    wrong: [
      ['"3"', 'lookup value'],
      ['"4"', 'lookup value'],
      ['"0,Deck"', 'lookup value'],
      ['0', 'type'],
      ['"Deck,Sauna"', 'lookup value'],
      ['"Gym,Deck,Sauna"', 'lookup value', 'lookup value'],
      ['""', 'lookup value'],
      ['"Deck;Pool"', 'lookup value'],
    ],
  })
})

test('the 0 of an IsFlags type that has a member for it is written by its name', () => {
  assertExample({
    attributes: 'Type="o.FlagsWithNone"',
    right: ['"None"'],
    wrong: [['"0"', 'lookup value']],
  })
})

test('a placeholder is not a value', () => {
  assertExample({
    attributes: 'Type="o.Open"',
    right: ['null'],
    wrong: [['"SampleOpenEnumValue"', 'lookup value']],
  })
})

test('items of a list are judged one by one', () => {
  assertExample({
    attributes: 'Type="Collection(Edm.String)" Nullable="false"',
    lookupName: 'StandardStatus',
    right: ['[]', '["Active","Foo, LLC"]'],
    wrong: [
      ['["Sold","Active","Gone"]', 'lookup value', 'lookup value'],
      ['[null]', 'null'],
      ['"Active"', 'type'],
      ['null', 'null'],
      ['[["Active"]]', 'type'],
    ],
  })
})
