import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { DictionaryIndex } from '../../dictionary/dictionary-index'
import { offeredField, offeredResource } from '../offered-elements'
import { checked } from '../testing/checked-findings'
import { fieldWith, modelWith } from '../testing/example-model'
import { fieldExpansion } from './field-expansion'
import { fieldLength, fieldPrecision, fieldScale } from './suggested-size'

describe('expansion', () => {
  const outcome = (type: string, source: string, element = 'NavigationProperty') => {
    const [model, field] = fieldWith(`Type="${type}"`, element)
    return checked(fieldExpansion).judge(model, field, source).outcome
  }

  test('leads to the EntityType of the source Resource', () => assert.equal(outcome('o.Media', 'Media'), 'upheld'))
  test('may be a collection', () => assert.equal(outcome('Collection(o.Media)', 'Media'), 'upheld'))
  test('may lead to a derived type', () => assert.equal(outcome('o.Photo', 'Media'), 'upheld'))
  test('the Resource may be named by its EntitySet', () => assert.equal(outcome('o.Media', 'Pictures'), 'upheld'))
  test('another Resource is violated', () => assert.equal(outcome('o.Property', 'Media'), 'violated'))
  test('a base type is violated', () => assert.equal(outcome('o.Media', 'Photo'), 'violated'))
  test('an undeclared Resource is violated', () => assert.equal(outcome('o.Media', 'Office'), 'violated'))
  test('a structural property is violated', () => assert.equal(outcome('o.Media', 'Media', 'Property'), 'violated'))
})

describe('suggested sizes', () => {
  const rules = { length: fieldLength, precision: fieldPrecision, scale: fieldScale }
  const judge = (attributes: string, size: keyof typeof rules, suggested: number) => {
    const [model, field] = fieldWith(attributes)
    const { outcome, found } = rules[size].judge(model, field, suggested)
    return [outcome, found]
  }

  test('the suggested length', () =>
    assert.deepEqual(judge('Type="Edm.String" MaxLength="25"', 'length', 25), ['upheld', 'MaxLength="25"']))
  test('no length', () => assert.deepEqual(judge('Type="Edm.String"', 'length', 25), ['upheld', 'no MaxLength']))
  test('another length', () =>
    assert.deepEqual(judge('Type="Edm.String" MaxLength="50"', 'length', 25), ['advisory', 'MaxLength="50"']))
  test('a symbolic length', () =>
    assert.deepEqual(judge('Type="Edm.String" MaxLength="max"', 'length', 25), ['advisory', 'MaxLength="max"']))
  test('an unreadable length', () =>
    assert.deepEqual(judge('Type="Edm.String" MaxLength="big"', 'length', 25), ['advisory', 'MaxLength="big"']))
  test('the suggested precision', () =>
    assert.deepEqual(judge('Type="Edm.Decimal" Precision="14"', 'precision', 14), ['upheld', 'Precision="14"']))
  test('another precision', () =>
    assert.deepEqual(judge('Type="Edm.Decimal" Precision="9"', 'precision', 14), ['advisory', 'Precision="9"']))
  test('sizes of a TypeDefinition count', () =>
    assert.deepEqual(judge('Type="o.Money"', 'scale', 3), ['advisory', 'Scale="2"']))
  test('another scale', () =>
    assert.deepEqual(judge('Type="Edm.Decimal" Scale="variable"', 'scale', 2), ['advisory', 'Scale="variable"']))
})

describe('names that nobody knows are errors, not skipped', () => {
  const model = modelWith('<Property Name="LocalField" Type="Edm.String"/>')
  const field = { displayName: '', dataType: 'String', synonyms: [], propertyTypes: [], payloads: [] } as const
  const dictionary = new DictionaryIndex({
    version: '2.0',
    resources: [
      { name: 'Property', fields: [{ ...field, resourceName: 'Property', standardName: 'ListPrice' }] },
      { name: 'Office', fields: [] },
    ],
    lookups: [],
  })

  test('a standard Resource that is not offered', () =>
    assert.equal(offeredResource(model, dictionary, 'Office'), undefined))
  test('a standard Field that is not offered', () =>
    assert.equal(offeredField(model, dictionary, 'Property', 'ListPrice'), undefined))
  test('a local Field that is offered', () =>
    assert.equal(offeredField(model, dictionary, 'Property', 'LocalField')?.member.name, 'LocalField'))
  test('a Resource with a typo', () =>
    assert.throws(() => offeredResource(model, dictionary, 'Proprty'), {
      message:
        'Proprty is not a Resource of Data Dictionary 2.0, and not in the metadata either; did you mean Property?',
    }))
  test('a Field with a typo', () =>
    assert.throws(() => offeredField(model, dictionary, 'Property', 'ListPrce'), {
      message:
        'Property.ListPrce is not a Field of Data Dictionary 2.0, and not in the metadata either; did you mean ListPrice?',
    }))
})
