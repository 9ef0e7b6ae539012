import assert from 'node:assert/strict'
import { createServer } from 'node:net'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { retryAfterMs } from './retry-after'
import { clientOf, failureOf } from './testing/client-of'
import { json, type Reply, startServer } from './testing/test-server'

const PAGE = json({ value: [{ a: 1 }] })

const cutOff: Reply = (response) => {
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '100' })
  response.write('{"value":[', () => response.destroy())
}
const cutOffChunked: Reply = (response) => {
  response.writeHead(200, { 'Content-Type': 'application/json' })
  response.write('{"value":[', () => response.destroy())
}
const hungUp: Reply = (response) => response.destroy()
const gzip = gzipSync(JSON.stringify({ value: [{ a: 'abc' }] }))
const cutGzip: Reply = {
  headers: { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' },
  body: gzip.subarray(0, gzip.length - 9),
}
const silent: Reply = () => {}
const stuck: Reply = (response) =>
  void response.writeHead(200, { 'Content-Type': 'application/json' }).write('{"value":')

for (const status of [429, 500, 502, 503, 504]) {
  test(`${status} is tried again until it is answered`, async (t) => {
    const server = await startServer(t, [{ status }, { status }, PAGE])
    const { client, exchanges } = clientOf(server.origin)
    assert.equal((await client.page('Property', {})).records.length, 1)
    assert.deepEqual(
      exchanges.map((exchange) => exchange.status),
      [status, status, 200],
    )
  })

  test(`${status} to the last attempt is unanswered`, async (t) => {
    const server = await startServer(t, [{ status, body: 'busy' }])
    const { client, exchanges } = clientOf(server.origin)
    const error = await failureOf(
      client.page('Property', {}),
      'unanswered',
      new RegExp(`answered ${status} .*\\(4 attempts\\)`),
    )
    assert.equal(error.exchange, exchanges[3])
    assert.equal(error.exchange?.excerpt, 'busy')
    assert.equal(server.requests.length, 4)
  })
}

for (const [what, reply, says] of [
  ['a connection that is closed', hungUp, /closed the connection before the answer was complete/],
  ['a body shorter than its Content-Length', cutOff, /closed the connection before the answer was complete/],
  ['a body without its last chunk', cutOffChunked, /closed the connection before the answer was complete/],
  ['a gzip that breaks off', cutGzip, /the compressed body breaks off/],
  ['no answer in time', silent, /no answer within 0\.1 s/],
  ['a body without end', stuck, /no complete answer within 0\.1 s/],
] as const) {
  test(`${what} is tried again, and unanswered in the end`, async (t) => {
    const server = await startServer(t, [reply, PAGE, reply])
    const { client, exchanges } = clientOf(server.origin, { attempts: 2, timeoutMs: 100 })
    assert.equal((await client.page('Property', {})).records.length, 1)
    assert.match(exchanges[0]?.failure ?? '', says)
    await failureOf(client.page('Property', {}), 'unanswered', says, /\(2 attempts\)$/)
    assert.equal(exchanges.length, 4)
  })
}

test('what came of a body that broke off is kept', async (t) => {
  const server = await startServer(t, [cutOff])
  const error = await failureOf(
    clientOf(server.origin, { attempts: 1 }).client.page('Property', {}),
    'unanswered',
    /\(1 attempt\)/,
  )
  assert.equal(error.exchange?.status, 200)
  assert.equal(error.exchange?.excerpt, '{"value":[')
  assert.equal(error.exchange?.wireBytes, 10)
  assert.equal(error.exchange?.bodyBytes, 10)
})

test('a compressed body that broke off has no bytes to show', async (t) => {
  const server = await startServer(t, [cutGzip])
  const { client } = clientOf(server.origin, { attempts: 1 })
  const { exchange } = await failureOf(client.page('Property', {}), 'unanswered', /breaks off/)
  assert.equal(exchange?.wireBytes, gzip.length - 9)
  assert.equal(exchange?.bodyBytes, 0)
})

test('a server that is not there is tried again; a name that does not exist is not', async () => {
  const port = await freePort()
  const { client, exchanges } = clientOf(`http://127.0.0.1:${port}/odata`, { attempts: 2 })
  const error = await failureOf(
    client.metadata(),
    'unanswered',
    new RegExp(`connection to 127\\.0\\.0\\.1:${port} was refused.*2 attempts`),
  )
  assert.equal(exchanges.length, 2)
  assert.equal(error.exchange?.status, undefined)
  assert.equal(error.exchange?.bodyBytes, 0)
  const nowhere = clientOf('http://no-such-host.invalid/odata')
  await failureOf(nowhere.client.metadata(), 'unanswered', /no-such-host\.invalid/)
})

test('Retry-After is waited for as long as allowed', async (t) => {
  const server = await startServer(t, [{ status: 429, headers: { 'Retry-After': '1' } }, PAGE])
  const { client, exchanges } = clientOf(server.origin, { maxRetryAfterMs: 1000 })
  assert.equal((await client.page('Property', {})).records.length, 1)
  const [first = Number.NaN, second = Number.NaN] = exchanges.map(({ startedAt }) => Date.parse(startedAt))
  assert.ok(second - first >= 1000)
})

test('a Retry-After that is too long ends the request at once', async (t) => {
  const server = await startServer(t, [{ status: 503, headers: { 'Retry-After': '61' } }])
  await failureOf(
    clientOf(server.origin).client.metadata(),
    'unanswered',
    /asks to wait 61 s, longer than the 60 s .*\(1 attempt\)/,
  )
  assert.equal(server.requests.length, 1)
})

test('Retry-After is a number of seconds or a date', () => {
  const now = Date.parse('2026-01-01T00:00:00Z')
  assert.equal(retryAfterMs('120', now), 120_000)
  assert.equal(retryAfterMs('Thu, 01 Jan 2026 00:00:30 GMT', now), 30_000)
  assert.equal(retryAfterMs('Wed, 31 Dec 2025 23:59:59 GMT', now), 0)
  for (const nothing of [undefined, '', 'soon', '-5']) assert.equal(retryAfterMs(nothing, now) > 0, false)
})

test('the budget counts every attempt, and ends the run', async (t) => {
  const server = await startServer(t, [{ status: 503 }, PAGE])
  const { client, exchanges } = clientOf(server.origin, { requests: 3 })
  await client.page('Property', {})
  await client.page('Property', {})
  const error = await failureOf(client.page('Property', {}), 'budget', /spent its budget of 3 requests/)
  assert.equal(error.exchange, undefined)
  assert.equal(exchanges.length, 3)
  assert.equal(server.requests.length, 3)
})

test('no more requests than allowed are under way at a time', async (t) => {
  let underWay = 0
  let most = 0
  const server = await startServer(t, [
    (response) => {
      underWay += 1
      most = Math.max(most, underWay)
      setTimeout(() => {
        underWay -= 1
        response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"value":[]}')
      }, 5)
    },
  ])
  const { client } = clientOf(server.origin, { concurrency: 2 })
  await Promise.all(Array.from({ length: 8 }, () => client.page('Property', {})))
  assert.equal(most, 2)
})

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address !== null ? address.port : 0
}
