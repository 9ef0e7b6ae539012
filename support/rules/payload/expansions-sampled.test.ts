import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { RequestErrorKind } from '../../odata/request-error'
import { EXPANSIONS, properties } from '../../payload/sampling/testing/sampling-of'
import type { FinishedChain, PassSample } from '../../payload/sampling-results'
import { checked, checkedFindings } from '../testing/checked-findings'
import { expansionsSampled } from './expansions-sampled'
import { sampleOf } from './testing/sample-of'

const judge = (sample: PassSample) => checkedFindings(checked(expansionsSampled).judge(sample))

const records = properties(3, () => ({ Media: [], Videos: [], Cover: null }))

/** The findings when requests for expansions fail, each in its way. */
const findingsWhen = async (failures: Readonly<Record<string, RequestErrorKind>>) =>
  judge(
    await sampleOf(records, {
      fails: (_request, url) => Object.entries(failures).find(([name]) => url.endsWith(`$expand=${name}`))?.[1],
    }),
  )

test('nothing is to be said when all expansions came, empty ones too', async () => {
  assert.deepEqual(await findingsWhen({}), [])
})

test('expansions that the server refuses are one advisory', async () => {
  const findings = await findingsWhen({ Media: 'refused', Cover: 'refused' })
  assert.deepEqual(
    findings.map(({ evidence: _, request, ...finding }) => finding),
    [
      {
        rule: 'payload-expansions-sampled',
        level: 'SHOULD',
        outcome: 'advisory',
        subject: 'Property Resource',
        requirement: 'SHOULD be sampled with all expansions by NextLink',
        found: '2 expansions (Media, Cover): GET https://example.org/Property?$expand=Media: refused',
        advice: 'expand them, or leave the navigation properties out of the metadata',
      },
    ],
  )
})

test('expansions that cannot be used are an advisory of their own', async () => {
  const findings = await findingsWhen({ Media: 'refused', Videos: 'unusable' })
  assert.deepEqual(
    findings.map(({ outcome, found }) => [outcome, found?.replace(/:.*/, '')]),
    [
      ['advisory', '1 expansion (Media)'],
      ['advisory', '1 expansion (Videos)'],
    ],
  )
})

for (const [kind, cause] of [
  ['unanswered', 'answers to requests for data'],
  ['budget', 'answers to requests for data'],
  ['unauthorized', 'records of the Property Resource'],
] as const) {
  test(`expansions that fail as ${kind} are not verified, by the cause that others share`, async () => {
    const findings = await findingsWhen({ Media: kind, Videos: kind, Cover: kind })
    assert.deepEqual(
      findings.map((finding) => [finding.outcome, finding.cause, finding.found?.replace(/:.*/, '')]),
      [['not verified', cause, '3 expansions (Media, Videos, Cover)']],
    )
  })
}

test('expansions that records come without are an advisory', async () => {
  const findings = judge(await sampleOf(properties(3, () => ({ Videos: [] }))))
  assert.deepEqual(
    findings.map(({ outcome, found }) => [outcome, found]),
    [['advisory', '2 expansions (Media, Cover): records came without what $expand asked for']],
  )
  assert.equal(findings[0]?.request?.url, 'https://example.org/Property?$expand=Media')
})

test('an expansion that fails is reported as that, though records came without it before', async () => {
  const sample = await sampleOf(
    properties(12, () => ({ Videos: [], Cover: null })),
    {
      fails: (request) => (request === 8 ? 'refused' : undefined),
    },
  )
  const media = sample.chains.find(({ chain }) => chain.expansion === 'Media')
  assert.deepEqual([media?.stop.reason, media?.records, media?.hasExpansion], ['failed', 5, false])
  const findings = judge(sample)
  assert.equal(findings.length, 1)
  assert.match(findings[0]?.found ?? '', /refused$/)
})

test('expansions whose pages end before those of the Resource alone are an advisory', async () => {
  const findings = judge(
    await sampleOf(
      properties(12, () => ({ Media: [], Videos: [], Cover: null })),
      {
        shortens: (url) => url.includes('$expand=Videos'),
      },
    ),
  )
  assert.deepEqual(
    findings.map(({ outcome, found, advice }) => [outcome, found, advice]),
    [['advisory', '1 expansion (Videos): 5 records of 12 came with Videos', 'let $expand leave out no record']],
  )
  assert.equal(findings[0]?.request?.url, 'https://example.org/Property?$expand=Videos')
})

describe('chains with fewer records than the one without expansion', () => {
  /** Samples twelve records, and changes what each chain brought, the one without expansion first. */
  const changed = async (...changes: readonly Partial<FinishedChain>[]) => {
    const sample = await sampleOf(properties(12, () => ({ Media: [], Videos: [], Cover: null })))
    return { ...sample, chains: sample.chains.map((chain, index) => ({ ...chain, ...changes[index] })) }
  }

  test('are an advisory when they ended by themselves, or because records came again', async () => {
    for (const [reason, isTold] of [
      ['end', true],
      ['repetition', true],
      ['limit', false],
    ] as const) {
      const findings = judge(await changed({}, { records: 11, stop: { reason } }))
      assert.equal(findings.length, isTold ? 1 : 0, reason)
    }
    assert.deepEqual(judge(await changed({}, { records: 12 }, { records: 13 })), [])
  })

  test('prove nothing when that one failed, or is not there', async () => {
    const failed = await sampleOf(records, { fails: () => 'unanswered' })
    const [first] = failed.chains
    assert.equal(first?.stop.reason, 'failed')
    assert.deepEqual(judge(await changed({ stop: first?.stop ?? assert.fail() }, { records: 11 })), [])
    assert.deepEqual(judge({ ...failed, chains: [] }), [])
  })

  test('are told without a request when none was kept', async () => {
    const withoutRequests = (sample: PassSample): PassSample => ({
      ...sample,
      chains: sample.chains.map(({ lastRequest: _, ...chain }) => chain),
    })
    for (const [change, found] of [
      [{ records: 1 }, '1 expansion (Media): 1 record of 12 came with Media'],
      [{ hasExpansion: false }, '1 expansion (Media): records came without what $expand asked for'],
    ] as const) {
      const findings = judge(withoutRequests(await changed({}, change)))
      assert.deepEqual(
        findings.map((finding) => [finding.found, finding.request, finding.evidence]),
        [[found, undefined, undefined]],
      )
    }
  })
})

test('a Resource without records has no expansion to come without', async () => {
  assert.deepEqual(judge(await sampleOf([])), [])
})

test('all expansions share the failure of the Resource alone', async () => {
  const findings = judge(await sampleOf(records, { fails: () => 'unanswered' }))
  assert.equal(findings.length, 1)
  assert.equal(findings[0]?.outcome, 'not verified')
  assert.ok(findings[0]?.found?.startsWith(`3 expansions (${EXPANSIONS.join(', ')})`))
})
