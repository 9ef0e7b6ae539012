import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { ODataClient } from '../odata-client'
import { clientOf, failureOf, TOKEN } from '../testing/client-of'
import { json, startServer } from '../testing/test-server'
import { issued, service } from './testing/token-service'

const PAGE = json({ value: [] })

describe('what the server says about the client comes with the way out', () => {
  for (const [status, says] of [
    [401, 'Unauthorized. Check BearerToken of the RESOScript: it may have expired.'],
    [403, 'Forbidden. The credentials lack the right to read this: ask the provider for it.'],
  ] as const) {
    test(`${status}, also where other answers count whatever their status`, async (t) => {
      const server = await startServer(t, [{ status }])
      const { client } = clientOf(server.origin)
      for (const [asked, path] of [
        [client.metadata(), '$metadata'],
        [client.ask({ path: ['A'], options: {} }), 'A'],
      ] as const) {
        const { message } = await failureOf(asked, 'unauthorized')
        assert.equal(message, `GET ${server.origin}/${path}: the server answered ${status} ${says}`)
      }
      assert.equal(server.requests.length, 2)
    })
  }

  test('401 to a new token as well', async (t) => {
    const { client, exchanges } = await service(
      t,
      (_, count) => issued(count),
      () => ({ status: 401 }),
    )
    const { message } = await failureOf(client.metadata(), 'unauthorized')
    const origin = new URL(exchanges[0]?.url ?? '').origin
    assert.equal(
      message,
      `GET ${origin}/odata/$metadata: the server answered 401 Unauthorized. Not even a new token from ${origin}/token is accepted: check TokenURI and ClientScope of the RESOScript.`,
    )
  })

  test('401 of another origin after a redirect, which no credentials were sent to', async (t) => {
    const other = await startServer(t, [{ status: 401 }])
    const server = await startServer(t, [{ status: 302, headers: { Location: `${other.origin}/x` } }])
    const { client } = clientOf(server.origin, {}, undefined, [other.origin])
    const { message } = await failureOf(client.metadata(), 'unauthorized')
    assert.equal(
      message,
      `GET ${other.origin}/x: the server answered 401 Unauthorized. The request was redirected to ${other.origin}, and credentials are never sent to another origin than that of the service root: check whether the service root belongs there.`,
    )
    assert.equal(other.requests[0]?.headers.authorization, undefined)
    assert.equal(server.requests[0]?.headers.authorization, `Bearer ${TOKEN}`)
  })
})

test('another status is an answer for those who ask what a server answers', async (t) => {
  for (const status of [204, 304, 400, 404, 499, 501]) {
    const server = await startServer(t, [{ status }])
    const { exchange, status: answered } = await clientOf(server.origin).client.ask({ path: ['A'], options: {} })
    assert.deepEqual([answered, exchange.method, exchange.url], [status, 'GET', `${server.origin}/A`])
  }
})

test('headers of a request replace those that each one has, but for the credentials', async (t) => {
  const server = await startServer(t, [PAGE])
  await clientOf(server.origin).client.ask({
    path: ['A'],
    options: {},
    headers: { 'odata-maxversion': '4.0', Authorization: 'Bearer other', 'Accept-Encoding': 'br' },
  })
  const [request] = server.requests
  assert.equal(request?.headers['odata-maxversion'], '4.0')
  assert.equal(request?.headers.authorization, `Bearer ${TOKEN}`)
  assert.equal(request?.headers['accept-encoding'], 'gzip')
})

test('a nextLink to another origin that may be asked is asked without credentials, unless it holds them', async (t) => {
  const other = await startServer(t, [PAGE])
  const link = (query: string) => json({ value: [{ a: 1 }], '@odata.nextLink': `${other.origin}/next?${query}` })
  const server = await startServer(t, [link('a=1'), link(`token=${TOKEN}`)])
  const { client } = clientOf(server.origin, {}, undefined, [other.origin])
  await client.nextPage(await client.page('A', {}))
  assert.deepEqual(
    other.requests.map(({ url, headers }) => [url, headers.authorization]),
    [['/next?a=1', undefined]],
  )
  const second = await client.page('A', {})
  const { message } = await failureOf(client.nextPage(second), 'elsewhere')
  assert.equal(
    message,
    `GET ${other.origin}/next?token=***: the nextLink leads to ${other.origin} with credentials in the URL, which are never sent there.`,
  )
  assert.equal(other.requests.length, 1)
})

describe('a bearer token', () => {
  const clientWith = (token: string) =>
    new ODataClient({ serviceRoot: 'https://example.org', credentials: { kind: 'bearer token', token } })

  test('has a limit of length', () => {
    assert.ok(clientWith('a'.repeat(16_384)))
    assert.throws(() => clientWith('a'.repeat(16_385)), {
      message: 'the bearer token has 16,385 characters, more than the 16,384 that are sent to a server at most',
    })
  })

  test('fits a header', () => {
    for (const token of ['', 'a b', 'a\nb', 'ä']) {
      assert.throws(() => clientWith(token), {
        message: 'the bearer token is empty or has characters that no header can hold',
      })
    }
  })
})
