import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { JsonObject } from '../../odata/json-value'
import { properties } from '../../payload/sampling/testing/sampling-of'
import { payloadWith } from '../../payload/testing/example-payload'
import type { UnknownRecords } from '../../payload/unknown-records'
import { checked } from '../testing/checked-findings'
import { lookupValuesAdvertised, recordsMatch, stringLengths } from './records-match'
import { readerOf, SENTENCES, told, WITHOUT_LOOKUPS } from './testing/judged-records'
import { sampleOf } from './testing/sample-of'

describe('what cannot be judged', () => {
  const UNKNOWN: UnknownRecords = {
    kind: 'unknown',
    reason: 'the replication broke',
    evidence: 'GET Lookup',
    advice: 'see why',
    cause: 'replication of the Lookup Resource',
  }
  const read = readerOf(WITHOUT_LOOKUPS, false)
  const sampleWithoutLookups = (records: readonly JsonObject[]) =>
    sampleOf(
      properties(records.length, (number) => records[number - 1] ?? {}),
      {},
      { payload: WITHOUT_LOOKUPS, read },
    )

  test('for want of Lookup records is one finding, which names the fault behind it', async () => {
    const sample = await sampleWithoutLookups([{ Status: 'Active', HighSchool: 'Boise High' }, { Status: 'Gone' }])
    const terms = { read, unknownLookups: UNKNOWN }
    const findings = checked(lookupValuesAdvertised).judge('MUST', sample, terms)
    assert.deepEqual(findings.at(-1), {
      rule: 'payload-lookup-values',
      level: 'MUST',
      outcome: 'not verified',
      subject: 'Property Resource',
      requirement: 'MUST hold advertised lookup values',
      found: 'the replication broke',
      evidence: 'GET Lookup',
      advice: 'see why',
      cause: 'replication of the Lookup Resource',
    })
    assert.deepEqual(
      findings.map(({ outcome }) => outcome),
      ['upheld', 'not verified'],
    )
    for (const rule of [recordsMatch, stringLengths]) {
      assert.deepEqual(
        rule.judge('MUST', sample, terms).map(({ outcome }) => outcome),
        ['upheld'],
      )
    }
  })

  test('for want of Lookup records hides no value that can be judged', async () => {
    const sample = await sampleWithoutLookups([{ Status: 'Active', Kind: 'Castle' }])
    const findings = checked(lookupValuesAdvertised).judge('MUST', sample, { read, unknownLookups: UNKNOWN })
    assert.deepEqual(
      findings.map(({ outcome, subject }) => [outcome, subject]),
      [
        ['violated', 'Property.Kind'],
        ['not verified', 'Property Resource'],
      ],
    )
  })

  test('is nothing where no record has such a value', async () => {
    const sample = await sampleWithoutLookups([{ Kind: 'House' }])
    const findings = checked(lookupValuesAdvertised).judge('MUST', sample, { read, unknownLookups: UNKNOWN })
    assert.deepEqual(
      findings.map(({ outcome }) => outcome),
      ['upheld'],
    )
  })

  test('for want of a type is reported Field by Field', async () => {
    const payload = payloadWith('<Property Name="Place" Type="o.Nowhere"/>')
    const undefinedRead = readerOf(payload)
    const sample = await sampleOf([{ Key: '1', Place: 'here' }], {}, { payload, read: undefinedRead })
    const findings = checked(recordsMatch).judge('MUST', sample, { read: undefinedRead, unknownLookups: UNKNOWN })
    assert.deepEqual(
      findings.map(({ outcome, subject, found, advice }) => [outcome, subject, found, advice]),
      [
        ['upheld', 'Property Resource', '1 record', undefined],
        [
          'not verified',
          'Property.Place',
          'cannot be judged: a value of o.Nowhere, which the metadata do not define',
          'define the type in the metadata',
        ],
      ],
    )
  })

  test('for a problem of the judges is not verified, whatever else was found', async () => {
    const sample = { ...(await sampleOf([{ Nome: 1 }])), problem: 'the two judges do not agree' }
    for (const [rule] of SENTENCES) {
      assert.deepEqual(rule.judge('MUST', sample, { read, unknownLookups: undefined }).map(told), [
        ['not verified', 'Property Resource', 'the two judges do not agree'],
      ])
    }
  })
})
