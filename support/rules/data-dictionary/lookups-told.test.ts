import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lookupsAtLeastOneStandard } from './lookups-at-least-one-standard'
import { lookupsMemberNames } from './lookups-member-names'
import { lookupsNoSimilar } from './lookups-no-similar'
import { lookupsOnlyStandard } from './lookups-only-standard'
import { active, judgeAll, pending, record, renamed, standard, underContract } from './testing/judged-lookups'

/** Returns what is said of the only finding. */
function told(...args: Parameters<typeof judgeAll>) {
  const [finding, ...others] = judgeAll(...args)
  assert.deepEqual(others, [])
  const { outcome, subject, expected, found, evidence, advice } = finding ?? assert.fail()
  return { outcome, subject, expected, found, evidence, advice }
}

const PLACE = '$metadata line 12, column 1'

test('no standard value among members, and among records', () => {
  assert.deepEqual(told(lookupsAtLeastOneStandard.judge, [pending, underContract], 'o.Empty'), {
    outcome: 'violated',
    subject: 'Property.F',
    expected: 'one of Pending, ActiveUnderContract (LegacyODataValue)',
    found: 'EnumType o.Empty with no value',
    evidence: '$metadata line 14, column 1',
    advice: 'use the LegacyODataValue of the Data Dictionary',
  })
  const records = [record('For Sale', 'On Sale'), record('Gone', 'Gone'), record('Lost')]
  assert.deepEqual(told(lookupsAtLeastOneStandard.judge, [pending, underContract], 'Edm.String', records), {
    outcome: 'violated',
    subject: 'Property.F',
    expected: 'one of Pending, Active Under Contract (StandardLookupValue)',
    found: 'Lookup records of StandardStatus with For Sale (On Sale), Gone, Lost',
    evidence: undefined,
    advice: 'use the StandardLookupValue of the Data Dictionary',
  })
})

test('other values than the standard ones are replaced by those that they resemble, or removed', () => {
  assert.deepEqual(told(lookupsOnlyStandard.judge, [pending, renamed], 'o.Status'), {
    outcome: 'violated',
    subject: 'Property.F',
    expected: 'only Pending, Active_UnderContract (LegacyODataValue)',
    found: 'EnumType o.Status also has Active, ActiveUnderContract',
    evidence: PLACE,
    advice: 'replace Active by Active_UnderContract\nreplace ActiveUnderContract by Active_UnderContract',
  })
  assert.equal(told(lookupsOnlyStandard.judge, [pending], 'o.Flags').advice, 'remove Deck')
  const records = [record('Zebra'), record('Active Under Contract'), record('Okapi')]
  assert.equal(
    told(lookupsOnlyStandard.judge, [renamed], 'Edm.String', records).advice,
    'remove Zebra\nreplace Active Under Contract by Active, Under Contract\nremove Okapi',
  )
  assert.equal(told(lookupsOnlyStandard.judge, [active, underContract], 'o.Status').found, 'only these')
})

test('values that resemble standard ones are told with these', () => {
  const called = standard('Act ive', 'Act_ive')
  assert.deepEqual(told(lookupsNoSimilar.judge, [called, renamed], 'o.Status'), {
    outcome: 'violated',
    subject: 'Property.F',
    expected: 'the LegacyODataValue of the Data Dictionary wherever it has the value',
    found: [
      'Active resembles Act_ive (same letters and digits)',
      'ActiveUnderContract resembles Active_UnderContract (same letters and digits)',
    ].join('\n'),
    evidence: PLACE,
    advice: [
      'replace Active by Act_ive',
      'replace ActiveUnderContract by Active_UnderContract',
      'or settle what is not meant to be standard in variations.review.json',
    ].join('\n'),
  })
  assert.equal(
    told(lookupsNoSimilar.judge, [active, underContract], 'o.Status').found,
    'no value that resembles a standard one',
  )
})

test('members with other names are advised to be renamed where that can be', () => {
  const called = standard('ActiveUnderContract', 'Active_UC')
  assert.equal(
    told(lookupsMemberNames.judge, [active, called], 'o.Status').advice,
    'use the LegacyODataValue where clients allow members to be renamed; RCP-40 does not require it',
  )
})
