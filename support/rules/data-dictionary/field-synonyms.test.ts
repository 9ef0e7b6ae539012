import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { DictionaryIndex } from '../../dictionary/dictionary-index'
import { checked, checkedFindings } from '../testing/checked-findings'
import { modelWith } from '../testing/example-model'
import { fieldSynonyms } from './field-synonyms'

const field = { displayName: '', dataType: 'String', synonyms: [], propertyTypes: [], payloads: [] } as const
const expansion = { ...field, resourceName: 'Property', dataType: 'Collection', sourceResource: 'Media' } as const
const dictionary = new DictionaryIndex({
  version: '2.0',
  resources: [
    {
      name: 'Property',
      fields: [
        { ...field, resourceName: 'Property', standardName: 'ListPrice' },
        { ...expansion, standardName: 'Media' },
        { ...expansion, standardName: 'Photographs' },
        { ...expansion, dataType: 'Resource', standardName: 'Picture', sourceResource: 'Photo' },
        { ...field, resourceName: 'Property', dataType: 'Resource', standardName: 'Nowhere' },
      ],
    },
    { name: 'Media', fields: [] },
  ],
  lookups: [],
})

const judge = (
  members: string,
  synonyms: readonly string[],
  settled: readonly string[] = [],
  fieldName = 'ListPrice',
) => {
  const model = modelWith(members)
  const entityType = model.resource('Property')
  assert.ok(entityType)
  const finding = checked(fieldSynonyms).judge(model, dictionary, entityType, {
    resourceName: 'Property',
    fieldName,
    synonyms,
    isSettled: (name) => settled.includes(name),
  })
  checkedFindings(finding)
  return finding
}

const ASKING = '<Property Name="AskingPrice" Type="Edm.Decimal"/>'
const LIST = '<Property Name="ListPrice" Type="Edm.Decimal"/>'
const navigation = (name: string, type = 'Collection(o.Media)') => `<NavigationProperty Name="${name}" Type="${type}"/>`

describe('synonyms', () => {
  test('none is used', () => assert.equal(judge(ASKING, ['Price', 'askingprice']).outcome, 'upheld'))

  test('one is used as Property', () => {
    const { outcome, found, evidence, advice } = judge(ASKING, ['Price', 'AskingPrice'])
    assert.deepEqual(
      [outcome, found, evidence, advice],
      ['violated', 'AskingPrice', '$metadata line 7, column 1', 'call the Field ListPrice'],
    )
  })

  test('one that is settled is not used', () => {
    const { outcome, found } = judge(ASKING, ['AskingPrice'], ['AskingPrice'])
    assert.deepEqual([outcome, found], ['upheld', 'none that variations.review.json does not settle'])
    assert.equal(judge(ASKING + navigation('Pictures'), ['AskingPrice', 'Pictures'], ['AskingPrice']).found, 'Pictures')
  })
})

test('several are told with the place of each, and what to do about each', () => {
  const { expected, found, evidence, advice } = judge(
    `${ASKING}${navigation('Pictures')}<Property Name="Price" Type="Edm.Decimal"/>`,
    ['Price', 'AskingPrice', 'Pictures', 'Cost'],
  )
  assert.equal(expected, 'none of Price, AskingPrice, Pictures, Cost')
  assert.equal(found, 'Price, AskingPrice, Pictures')
  assert.match(evidence ?? '', /^(?:\$metadata line 7, column \d+(?:; |$)){3}/)
  assert.equal(advice, 'call the Field ListPrice\ncall the expansion Media')
  const none = judge(ASKING, ['Price'])
  assert.deepEqual([none.found, 'evidence' in none], ['none', false])
})

describe('the advice can be followed', () => {
  test('a synonym of a standard expansion is called like it, whatever it is itself', () =>
    assert.equal(judge(navigation('Pictures'), ['Pictures'], [], 'Photographs').advice, 'call the Field Photographs'))

  test('an expansion is called only as one that leads to the same Resource', () => {
    const elsewhere = judge(navigation('Pictures', 'Collection(o.Property)'), ['Pictures']).advice
    assert.match(elsewhere ?? '', /^give the expansion Pictures a name/)
    assert.equal(judge(navigation('Cover', 'o.Photo'), ['Cover']).advice, 'call the expansion Picture')
  })

  for (const [what, members, advice] of [
    [
      'a Field that is there cannot be called so',
      ASKING + LIST,
      'remove AskingPrice, since ListPrice is there, or settle it in variations.review.json',
    ],
    ['an expansion is called as the standard expansion', navigation('Pictures'), 'call the expansion Media'],
    ['the closest one, if there are several', navigation('Photograph') + LIST, 'call the expansion Photographs'],
    [
      'an expansion that is there cannot be called so',
      navigation('Pictures') + navigation('Media') + navigation('Photographs'),
      'remove Pictures, since the expansion Media is there, or settle it in variations.review.json',
    ],
    [
      'an expansion to what the standard does not expand to has a name of its own',
      navigation('Pictures', 'o.Media'),
      'give the expansion Pictures a name that is not a synonym of ListPrice, or settle it in variations.review.json',
    ],
  ] as const) {
    test(what, () => {
      const finding = judge(members, ['AskingPrice', 'Pictures', 'Photograph'])
      assert.deepEqual([finding.outcome, finding.advice], ['violated', advice])
    })
  }
})
