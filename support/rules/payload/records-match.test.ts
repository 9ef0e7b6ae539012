import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Finding, RequirementLevel } from '../../dictionary/finding'
import type { JsonObject } from '../../odata/json-value'
import type { AdvertisedPayload } from '../../payload/advertised-payload'
import type { FaultReader, FaultRule } from '../../payload/fault'
import { advertisedReader } from '../../payload/fault-readers'
import { FaultsByLevel } from '../../payload/fault-summary'
import { properties } from '../../payload/sampling/testing/sampling-of'
import { payloadWith } from '../../payload/testing/example-payload'
import type { UnknownRecords } from '../../payload/unknown-records'
import { lookupValuesAdvertised, recordsMatch, stringLengths } from './records-match'
import { sampleOf } from './testing/sample-of'

const LOOKUP = '<Annotation Term="RESO.OData.Metadata.LookupName" String="StandardStatus"/>'
const MEMBERS = `
<Property Name="Status" Type="Edm.String">${LOOKUP}</Property>
<Property Name="HighSchool" Type="Edm.String">${LOOKUP}</Property>
<Property Name="Kind" Type="o.Kind"/>
<Property Name="City" Type="Edm.String" MaxLength="10"/>
<Property Name="Size" Type="Edm.Int16"/>
<Property Name="Sizes" Type="Collection(Edm.Int16)" Nullable="false"/>
<Property Name="ModificationTimestamp" Type="Edm.DateTimeOffset"/>
<NavigationProperty Name="Media" Type="Collection(o.Media)"/>`
const PAYLOAD = payloadWith(MEMBERS)
/** No Lookup record could be had of its LookupName. */
const WITHOUT_LOOKUPS = payloadWith(MEMBERS.replaceAll('StandardStatus', 'Unrecorded'))

const readerOf = (payload: AdvertisedPayload, knowsLookups = true): FaultReader =>
  advertisedReader({ payload, version: '2.0', knowsLookups })

/** Returns the findings of a rule about these records, each of which gets a key of its own. */
async function findingsOf(
  rule: typeof recordsMatch,
  records: readonly JsonObject[],
  { level = 'MUST', read = readerOf(PAYLOAD) }: { level?: RequirementLevel; read?: FaultReader } = {},
): Promise<Finding[]> {
  const sampled = properties(records.length, (number) => records[number - 1] ?? {})
  const sample = await sampleOf(sampled, {}, { payload: PAYLOAD, read })
  return rule.judge(level, sample, { read, unknownLookups: undefined })
}

const told = ({ outcome, subject, found }: Finding) => [outcome, subject, found]

const LONG = { City: 'Coeur d’Alene' }
const RULES = [
  [recordsMatch, { Size: 'big' }, 'payload-records', 'match the advertised metadata', 'Property.Size'],
  [
    lookupValuesAdvertised,
    { Status: 'Gone' },
    'payload-lookup-values',
    'hold advertised lookup values',
    'Property.Status',
  ],
  [stringLengths, LONG, 'payload-string-lengths', 'be no longer than its MaxLength', 'Property.City'],
] as const

test('every fault is told by one sentence', () => {
  const told = [recordsMatch, lookupValuesAdvertised, stringLengths].flatMap(({ faults }) => Object.keys(faults))
  const all: Readonly<Record<FaultRule, true>> = {
    'not advertised': true,
    dynamic: true,
    type: true,
    'lookup value': true,
    'max length': true,
    range: true,
    precision: true,
    scale: true,
    fraction: true,
    format: true,
    null: true,
    missing: true,
    'undefined type': true,
  }
  assert.deepEqual(told.toSorted(), Object.keys(all).toSorted())
})

describe('each sentence', () => {
  for (const [rule, broken, name, requirement, subject] of RULES) {
    test(`is upheld: ${name}`, async () => {
      const records = [{ City: 'Boise', Size: 1, Status: 'Active' }, { Media: [{ Key: 'M1' }] }]
      assert.deepEqual(await findingsOf(rule, records), [
        {
          rule: name,
          level: 'MUST',
          outcome: 'upheld',
          subject: 'Property Resource',
          requirement: `MUST ${requirement}`,
          found: '5 records',
        },
      ])
    })

    test(`is broken under MUST and advised under SHOULD: ${name}`, async () => {
      for (const [level, outcome] of [
        ['MUST', 'violated'],
        ['SHOULD', 'advisory'],
      ] as const) {
        const findings = await findingsOf(rule, [broken], { level })
        assert.deepEqual(
          findings.map((finding) => [finding.level, finding.outcome, finding.subject, finding.requirement]),
          [[level, outcome, subject, `${level} ${requirement}`]],
        )
      }
    })

    test(`says nothing of what the others tell: ${name}`, async () => {
      const others = RULES.filter(([other]) => other !== rule).map(([, record]) => record)
      assert.deepEqual(
        (await findingsOf(rule, others)).map(({ outcome }) => outcome),
        ['upheld'],
      )
    })
  }
})

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
    const findings = stringLengths.judge('MUST', sample, { read, unknownLookups: undefined })
    assert.deepEqual(findings.map(told), [
      ['violated', 'Property Resource', '3 further faults, of too many kinds to be told apart'],
    ])
  })

  test('of records without a key have no evidence', async () => {
    const sample = await sampleOf([{ Size: 'big' }], {}, { payload: PAYLOAD, read: readerOf(PAYLOAD) })
    const terms = { read: readerOf(PAYLOAD), unknownLookups: undefined }
    const findings = recordsMatch.judge('MUST', sample, terms)
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
    const findings = lookupValuesAdvertised.judge('MUST', sample, terms)
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
    const findings = lookupValuesAdvertised.judge('MUST', sample, { read, unknownLookups: UNKNOWN })
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
    const findings = lookupValuesAdvertised.judge('MUST', sample, { read, unknownLookups: UNKNOWN })
    assert.deepEqual(
      findings.map(({ outcome }) => outcome),
      ['upheld'],
    )
  })

  test('for want of a type is reported Field by Field', async () => {
    const payload = payloadWith('<Property Name="Place" Type="o.Nowhere"/>')
    const undefinedRead = readerOf(payload)
    const sample = await sampleOf([{ Key: '1', Place: 'here' }], {}, { payload, read: undefinedRead })
    const findings = recordsMatch.judge('MUST', sample, { read: undefinedRead, unknownLookups: UNKNOWN })
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
    for (const [rule] of RULES) {
      assert.deepEqual(rule.judge('MUST', sample, { read, unknownLookups: undefined }).map(told), [
        ['not verified', 'Property Resource', 'the two judges do not agree'],
      ])
    }
  })
})
