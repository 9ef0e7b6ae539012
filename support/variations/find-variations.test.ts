import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { DictionaryIndex } from '../dictionary/dictionary-index'
import { findVariations, type VariationOptions } from './find-variations'
import type { OfferedResource } from './offered-names'
import { offeredBy, referenceDictionary } from './testing/reference-names'
import { enumField, lookupField, resource, server, told } from './testing/server-names'

const reference = referenceDictionary('2.0')
const dictionary = new DictionaryIndex(reference)
const found = (options: VariationOptions, ...resources: OfferedResource[]) =>
  findVariations(server(...resources), dictionary, options)
const variations = (...resources: OfferedResource[]) => told(found({}, ...resources))

/** Inserts what comparisons ignore. */
const disguised = (name: string) =>
  [...name.toLowerCase()].map((letter, index) => letter + ('_& - ,'[index] ?? '')).join('')

describe('a dictionary has no variations of itself', () => {
  for (const version of ['1.7', '2.0', '2.1']) {
    const standard = referenceDictionary(version)
    const index = new DictionaryIndex(standard)
    for (const kind of ['lookupValue', 'legacyODataValue'] as const) {
      test(`${version} with ${kind}s`, () => {
        const offered = offeredBy(standard, kind)
        assert.deepEqual(findVariations(offered, index, { fuzziness: 0.25 }), [])
        assert.deepEqual(findVariations(offered, index, { fuzziness: 1 }), [])
      })
    }
  }
})

describe('what RESO’s tool finds', () => {
  test('nothing offered, nothing found', () => assert.deepEqual(variations(), []))

  test('each Resource in another spelling, and nothing else', () => {
    for (const { name } of reference.resources) {
      assert.deepEqual(variations(resource(disguised(name))), [`${disguised(name)}: ${name} (exact)`])
    }
  })

  test('each Field in another spelling', () => {
    for (const { name, fields } of reference.resources) {
      const disguises = new Map(fields.map(({ standardName }) => [disguised(standardName), standardName]))
      const lines = variations(resource(name, ...disguises.keys()))
      assert.deepEqual(
        lines.toSorted(),
        [...disguises].map(([local, standard]) => `${name}.${local}: ${standard} (exact)`).toSorted(),
      )
    }
  })

  test('one letter too many or too few', () => {
    const lines = variations(
      resource('Property', 'ListtPrice', 'CancelationDate'),
      resource('Office', 'MoodificationTimestamp'),
      resource('Member', 'MemmberEmail'),
    )
    assert.deepEqual(lines, [
      'Member.MemmberEmail: MemberEmail (close)',
      'Office.MoodificationTimestamp: ModificationTimestamp (close)',
      'Property.CancelationDate: CancellationDate (close)',
      'Property.ListtPrice: ListPrice (close)',
    ])
  })

  test('a word more, unless the server has the Field', () => {
    assert.deepEqual(variations(resource('Property', 'APIModificationTimestamp')), [
      'Property.APIModificationTimestamp: ModificationTimestamp (edit distance)',
    ])
    assert.deepEqual(variations(resource('Property', 'APIModificationTimestamp', 'ModificationTimestamp')), [])
  })

  test('a word less: what the server has is not suggested, the rest is', () => {
    assert.deepEqual(variations(resource('Property', 'Price')), [
      'Property.Price: ListPrice (missing word), ClosePrice (tokens)',
    ])
    assert.deepEqual(variations(resource('Property', 'Price', 'ListPrice')), ['Property.Price: ClosePrice (tokens)'])
  })

  test('two letters are not a part of a name', () => {
    const states = (...values: string[]) => variations(resource('Property', lookupField('StateOrProvince', ...values)))
    assert.deepEqual(states('Californian', 'Cab'), [])
    assert.deepEqual(states('California'), ['Property.StateOrProvince.California: CA/CA (synonym)'])
  })
})

