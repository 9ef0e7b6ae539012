import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { BLOCKING } from '../variation'
import { tokensOf } from './compared-name'
import { byCertainty, type StandardName } from './matching'
import { NameMatcher } from './name-matcher'

const standards = (...names: string[]): StandardName[] => names.map((name) => ({ names: [name], synonyms: [] }))

/** Returns the standard names that a local name is like, e.g. `Media: transposition`. */
const like = (local: string, names: readonly StandardName[], fuzziness = 0.25) =>
  new NameMatcher(names, fuzziness)
    .matches(local, () => false)
    .map(({ standard, strategy }) => `${standard.names[0]}: ${strategy}`)

const cases: readonly [standard: string, found: Record<string, string>, notFound: readonly string[]][] = [
  ['ListPrice', { listprice: 'exact', 'List-Price': 'exact', LISTPRICE: 'exact' }, ['Other', '-', '']],
  ['Latitude', { Latitud: 'close', Latitudes: 'close', Latitxde: 'close' }, ['Latixxde']],
  ['OriginalListPrice', { OriginalLstPrce: 'edit distance' }, ['OrgnlLstPrc']],
  ['Roof', { Ruof: 'short name', Rof: 'short name', Roofx: 'close' }, ['Ruff', 'CA']],
  ['CA', { ca: 'exact' }, ['MA', 'AC', 'CAs', 'C', 'California']],
  ['Media', { Medai: 'transposition' }, ['Meadi', 'Maedix']],
  ['Property', { Properties: 'plural', Proper: 'substring' }, ['Prope', 'Pro']],
  ['Statuses', { Status: 'plural' }, ['Stat']],
  ['Teams', { Team: 'plural', Teamz: 'close' }, ['Tea']],
  ['Gas', { Gases: 'plural' }, ['Ga']],
  [
    'ListPrice',
    { PriceList: 'tokens', ListPriceCurrent: 'tokens', 'price (list)': 'tokens', Price: 'tokens', List: 'tokens' },
    ['ListAnythingPriceCurrent', 'ListCost'],
  ],
  ['City', { BillingCity: 'tokens', BillingMainCity: 'substring' }, ['BillingElectricity', 'Simplicity']],
  ['Fee', { fee: 'exact' }, ['CleaningFee']],
  ['ModificationTimestamp', { originalmodificationtimestamp: 'substring', Modific: 'substring' }, ['Mod', 'Time']],
]

describe('strategies', () => {
  for (const [standard, found, notFound] of cases) {
    for (const [local, strategy] of Object.entries(found)) {
      test(`${local} is like ${standard}: ${strategy}`, () =>
        assert.deepEqual(like(local, standards(standard)), [`${standard}: ${strategy}`]))
    }
    test(`${standard} is unlike ${notFound.join(', ')}`, () =>
      assert.deepEqual(
        notFound.filter((local) => like(local, standards(standard)).length > 0),
        [],
      ))
  }

  test('synonyms are compared as names are', () => {
    const cooktop = [{ names: ['Cooktop'], synonyms: ['Stove Top', '-'] }]
    assert.deepEqual(like('StoveTop', cooktop), ['Cooktop: synonym'])
    assert.deepEqual(like('-', cooktop), [])
  })

  test('the same name hides what is like it less', () =>
    assert.deepEqual(like('list_price', standards('ListPrices', 'ListPrice', 'ListPriceLow')), ['ListPrice: exact']))

  test('the most certain comes first', () =>
    assert.deepEqual(like('Dates', standards('DateOpen', 'DatesOpened', 'Datse', 'Date')), [
      'Date: close',
      'Datse: transposition',
      'DatesOpened: tokens',
    ]))

  test('at most three for shared words, the nearest in length', () =>
    assert.deepEqual(like('Price', standards('PriceRanges', 'PriceBy', 'PriceRange', 'PriceHigh', 'PriceLow')), [
      'PriceBy: tokens',
      'PriceLow: tokens',
      'PriceHigh: tokens',
    ]))

  test('at most three parts, the longest', () =>
    assert.deepEqual(like('OneTwoThreeFourFives', standards('Four', 'Five', 'TwoThree', 'OneTwo', 'ThreeFour')), [
      'ThreeFour: substring',
      'TwoThree: substring',
      'OneTwo: substring',
    ]))

  test('an offered name that explains the local one leaves nothing for its parts', () => {
    const matcher = new NameMatcher(standards('ActiveUnderContract', 'Active'), 0.25)
    const isOffered = ({ names }: StandardName) => names[0] === 'ActiveUnderContract'
    assert.deepEqual(matcher.matches('ActiveUnderContrct', isOffered), [])
    assert.equal(matcher.matches('ActiveUnderWater', isOffered)[0]?.strategy, 'substring')
  })

  test('reasons say how far away a name is, and how far is too far', () => {
    const matches = (local: string, standard: string) =>
      new NameMatcher(standards(standard), 0.25)
        .matches(local, () => false)
        .map(({ reason, distance, maxDistance }) => [reason, distance, maxDistance])
    assert.deepEqual(matches('Latitudx', 'Latitude'), [['1 edit away, up to 1 are a variation', 1, 1]])
    assert.deepEqual(matches('OriginlLstPrice', 'OriginalListPrice'), [['2 edits away, up to 3 are a variation', 2, 3]])
    assert.deepEqual(matches('Ruof', 'Roof'), [['1 edit away, which is much in a short name', 1, undefined]])
  })

  test('more fuzziness finds more', () => {
    assert.deepEqual(like('Latixxde', standards('Latitude'), 0.5), ['Latitude: edit distance'])
    assert.deepEqual(like('Latixxde', standards('Latitude'), 0.25), [])
    assert.deepEqual(like('Rxxf', standards('Roof'), 1), ['Roof: edit distance'])
  })
})

test('only what RCP-40 says blocks', () => {
  assert.deepEqual([...BLOCKING], ['exact', 'close', 'synonym', 'edit distance', 'missing word'])
  assert.ok(byCertainty({ strategy: 'edit distance', distance: 9 }, { strategy: 'short name', distance: 1 }) < 0)
})

test('words', () => {
  assert.deepEqual(tokensOf('APIModificationTimestamp'), ['api', 'modification', 'timestamp'])
  assert.deepEqual(tokensOf('PoolPrivateYN'), ['pool', 'private', 'yn'])
  assert.deepEqual(tokensOf('AssociationFee2Frequency'), ['association', 'fee', '2', 'frequency'])
  assert.deepEqual(tokensOf('1/2 Duplex (Up-Down)'), ['1', '2', 'duplex', 'up', 'down'])
  assert.deepEqual(tokensOf('list_price'), ['list', 'price'])
  assert.deepEqual(tokensOf('面積'), ['面積'])
  assert.deepEqual(tokensOf('-'), [])
})
