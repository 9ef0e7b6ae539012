import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Exchange } from './exchange'
import { describeExchange, exchangeEvidence, requestEvidence, sentRequest } from './exchange'

const GET: Exchange = {
  method: 'GET',
  url: 'https://example.org/odata/Property?$filter=City%20eq%20%27A%27&$top=5',
  requestHeaders: {
    Accept: 'application/json',
    'Accept-Encoding': 'gzip',
    Authorization: 'Bearer ***',
    'User-Agent': 'x',
  },
  startedAt: '2026-01-01T00:00:00.000Z',
  status: 200,
  responseHeaders: { 'content-type': 'application/json' },
  durationMs: 1234,
  wireBytes: 56789,
  bodyBytes: 567890,
  excerpt: '{"value":[]}',
}

test('a request is shown for curl, then the answer', () => {
  assert.equal(
    describeExchange(GET),
    "curl --compressed -H 'Accept: application/json' -H 'Authorization: Bearer ***' " +
      "'https://example.org/odata/Property?$filter=City%20eq%20%27A%27&$top=5'\n" +
      '200, application/json, 56,789 bytes, 1,234 ms\n' +
      '{"value":[]}',
  )
})

test('evidence has the request as data and as a line for curl, with or without what came back', () => {
  const { url, requestHeaders: headers } = GET
  const { evidence, request } = requestEvidence(sentRequest(GET))
  assert.deepEqual(request, { method: 'GET', url, headers, status: 200 })
  assert.equal(evidence, describeExchange(GET).replace(/\n.*/s, '\nstatus 200'))
  assert.deepEqual(exchangeEvidence(GET), { evidence: describeExchange(GET), request })
  const { status: _, ...unanswered } = GET
  assert.match(requestEvidence(sentRequest(unanswered)).evidence, /\nno answer$/)
  assert.equal('status' in sentRequest(unanswered), false)
  assert.equal(sentRequest({ ...GET, method: 'POST', requestBody: 'scope=a' }).body, 'scope=a')
})

test('a form is shown with its body, and a failure in place of an answer', () => {
  const { status: _, ...unanswered } = GET
  const exchange: Exchange = {
    ...unanswered,
    method: 'POST',
    url: 'https://example.org/token',
    requestHeaders: {},
    requestBody: 'scope=a&client_secret=***',
    responseHeaders: {},
    excerpt: '',
    failure: 'no answer within 60 s',
  }
  assert.equal(
    describeExchange(exchange),
    "curl -X POST --compressed --data-raw 'scope=a&client_secret=***' 'https://example.org/token'\n1,234 ms, no answer within 60 s",
  )
})

test('a long excerpt is cut, and brackets are not read as patterns', () => {
  const lines = describeExchange({ ...GET, url: 'http://[::1]/', excerpt: 'x'.repeat(501) }).split('\n')
  assert.match(lines[0] ?? '', /^curl --compressed --globoff /)
  assert.equal(lines[2], `${'x'.repeat(500)}...`)
})

test('a shell reads every part as it was sent', { skip: process.platform === 'win32' }, () => {
  const text = fc.string({ unit: 'binary' }).filter((part) => !part.includes('\0'))
  fc.assert(
    fc.property(text, text, (header, body) => {
      const line = describeExchange({ ...GET, method: 'POST', requestHeaders: { X: header }, requestBody: body }).slice(
        0,
        -1,
      )
      const script = `curl() { printf '%s\\0' "$@"; exit; }\n${line}`
      const words = execFileSync('sh', ['-c', script]).toString().split('\0')
      assert.deepEqual(words.slice(3, 7), ['-H', `X: ${header}`, '--data-raw', body])
    }),
    { numRuns: 20 },
  )
})
