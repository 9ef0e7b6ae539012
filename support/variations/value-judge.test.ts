import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { OfferedValue } from '../dictionary/standard-values'
import { readSuggestions } from './suggestions'
import { server } from './testing/server-names'
import { ValueJudge } from './value-judge'
import { hasToBeResolved, suggestionText } from './variation'

const standard = (standardLookupValue: string, legacyODataValue: string, ...synonyms: string[]) => ({
  standardLookupValue,
  legacyODataValue,
  synonyms,
})

const statuses = {
  name: 'StandardStatus',
  values: [
    standard('Active', 'Active'),
    standard('Active Under Contract', 'ActiveUnderContract', 'Contingent', 'Under Con.'),
    standard('Pending', 'Pending'),
    standard('Homes.com', 'HomesDotCom'),
  ],
}
const field = { resourceName: 'Property', fieldName: 'StandardStatus' }

const SUGGESTED = { suggestedResourceName: 'Property', suggestedFieldName: 'StandardStatus' }

type Given = string | readonly [name: string, standardName: string]

const offered = (kind: OfferedValue['kind'], given: Given): OfferedValue =>
  typeof given === 'string' ? { kind, name: given } : { kind, name: given[0], standardName: given[1] }

/** Tells each value that is not local, e.g. `Actve: Active (close: 1 edit away)`. */
function judged(kind: OfferedValue['kind'], values: readonly Given[], judge = new ValueJudge({})): string[] {
  const { standards, variations } = judge.judge(
    field,
    statuses,
    values.map((value) => offered(kind, value)),
  )
  return [
    ...[...standards].map(([{ name }, { legacyODataValue }]) => `${name} is ${legacyODataValue}`),
    ...variations.map(({ element, suggestions: [first] }) => {
      assert.ok(first)
      return `${element.value}: ${suggestionText(element, first)} (${first.strategy}: ${first.reason})`
    }),
  ]
}

const members = (...values: Given[]) => judged('legacyODataValue', values)
const records = (...values: Given[]) => judged('lookupValue', values)

describe('members of EnumTypes', () => {
  test('are standard, local, or variations of standard values that are not offered', () =>
    assert.deepEqual(members('Active', 'AuctionOnly', 'Pendng'), [
      'Active is Active',
      'Pendng: Pending (close: 1 edit away, up to 1 are a variation)',
    ]))

  test('are the standard value that their annotation names', () =>
    assert.deepEqual(members(['HomesPage', 'Homes.com'], 'Homescom', ['AUC', 'Active Under Contract'], 'Contingent'), [
      'HomesPage is HomesDotCom',
      'AUC is ActiveUnderContract',
    ]))

  test('say what was compared where it was not the name with the LegacyODataValue', () => {
    assert.deepEqual(members('Homescom'), [
      'Homescom: HomesDotCom (exact: same letters and digits: Homescom and the StandardLookupValue Homes.com)',
    ])
    assert.deepEqual(members(['Xylophone', 'homes-com']), [
      'Xylophone: HomesDotCom (exact: same letters and digits: the StandardName homes-com and the StandardLookupValue Homes.com)',
    ])
    assert.deepEqual(members('UnderCon'), [
      'UnderCon: ActiveUnderContract (synonym: listed synonym: UnderCon and the synonym Under Con.)',
    ])
    assert.deepEqual(members(['Contingent', 'Contingent']), [
      'Contingent: ActiveUnderContract (synonym: listed synonym)',
    ])
    assert.deepEqual(members(['Contingent', 'Depends']), ['Contingent: ActiveUnderContract (synonym: listed synonym)'])
    assert.deepEqual(members('active_under_contract'), [
      'active_under_contract: ActiveUnderContract (exact: same letters and digits)',
    ])
  })
})

describe('values of Lookup records', () => {
  test('are their StandardLookupValue, and local without a standard one', () =>
    assert.deepEqual(records('Active', ['Under Contract', 'Active Under Contract'], 'Auction Only'), [
      'Active is Active',
      'Under Contract is ActiveUnderContract',
    ]))

  test('in the spelling of EnumTypes are variations', () =>
    assert.deepEqual(records('ActiveUnderContract', 'HomesDotCom'), [
      'ActiveUnderContract: Active Under Contract (exact: same letters and digits)',
      'HomesDotCom: Homes.com (exact: same letters and digits: HomesDotCom and the LegacyODataValue HomesDotCom)',
    ]))

  test('that are standard, but have another StandardLookupValue, are variations', () =>
    assert.deepEqual(records(['Active', 'ACT']), [
      'Active: Active (exact: the LookupValue is standard, but its StandardLookupValue is ACT)',
    ]))

  test('are listed synonyms of values that are not offered', () => {
    assert.deepEqual(records(['Contingent', 'Depends']), [
      'Contingent: Active Under Contract (synonym: listed synonym)',
    ])
    assert.deepEqual(records('Contingent'), ['Contingent: Active Under Contract (synonym: listed synonym)'])
    assert.deepEqual(records('Contingent', 'Active Under Contract'), ['Active Under Contract is ActiveUnderContract'])
  })
})

describe('what blocks certification', () => {
  const blocking = (...names: string[]) =>
    new ValueJudge({})
      .judge(
        field,
        statuses,
        names.map((name) => offered('legacyODataValue', name)),
      )
      .variations.filter(hasToBeResolved).length

  test('is not what is only advised', () => {
    assert.equal(blocking('Pendng'), 1)
    assert.equal(blocking('Penidng', 'ActiveStatus'), 0)
  })

  test('is never a value without letters or digits, nor a value of a local Field', () => {
    assert.equal(blocking('-'), 0)
    const { standards, variations } = new ValueJudge({}).judge(field, undefined, [offered('lookupValue', 'Active')])
    assert.deepEqual([standards.size, variations.length], [0, 0])
  })
})

test('decisions of RESO replace what is found by comparing', () => {
  const decide = (decision: object) =>
    new ValueJudge({
      decided: {
        suggestions: readSuggestions(JSON.stringify({ Property: { StandardStatus: { Actve: decision } } })),
        offered: server(),
      },
    })
  assert.deepEqual(judged('legacyODataValue', ['Actve'], decide({ ignored: true })), [])
  const suggested = { suggestions: [{ ...SUGGESTED, suggestedLegacyODataValue: 'Pending', isFastTrack: true }] }
  assert.deepEqual(judged('legacyODataValue', ['Actve'], decide(suggested)), [
    'Actve: Pending (Fast Track: somebody has decided so)',
  ])
})
