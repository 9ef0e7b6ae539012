import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RequestErrorKind } from '../../odata/request-error'
import { EXPANSIONS, properties } from '../../payload/sampling/testing/sampling-of'
import type { PassSample } from '../../payload/sampling-results'
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

test('a Resource without records has no expansion to come without', async () => {
  assert.deepEqual(judge(await sampleOf([])), [])
})

test('all expansions share the failure of the Resource alone', async () => {
  const findings = judge(await sampleOf(records, { fails: () => 'unanswered' }))
  assert.equal(findings.length, 1)
  assert.equal(findings[0]?.outcome, 'not verified')
  assert.ok(findings[0]?.found?.startsWith(`3 expansions (${EXPANSIONS.join(', ')})`))
})
