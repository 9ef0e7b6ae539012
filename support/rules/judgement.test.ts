import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { describeExchange, type Exchange } from '../odata/exchange'
import { RequestError } from '../odata/request-error'
import { afterFailedRequest, findingsFor, noServer, nothingToJudge, notVerified, type Offence } from './judgement'
import type { About } from './rule'

const ABOUT: About = { rule: 'field-data-type', level: 'MUST', subject: 'the whole', requirement: 'MUST be right' }

describe('a rule that cannot be judged', () => {
  test('is not verified, with the reason and the way out', () => {
    assert.deepEqual(notVerified(ABOUT, noServer), {
      ...ABOUT,
      outcome: 'not verified',
      found: 'no server was asked: the run judges a metadata file',
      advice: 'name the server with RESOSCRIPT=file.resoscript',
    })
    assert.equal(noServer.kind, 'unknown')
  })

  test('has the evidence, the request and the cause, where there are any', () => {
    const request = { method: 'GET', url: 'https://example.org', headers: {} } as const
    const more = { evidence: 'curl', request, cause: 'one fault' }
    assert.deepEqual(notVerified(ABOUT, { kind: 'unknown', reason: 'no answer', advice: 'run again', ...more }), {
      ...ABOUT,
      outcome: 'not verified',
      found: 'no answer',
      advice: 'run again',
      ...more,
    })
  })

  test('has nothing to judge where the server offers nothing of the kind', () => {
    assert.deepEqual(nothingToJudge(ABOUT, 'none'), { ...ABOUT, outcome: 'not offered', found: 'none' })
  })
})

describe('a request that failed', () => {
  for (const [kind, outcome, advice] of [
    ['refused', 'violated', 'answer this request with records: the standard asks for what it uses'],
    ['unusable', 'violated', 'answer with a JSON payload of records: {"value": [...]}'],
    ['unauthorized', 'not verified', 'grant the credentials of this run access to the Resource'],
    ['unanswered', 'not verified', 'see why no complete answer came, then run again; REQUEST_TIMEOUT waits longer'],
    ['budget', 'not verified', 'allow the run more requests with REQUEST_BUDGET, then run again'],
  ] as const) {
    test(`leaves the rule ${outcome} when it is ${kind}`, () => {
      const failed = afterFailedRequest(ABOUT, new RequestError(kind, 'it failed'), 'records')
      assert.deepEqual(failed, { ...ABOUT, outcome, found: 'it failed', advice, cause: 'records' })
    })
  }

  test('has no cause that nobody named, and its own evidence', () => {
    const exchange: Exchange = {
      method: 'GET',
      url: 'https://example.org/odata/Property',
      requestHeaders: {},
      startedAt: '2026-01-02T03:04:05Z',
      status: 400,
      responseHeaders: {},
      durationMs: 1,
      wireBytes: 0,
      bodyBytes: 0,
      excerpt: '',
    }
    const failed = afterFailedRequest(ABOUT, new RequestError('refused', 'no', exchange))
    assert.equal(Object.hasOwn(failed, 'cause'), false)
    assert.deepEqual(failed.request, { method: 'GET', url: exchange.url, headers: {}, status: 400 })
    assert.equal(failed.evidence, describeExchange(exchange))
  })
})

describe('findings of elements', () => {
  const offences = (count: number, more: Partial<Offence> = {}): readonly Offence[] =>
    Array.from({ length: count }, (_, index) => ({
      subject: `${index + 1}`,
      found: 'wrong',
      advice: 'put it right',
      ...more,
    }))

  const subjectsOf = (...given: Parameters<typeof findingsFor>): readonly string[] =>
    findingsFor(...given).map(({ subject }) => subject)

  test('are one that all are right where none offends', () => {
    assert.deepEqual(findingsFor(ABOUT, '3 records', []), [{ ...ABOUT, outcome: 'upheld', found: '3 records' }])
  })

  test('are one for each that offends, violated or advisory by the level', () => {
    const [offence] = offences(1)
    const should: About = { ...ABOUT, level: 'SHOULD', requirement: 'SHOULD be right' }
    assert.deepEqual(findingsFor(ABOUT, '3 records', offences(1)), [{ ...ABOUT, outcome: 'violated', ...offence }])
    assert.deepEqual(findingsFor(should, '3 records', offences(1)), [{ ...should, outcome: 'advisory', ...offence }])
  })

  test('list twenty and count the others', () => {
    assert.equal(subjectsOf(ABOUT, 'all', offences(20)).length, 20)
    const findings = findingsFor(ABOUT, '3,000 records', offences(2000))
    assert.deepEqual(
      findings.slice(0, 20).map(({ subject }) => subject),
      Array.from({ length: 20 }, (_, index) => `${index + 1}`),
    )
    assert.deepEqual(findings.slice(20), [
      { ...ABOUT, outcome: 'violated', found: '1,980 more like these among 3,000 records' },
    ])
  })

  test('show the request of the first that is only counted', () => {
    const request = { method: 'GET', url: 'https://example.org', headers: {} } as const
    const last = findingsFor(ABOUT, 'all', [...offences(20), ...offences(1, { request })]).at(-1)
    assert.deepEqual(last, { ...ABOUT, outcome: 'violated', found: '1 more like these among all', request })
  })

  test('list two hundred of Fields, which other scenarios add to', () => {
    const seenAt = [{ place: 'Property.ListPrice' }] as unknown as NonNullable<Offence['seenAt']>
    assert.equal(subjectsOf(ABOUT, 'all', offences(200, { seenAt })).length, 200)
    const findings = findingsFor(ABOUT, 'all', offences(202, { seenAt }))
    assert.equal(findings.length, 201)
    assert.equal(findings.at(-1)?.found, '2 more like these among all')
  })

  test('list all that have a cause, which other findings refer to', () => {
    const findings = findingsFor(ABOUT, 'all', [...offences(21), ...offences(3, { cause: 'one fault' })])
    assert.equal(findings.length, 24)
    assert.equal(findings.filter(({ cause }) => cause === 'one fault').length, 3)
    assert.equal(findings.at(-1)?.found, '1 more like these among all')
  })
})
