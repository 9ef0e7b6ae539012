import assert from 'node:assert/strict'
import { createServer } from 'node:net'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { knownSecrets } from '../authentication/known-secrets'
import { DEFAULT_LIMITS } from '../service-connection'
import { clientOf, failureOf, TOKEN } from '../testing/client-of'
import { TestClock } from '../testing/test-clock'
import { json, type Reply, startServer } from '../testing/test-server'
import { Pace } from './pace'
import { retryAfterMs, Transport } from './transport'

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
    const error = await failureOf(client.page('Property', {}), 'unanswered', new RegExp(`answered ${status} `))
    assert.equal(error.exchange, exchanges[3])
    assert.equal(error.exchange?.excerpt, 'busy')
    assert.equal(server.requests.length, 4)
  })
}

for (const [status, says] of [
  [429, /\(4 attempts\)$/],
  [500, /Internal Server Error \(busy\)\.$/],
  [503, /\(4 attempts\)$/],
] as const) {
  test(`${status} to the last attempt says what is known of it`, async (t) => {
    const server = await startServer(t, [{ status, body: 'busy' }])
    await failureOf(clientOf(server.origin).client.page('Property', {}), 'unanswered', says)
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

test('the received part of a body that broke off is kept', async (t) => {
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

for (const [what, status, retryAfter, pause] of [
  ['429 has all requests wait as long as Retry-After says', 429, { 'Retry-After': '60' }, 60_000],
  ['503 has all requests wait as long as Retry-After says', 503, { 'Retry-After': '1' }, 1000],
  ['429 without Retry-After has all requests wait for the backoff', 429, {}, 0.5],
] as const) {
  test(`${what}, and then keep a distance`, async (t) => {
    const server = await startServer(t, [{ status, headers: retryAfter }, PAGE])
    const clock = new TestClock()
    const { transport, complaint } = transportBy(clock)
    const send = () => transport.send({ method: 'GET', url: server.origin, headers: {} })
    const first = send()
    await complaint
    const others = [send(), send()]
    // Time stands still: had one of them been sent, it would have come before this one.
    await fetch(server.origin)
    assert.equal(server.requests.length, 2)
    const answers = await clock.until(Promise.all([first, ...others]))
    assert.deepEqual(
      answers.map((answer) => answer.status),
      [200, 200, 200],
    )
    assert.ok(clock.time >= pause + 2 * FIRST_DISTANCE)
    assert.equal(server.requests.length, 5)
  })
}

test('a Retry-After that is too long has the other requests wait no longer than is allowed', async (t) => {
  const server = await startServer(t, [{ status: 503, headers: { 'Retry-After': '3600' } }, PAGE])
  const clock = new TestClock()
  const { transport } = transportBy(clock)
  const send = () => transport.send({ method: 'GET', url: server.origin, headers: {} })
  await failureOf(send(), 'unanswered', /asks to wait 3600 s/)
  assert.equal((await clock.until(send())).status, 200)
  assert.equal(clock.time, 60_000)
})

for (const status of [500, 502, 504]) {
  test(`${status} is about its request alone`, async (t) => {
    const server = await startServer(t, [{ status }, PAGE])
    const clock = new TestClock()
    const { transport } = transportBy(clock)
    const send = () => transport.send({ method: 'GET', url: server.origin, headers: {} })
    await Promise.all([send(), send()])
    assert.equal(clock.time, 0)
  })
}

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

/** Milliseconds between requests after the first complaint. */
const FIRST_DISTANCE = 100

/** A transport that keeps pace by a clock, and when it had its first answer. */
function transportBy(clock: TestClock): { transport: Transport; complaint: Promise<void> } {
  const pace = new Pace(2 * FIRST_DISTANCE, clock.now, clock.wait)
  const secrets = knownSecrets({ serviceRoot: '', credentials: { kind: 'bearer token', token: TOKEN } }, {})
  let tell = () => {}
  const complaint = new Promise<void>((resolve) => {
    tell = resolve
  })
  return { transport: new Transport({ ...DEFAULT_LIMITS, backoffMs: 1 }, secrets, () => tell(), pace), complaint }
}

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address !== null ? address.port : 0
}
