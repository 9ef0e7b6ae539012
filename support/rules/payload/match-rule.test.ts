import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { FoundValue, SeenAt, SentRequest } from '../../dictionary/finding'
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

const place = (path: string, found: FoundValue, keys: string, options = ''): SeenAt => ({
  path,
  pass: 'NextLink',
  found: [found],
  keys,
  request: requestFor(options) as SentRequest,
})

describe('faults', () => {
  test('are reported Field by Field, with what was found, how often, where, and the way out', async () => {
    const records = [{ Size: 'big' }, { Size: 'small' }, { Size: 40_000 }, { Media: [{ Key: 'M1', Order: true }] }]
    assert.deepEqual(await findingsOf(recordsMatch, records), [
      {
        rule: 'payload-type',
        level: 'MUST',
        outcome: 'violated',
        subject: 'Media.Order',
        requirement: 'MUST match the advertised metadata',
        expected: 'an integer',
        found: 'a boolean (1 time)',
        evidence: 'Key P4',
        request: requestFor('$expand=Media'),
        seenAt: [place('Property.Media.Order', { value: 'a boolean', count: 1 }, 'Key P4', '$expand=Media')],
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
        seenAt: [place('Property.Size', { value: '40000', count: 1 }, 'Key P3')],
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
        seenAt: [place('Property.Size', { value: 'a string', count: 2 }, 'Key P1, P2')],
        advice: 'send the JSON type that OData has for the declared type, or declare the type that is sent',
      },
    ])
  })

  test('of one Field are one finding, on whatever path it was seen, and those of two Fields are two', async () => {
    const media = { Key: 'M1', Order: 'a', Of: { Key: 'P9', Size: 'big', Cover: null } }
    const findings = await findingsOf(recordsMatch, [{ Media: [media], Size: 'big' }, { Size: 'big' }])
    assert.deepEqual(
      findings
        .filter(({ rule }) => rule === 'payload-type')
        .map(({ subject, found, seenAt = [] }) => [subject, found, seenAt.map(({ path }) => path)]),
      [
        ['Property.Size', 'a string (3 times)', ['Property.Size', 'Property.Media.Of.Size']],
        ['Media.Order', 'a string (1 time)', ['Property.Media.Order']],
      ],
    )
  })

  test('of a Field that is wrong in two ways are two findings', async () => {
    const findings = await findingsOf(recordsMatch, [{ Size: 'big' }, { Size: 40_000 }])
    assert.deepEqual(
      findings.map(({ rule, subject }) => [rule, subject]),
      [
        ['payload-range', 'Property.Size'],
        ['payload-type', 'Property.Size'],
      ],
    )
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

  test('of more than two hundred Fields are counted', async () => {
    const names = Object.fromEntries(Array.from({ length: 203 }, (_, index) => [`Local${index + 100}`, 1]))
    const findings = await findingsOf(recordsMatch, [names])
    assert.equal(findings.length, 201)
    assert.deepEqual(findings.slice(200).map(told), [
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
        ['Base.Key', undefined],
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