describe('what RESO’s tool gets wrong', () => {
  test('eight letters allow one edit, in a Resource, a Field and values of both kinds', () => {
    assert.deepEqual(variations(resource('Propxrtx', 'ListPrxce')), [
      'Propxrtx.ListPrxce: Property.ListPrice (other Resource)',
    ])
    assert.deepEqual(variations(resource('Property', 'Latxtude', 'Laxxtude')), ['Property.Latxtude: Latitude (close)'])
    for (const field of [enumField, lookupField]) {
      assert.deepEqual(variations(resource('Property', field('StandardStatus', 'Canxeled', 'Canxelxd'))), [
        'Property.StandardStatus.Canxeled: Canceled/Canceled (close)',
      ])
    }
  })

  test('the compared length counts, not the written one', () =>
    assert.deepEqual(variations(resource('Property', 'List_Prc')), []))

  test('members of EnumTypes are compared without case', () =>
    assert.deepEqual(variations(resource('Property', enumField('StandardStatus', 'PENDNG'))), [
      'Property.StandardStatus.PENDNG: Pending/Pending (close)',
    ]))

  test('a value that the server has is not suggested, in either spelling', () => {
    for (const field of [
      enumField('StandardStatus', 'ActiveUnderContrct', 'ActiveUnderContract'),
      lookupField('StandardStatus', 'Active Under Contrct', 'Active Under Contract'),
      lookupField('StandardStatus', 'Active Under Contrct', { name: 'UC', standardName: 'Active Under Contract' }),
    ]) {
      assert.deepEqual(variations(resource('Property', field)), [])
    }
  })

  test('parts of words are not words', () => {
    const [billing] = found({}, resource('Property', 'BillingElectricityCode'))
    assert.deepEqual(
      billing?.suggestions.map(({ fieldName, strategy }) => [fieldName, strategy]),
      [['Electric', 'substring']],
    )
    assert.deepEqual(variations(resource('Property', 'Pool')), [
      'Property.Pool: PoolExpense (tokens), PoolFeatures (tokens)',
    ])
  })

  test('synonyms, other orders, swapped letters and plurals are found', () =>
    assert.deepEqual(
      variations(
        resource('Properties'),
        resource('Medai'),
        resource('Member', 'EmailMember'),
        resource('Property', 'GateCode'),
      ),
      [
        'Medai: Media (transposition)',
        'Member.EmailMember: MemberEmail (tokens)',
        'Property.GateCode: AccessCode (synonym)',
      ],
    ))

  test('a synonym is found beside its Field, too', () =>
    assert.deepEqual(variations(resource('Property', 'GateCode', 'AccessCode', 'gateCode')), [
      'Property.GateCode: AccessCode (synonym)',
    ]))

  test('Properties is found where the server has no Property', () =>
    assert.deepEqual(variations(resource('Properties')), ['Properties: Property (plural)']))

  test('expansions and complex types are compared', () =>
    assert.deepEqual(
      variations(
        resource(
          'Property',
          { name: 'ListingAgnt', kind: 'expansion' },
          { name: 'Medias', kind: 'expansion' },
          { name: 'List_Price', kind: 'complex type' },
        ),
      ),
      ['Property.List_Price: ListPrice (exact)', 'Property.Medias: Media (close)'],
    ))

  test('Fields of local Resources are compared with those of all Resources', () =>
    assert.deepEqual(variations(resource('PropertyArchive', 'ListPrce', 'HOAFee', 'Colour')), [
      'PropertyArchive: Property (tokens)',
      'PropertyArchive.HOAFee: Property.AssociationFee (other Resource)',
      'PropertyArchive.ListPrce: Property.ListPrice (other Resource)',
    ]))

  test('a Field of another Resource is found, unless the server has it there', () => {
    assert.deepEqual(variations(resource('Property', 'MemberEmail')), [
      'Property.MemberEmail: Member.MemberEmail (other Resource)',
    ])
    assert.deepEqual(variations(resource('Property', 'MemberEmail'), resource('Member', 'MemberEmail')), [])
  })
})

describe('the fuzziness', () => {
  const local = resource('Property', 'ListPrce', 'LstngContractDate', 'LstngCntractDte', 'List_Price')
  const names = (fuzziness: number) => told(found({ fuzziness }, local))

  test('of 0 leaves one edit, which is always close; with 1 there is no limit', () => {
    const close = ['Property.List_Price: ListPrice (exact)', 'Property.ListPrce: ListPrice (close)']
    assert.deepEqual(names(0), close.toSorted())
    const two = 'Property.LstngContractDate: ListingContractDate (edit distance)'
    assert.deepEqual(names(0.25).toSorted(), [...close, two].toSorted())
    assert.match(names(1).join('\n'), /^Property\.LstngCntractDte: .*\bListingContractDate \(edit distance\)/m)
  })

  test('below 0, above 1, or not a number is refused', () => {
    for (const fuzziness of [1.000001, 2, -0.000001, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      assert.throws(() => names(fuzziness), {
        name: 'RangeError',
        message: `the fuzziness is ${fuzziness}, but has to be a number between 0 and 1`,
      })
    }
  })

  test('is a quarter unless given', () => assert.deepEqual(told(found({}, local)), names(0.25)))
})
