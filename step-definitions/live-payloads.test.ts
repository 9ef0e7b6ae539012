import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type RunSummary, summarise } from '../support/results/run-summary'
import { type DefectName, defects } from '../support/sample-server/defects'
import { isOfPayloads, resourceOf } from './testing/payload-defects'
import { rulesBrokenBy } from './testing/rules-broken-by'
import { runAgainstSampleServer } from './testing/run-against-sample-server'

/** A pass, and a finding as `Resource.Field rule`. */
type Told = readonly [pass: string, finding: string]

/** Passes that fail, and the rules that they violate. The first pass brings all records, so it reports them. */
const violated: Partial<Record<DefectName, readonly Told[]>> = {
  'payload-field-not-advertised': [['TimestampDesc', 'Member.SampleUnadvertised payload-not-advertised']],
  'payload-lookup-value-not-advertised': [['TimestampDesc', 'Member.MemberStatus payload-lookup-values']],
  'payload-string-too-long': [['TimestampDesc', 'Member.MemberNickname payload-string-lengths']],
  'payload-wrong-type': [['TimestampDesc', 'Member.MemberFirstName payload-type']],
  'payload-date-as-timestamp': [['TimestampDesc', 'Member.MemberStateLicenseExpirationDate payload-format']],
  'payload-error-in-record': [['TimestampDesc', 'Member.MemberNickname payload-error']],
  'payload-integer-out-of-range': [['TimestampDesc', 'Member.MemberCommitteeCount payload-range']],
  'payload-too-many-digits': [['TimestampDesc', 'Property.ListPrice payload-precision']],
  'payload-too-many-decimals': [['TimestampDesc', 'Property.ListPrice payload-scale']],
  'payload-key-missing': [['TimestampDesc', 'Member.MemberKey payload-missing']],
  'payload-null-list': [['TimestampDesc', 'Member.MemberLanguages payload-null']],
  'payload-in-expansion': [['TimestampDesc', 'Media.SampleUnadvertised payload-not-advertised']],
  'payload-expansion-as-object': [['TimestampDesc', 'Member.Media payload-type']],
  'member-order-refused': [
    ['TimestampDesc', 'Member Resource payload-sampled'],
    ['NextLink of recent records', 'Member Resource payload-sampled'],
  ],
  'member-not-on-server': [
    ['TimestampDesc', 'Member Resource payload-sampled'],
    ['NextLink', 'Member Resource payload-sampled'],
    ['NextLink of recent records', 'Member Resource payload-sampled'],
  ],
  'member-count-without-records': [
    ['TimestampDesc', 'Member Resource partial-answer-linked'],
    ['NextLink', 'Member Resource partial-answer-linked'],
  ],
  'member-counted-without-records': [['TimestampDesc', 'Member Resource partial-answer-linked']],
  'member-pages-without-link': [['NextLink', 'Member Resource partial-answer-linked']],
  'member-skip-token-lost': [
    ['NextLink', 'Member Resource payload-sampled'],
    ['NextLink of recent records', 'Member Resource payload-sampled'],
  ],
}

/** Defects that keep records from being judged: this pass gives the reason, and blocks the other passes. */
const unverified: Partial<Record<DefectName, Told>> = {
  'member-forbidden': ['TimestampDesc', 'Member Resource payload-sampled'],
  'payload-type-elsewhere': ['TimestampDesc', 'Member.MemberNickname payload-undefined-type'],
  'member-dies-half-way': ['TimestampDesc', 'Member Resource payload-expansions-sampled'],
}

/** The number of passes that succeed all the same when a value cannot be judged. */
const OTHER_PASSES = 2

const withoutExpansions: readonly string[] = Array.from(
  { length: 3 },
  () => 'Member Resource payload-expansions-sampled',
)

/** Defects with which all passes succeed, with these advisories. */
const advised: Partial<Record<DefectName, readonly string[]>> = {
  'member-expand-refused': withoutExpansions,
  'member-expand-ignored': withoutExpansions,
  'member-null-timestamps': ['Member Resource payload-sampled'],
  'payload-dynamic': ['Member.SampleDynamic payload-dynamic'],
  'payload-position-of-four': ['Member.SamplePosition payload-geometry'],
  'payload-fraction-of-seconds': ['Member.ModificationTimestamp payload-fraction'],
}

/** Defects that leave no records: none are judged, and nothing passes. */
const withoutRecords: readonly DefectName[] = ['member-empty']

/** A server that overlooks a filter by timestamps sends more than was asked for, and no record is lost. */
const harmless: readonly DefectName[] = ['member-filter-ignored']

const ofPayloads = Object.keys(defects).filter(isOfPayloads) as DefectName[]

const passing = ofPayloads.filter(
  (name) => harmless.includes(name) || (defects[name].legal && !(name in advised) && !withoutRecords.includes(name)),
)

const summaryOf = async (defect?: DefectName): Promise<RunSummary> =>
  summarise(
    await runAgainstSampleServer({
      ...(defect && { defects: [defect] }),
      paths: ['features/payload/v2.0/payload.feature'],
      tags: `@${resourceOf(defect)}`,
      requestTimeout: defect === 'member-dies-half-way' ? 0.3 : 30,
      recordsPerResource: 20,
    }),
  )

const told = (results: RunSummary['failures']): readonly Told[] =>
  results.flatMap(({ scenario, findings }) =>
    findings.map(({ subject, rule }): Told => [scenario.replace(/^\w+ by /, ''), `${subject} ${rule}`]),
  )

