import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type DataTypeName, dataTypeNames } from '../../dictionary/data-dictionary'
import { checked } from '../testing/checked-findings'
import { fieldWith } from '../testing/example-model'
import { fieldDataType } from './field-data-type'

/** Every declaration that a server could make, and the data types of the dictionary that it may stand for. */
const declarations: readonly [attributes: string, mayBe: readonly DataTypeName[], element?: 'NavigationProperty'][] = [
  ['Type="Edm.Boolean"', ['Boolean']],
  ['Type="Edm.Date"', ['Date']],
  ['Type="Edm.DateTimeOffset" Precision="3"', ['Timestamp']],
  ['Type="Edm.String" MaxLength="25"', ['String', 'Single Enumeration']],
  ['Type="Edm.Int64"', ['Integer']],
  ['Type="Edm.Int32"', ['Integer']],
  ['Type="Edm.Int16"', ['Integer']],
  ['Type="Edm.Int32" MaxLength="4"', []],
  ['Type="Edm.Int32" Precision="4"', []],
  ['Type="Edm.Int32" Scale="0"', []],
  ['Type="Edm.Byte"', []],
  ['Type="Edm.Decimal"', ['Decimal']],
  ['Type="Edm.Decimal" Precision="14" Scale="2"', ['Decimal']],
  ['Type="Edm.Double"', ['Decimal']],
  ['Type="Edm.Single"', []],
  ['Type="o.Money"', ['Decimal']],
  ['Type="Edm.TimeOfDay"', []],
  ['Type="Edm.Guid"', []],
  ['Type="o.Status"', ['Single Enumeration']],
  ['Type="o.Flags"', ['Multiple Enumeration']],
  ['Type="Collection(o.Status)"', ['Multiple Enumeration']],
  ['Type="Collection(o.Flags)"', ['Multiple Enumeration']],
  ['Type="Collection(Edm.String)"', ['Multiple Enumeration']],
  ['Type="Collection(Edm.Boolean)"', []],
  ['Type="Collection(Edm.Int64)"', []],
  ['Type="o.Address"', []],
  ['Type="o.Undefined"', []],
  ['Type="o.Media"', ['Resource'], 'NavigationProperty'],
  ['Type="Collection(o.Media)"', ['Collection'], 'NavigationProperty'],
  ['Type="o.Media"', []],
]

describe('data types of RCP-40', () => {
  for (const [attributes, mayBe, element = 'Property'] of declarations) {
    test(`${element} ${attributes} may be ${mayBe.join(' or ') || 'nothing'}`, () => {
      const [model, field] = fieldWith(attributes, element)
      const upheld = dataTypeNames.filter(
        (name) => checked(fieldDataType).judge(model, field, name, undefined).outcome === 'upheld',
      )
      assert.deepEqual(upheld, mayBe)
    })
  }
})

test('a violation says what, where, and what to declare with the sizes of the dictionary', () => {
  const [model, field] = fieldWith('Type="Edm.String"')
  const listPrice = {
    resourceName: 'Property',
    standardName: 'ListPrice',
    displayName: 'List Price',
    dataType: 'Decimal',
    precision: 14,
    scale: 2,
    synonyms: [],
    propertyTypes: [],
    payloads: [],
    url: 'https://dd.reso.org/DD2.0/Property/ListPrice/',
  } as const
  assert.deepEqual(checked(fieldDataType).judge(model, field, 'Decimal', listPrice), {
    rule: 'field-data-type',
    level: 'MUST',
    outcome: 'violated',
    subject: 'Property.F',
    requirement: 'MUST be Decimal',
    expected: 'Edm.Decimal or Edm.Double',
    found: 'Edm.String',
    evidence: '$metadata line 7, column 1',
    advice: 'declare Type="Edm.Decimal" Precision="14" Scale="2"',
    reference: 'https://dd.reso.org/DD2.0/Property/ListPrice/',
  })
})

test('forbidden sizes of an Integer are named', () => {
  const [model, field] = fieldWith('Type="Edm.Int64" Precision="5"')
  assert.equal(checked(fieldDataType).judge(model, field, 'Integer', undefined).found, 'Edm.Int64 with Precision')
})
