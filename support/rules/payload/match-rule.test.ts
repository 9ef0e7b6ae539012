import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { FaultsByLevel } from '../../payload/fault-summary'
import { checked } from '../testing/checked-findings'
import { lookupValuesAdvertised, recordsMatch, stringLengths } from './records-match'
import { findingsOf, PAYLOAD, readerOf, told } from './testing/judged-records'
import { sampleOf } from './testing/sample-of'

const requestFor = (options: string) => ({
  method: 'GET',
  url: `https://example.org/Property?${options}`,
  headers: { authorization: 'Bearer ***' },
  status: 200,
})

describe('faults', () => {
  test('are reported Field by Field, with what was found, how often, where, and the way out', async () => {
    const records = [{ Size: 'big' }, { Size: 'small' }, { Size: 40_000 }, { Media: [{ Key: 'M1', Order: true }] }]
    assert.deepEqual(await findingsOf(recordsMatch, records), [
      {
        rule: 'payload-type',
        level: 'MUST',
        outcome: 'violated',
        subject: 'Property.Media.Order',
        requirement: 'MUST match the advertised metadata',
        expected: 'an integer',
        found: 'a boolean (1 time)',
        evidence: 'Key P4',
        request: requestFor('$expand=Media'),
        advice: 'send the JSON type that OData has for the declared type, or declare the type that is sent',
      },
      {
        rule: 'payload-range',
        level: 'MUST',
        outcome: 'violated',
        subject: 'Property.Size',
        requirement: 'MUST match the advertised metadata',
        expected: 'an integer from -32768 to 32767',
        found: '40000 (1 time)',
        evidence: 'Key P3',
        request: requestFor(''),
        advice: 'declare a type that holds the value, or send values that the type holds',
      },
      {
        rule: 'payload-type',
        level: 'MUST',
        outcome: 'violated',
        subject: 'Property.Size',
        requirement: 'MUST match the advertised metadata',
        expected: 'an integer',
        found: 'a string (2 times)',
        evidence: 'Key P1, P2',
        request: requestFor(''),
        advice: 'send the JSON type that OData has for the declared type, or declare the type that is sent',
      },
    ])
  })

  test('of one Field are told apart by what was expected', async () => {
    const findings = await findingsOf(recordsMatch, [{ Sizes: 1 }, { Sizes: ['big'] }])
    assert.deepEqual(
      findings.map(({ subject, expected, found }) => [subject, expected, found]),
      [
        ['Property.Sizes', 'a list, which is empty when there is nothing', 'a number (1 time)'],
        ['Property.Sizes', 'an integer', 'a string (1 time)'],
      ],
    )
  })

  test('of lookup values are one finding for a Field, the more frequent values first', async () => {
    const values = ['a', 'b', 'b', 'c', 'd', 'e', 'f', 'g']
    const [finding, ...others] = await findingsOf(
      lookupValuesAdvertised,
      values.map((Status) => ({ Status })),
    )
    assert.deepEqual(others, [])
    assert.equal(finding?.found, '"b" (2 times), "a" (1 time), "c" (1 time), "d" (1 time), "e" (1 time) and 2 more')
    assert.equal(finding?.evidence, 'Key P2, P3, P1, P4, P5 and 3 more')
  })

  test('of more than twenty Fields are counted', async () => {
    const names = Object.fromEntries(Array.from({ length: 23 }, (_, index) => [`Local${index + 10}`, 1]))
    const findings = await findingsOf(recordsMatch, [names])
    assert.equal(findings.length, 21)
    assert.deepEqual(findings.slice(20).map(told), [
      ['violated', 'Property Resource', '3 more like these among 2 records'],
    ])
  })

  test('of too many kinds to be told apart are reported under each sentence', async () => {
    const read = readerOf(PAYLOAD)
    const none = { entries: [], withoutEntry: 0 }
    const faults = new FaultsByLevel(read, {
      error: { entries: [], withoutEntry: 3 },
      advisory: none,
      'not judged': none,
    })
    const sample = { ...(await sampleOf([])), faults }
    const findings = checked(stringLengths).judge('MUST', sample, { read, unknownLookups: undefined })
    assert.deepEqual(findings.map(told), [
      ['violated', 'Property Resource', '3 further faults, of too many kinds to be told apart'],
    ])
  })

  test('of records without a key have no evidence', async () => {
    const sample = await sampleOf([{ Size: 'big' }], {}, { payload: PAYLOAD, read: readerOf(PAYLOAD) })
    const terms = { read: readerOf(PAYLOAD), unknownLookups: undefined }
    const findings = checked(recordsMatch).judge('MUST', sample, terms)
    assert.deepEqual(
      findings.map(({ subject, evidence }) => [subject, evidence]),
      [
        ['Property.Key', undefined],
        ['Property.Size', undefined],
      ],
    )
  })

  test('of a Field under ignoreEnumerations are an advisory, beside what is violated', async () => {
    const findings = await findingsOf(lookupValuesAdvertised, [{ HighSchool: 'Boise High' }, { Status: 'Gone' }])
    assert.deepEqual(
      findings.map(({ level, outcome, subject, requirement }) => [level, outcome, subject, requirement]),
      [
        ['MUST', 'violated', 'Property.Status', 'MUST hold advertised lookup values'],
        ['SHOULD', 'advisory', 'Property.HighSchool', 'SHOULD hold advertised lookup values'],
      ],
    )
    assert.deepEqual(
      (await findingsOf(lookupValuesAdvertised, [{ HighSchool: 'Boise High' }])).map(({ outcome }) => outcome),
      ['upheld', 'advisory'],
    )
  })
})