describe('payloads of a server', () => {
  test('every defect of payloads is switched on by a test', () => {
    const tested = [violated, unverified, advised].flatMap(Object.keys).concat(withoutRecords, passing)
    assert.deepEqual(tested.toSorted(), ofPayloads.toSorted())
  })

  test('every rule names the defects that break it', () => {
    const findings: readonly (readonly [string, readonly string[]])[] = [
      ...Object.entries(violated).map(([name, told]) => [name, told.map(([, finding]) => finding)] as const),
      ...Object.entries(unverified).map(([name, [, finding]]) => [name, [finding]] as const),
      ...Object.entries(advised).filter(([name]) => !defects[name as DefectName].legal),
    ]
    for (const [name, told] of findings) {
      const rules = new Set(told.map((finding) => finding.split(' ').at(-1)))
      assert.deepEqual([...rules].toSorted(), rulesBrokenBy(name), name)
    }
  })

  for (const name of [undefined, ...passing]) {
    test(`pass ${name ? `${name}: ${defects[name].description}` : 'without defects'}`, async () => {
      const { verdict, total } = await summaryOf(name)
      assert.deepEqual(total, { passed: 3, failed: 0, advisories: 0, 'not offered': 0, 'not verified': 0 })
      assert.equal(verdict, 'conformant')
    })
  }

  for (const [name, failing] of Object.entries(violated) as [DefectName, readonly Told[]][]) {
    test(`fail ${name}: ${defects[name].description}`, async () => {
      const summary = await summaryOf(name)
      assert.deepEqual(told(summary.failures), failing)
      assert.deepEqual(summary.unverified, [])
      assert.equal(summary.verdict, 'not conformant')
    })
  }

  for (const [name, reason] of Object.entries(unverified) as [DefectName, Told][]) {
    test(`cannot be judged with ${name}: ${defects[name].description}`, async () => {
      const summary = await summaryOf(name)
      assert.deepEqual(told(summary.unverified), [reason])
      assert.deepEqual(summary.failures, [])
      assert.equal(summary.total.passed, name === 'payload-type-elsewhere' ? OTHER_PASSES : 0)
      assert.equal(summary.verdict, 'could not be judged')
    })
  }

  for (const [name, expected] of Object.entries(advised) as [DefectName, readonly string[]][]) {
    test(`pass with advisories ${name}: ${defects[name].description}`, async () => {
      const { advisories, verdict, total } = await summaryOf(name)
      assert.deepEqual(
        advisories.map(({ subject, rule }) => `${subject} ${rule}`),
        expected,
      )
      assert.equal(total.passed, 3)
      assert.equal(verdict, 'conformant')
    })
  }

  for (const name of withoutRecords) {
    test(`are none with ${name}: ${defects[name].description}`, async () => {
      const { total, verdict } = await summaryOf(name)
      assert.deepEqual(total, { passed: 0, failed: 0, advisories: 0, 'not offered': 3, 'not verified': 0 })
      assert.equal(verdict, 'could not be judged')
    })
  }

  test('of two Fields are two findings, which one scenario tells and the others name', async () => {
    const results = await runAgainstSampleServer({
      defects: ['payload-wrong-type', 'payload-date-as-timestamp', 'payload-dynamic'],
      paths: ['features/payload/v2.0/payload.feature'],
      tags: '@Member or @Office or @MemberAssociation',
      requestTimeout: 30,
      recordsPerResource: 20,
    })
    const { failures, findings, advisories } = summarise(results)
    assert.deepEqual(told(failures), [
      ['TimestampDesc', 'Member.MemberFirstName payload-type'],
      ['TimestampDesc', 'Member.MemberStateLicenseExpirationDate payload-format'],
      ['TimestampDesc', 'Member.SampleDynamic payload-dynamic'],
    ])
    assert.deepEqual([findings.violated, advisories.map(({ subject }) => subject)], [2, ['Member.SampleDynamic']])
    const [own, ...others] = failures.toSorted((one, other) => other.findings.length - one.findings.length)
    assert.equal(own?.scenario, 'Member by TimestampDesc')
    assert.deepEqual(others.map(({ scenario }) => scenario).toSorted(), [
      'MemberAssociation by TimestampDesc',
      'Office by TimestampDesc',
    ])
    for (const { toldElsewhere = [], failure = '' } of others) {
      const violated = toldElsewhere.filter(({ outcome }) => outcome === 'violated')
      assert.deepEqual(
        violated.map(({ subject, scenario }) => [subject, scenario]),
        [
          ['Member.MemberFirstName', 'Payloads: Member by TimestampDesc'],
          ['Member.MemberStateLicenseExpirationDate', 'Payloads: Member by TimestampDesc'],
        ],
      )
      assert.match(failure, /told in {3}Payloads: Member by TimestampDesc, features\/payload/)
    }
    const paths = own?.findings[0]?.seenAt?.map(({ path }) => path)
    assert.deepEqual(paths?.toSorted(), [
      'Member.MemberFirstName',
      'MemberAssociation.Member.MemberFirstName',
      'Office.OfficeBroker.MemberFirstName',
      'Office.OfficeManager.MemberFirstName',
    ])
  })

  test('tell the faults of all sentences, though the first one fails the scenario', async () => {
    const results = await runAgainstSampleServer({
      defects: ['payload-in-expansion', 'payload-lookup-value-not-advertised', 'payload-string-too-long'],
      paths: ['features/payload/v2.0/payload.feature'],
      tags: '@Member',
      requestTimeout: 30,
      recordsPerResource: 20,
    })
    assert.deepEqual(told(summarise(results).failures), [
      ['TimestampDesc', 'Media.SampleUnadvertised payload-not-advertised'],
      ['TimestampDesc', 'Member.MemberStatus payload-lookup-values'],
      ['TimestampDesc', 'Member.MemberNickname payload-string-lengths'],
    ])
  })
})
