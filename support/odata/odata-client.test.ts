import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { ExactNumber } from './json-value'
import { ODataClient } from './odata-client'
import { clientOf, failureOf, TOKEN } from './testing/client-of'
import { json, type Reply, startServer } from './testing/test-server'

const PAGE = json({ value: [] })

test('$metadata is asked for as XML, with the token', async (t) => {
  const server = await startServer(t, [{ headers: { 'Content-Type': 'application/xml' }, body: '<a/>' }])
  const { bytes, exchange } = await clientOf(`${server.origin}/v1/odata/`).client.metadata()
  assert.equal(bytes.toString(), '<a/>')
  assert.equal(exchange.status, 200)
  assert.equal(exchange.excerpt, '<a/>')
  assert.equal(exchange.wireBytes, 4)
  assert.equal(exchange.bodyBytes, 4)
  const [request] = server.requests
  assert.equal(request?.url, '/v1/odata/$metadata')
  assert.equal(request?.headers.accept, 'application/xml')
  assert.equal(request?.headers.authorization, `Bearer ${TOKEN}`)
  assert.equal(request?.headers['odata-maxversion'], '4.01')
  assert.equal(request?.headers['accept-encoding'], 'gzip')
  assert.equal(request?.headers['user-agent'], 'dd-acceptance')
})

test('records are asked for as JSON with minimal metadata', async (t) => {
  const server = await startServer(t, [PAGE])
  await clientOf(`${server.origin}/odata?access_token=secret-in-query`).client.page('Property', {
    $filter: "City eq 'A&B'",
    $top: 5,
  })
  assert.equal(
    server.requests[0]?.url,
    '/odata/Property?access_token=secret-in-query&$filter=City%20eq%20%27A%26B%27&$top=5',
  )
  assert.equal(server.requests[0]?.headers.accept, 'application/json;odata.metadata=minimal, application/json;q=0.9')
})

test('a page size is asked for with a page and the pages that its nextLinks lead to', async (t) => {
  const linked = json({ value: [], '@odata.nextLink': 'Property?$skiptoken=1' })
  const server = await startServer(t, [linked, linked, PAGE, linked, PAGE])
  const { client } = clientOf(server.origin)
  const second = await client.nextPage(await client.page('Property', {}, { maxPageSize: 7 }))
  await client.nextPage(second)
  await client.nextPage(await client.page('Property', {}))
  assert.deepEqual(
    server.requests.map(({ headers }) => headers['prefer']),
    ['odata.maxpagesize=7', 'odata.maxpagesize=7', 'odata.maxpagesize=7', undefined, undefined],
  )
})

test('a page keeps what its numbers say, its count and its nextLink', async (t) => {
  const body =
    '\uFEFF{"@odata.count":"9007199254740993","value":[{"a":14.50,"b":0.10000000000000000001}],"@odata.nextLink":"Property?$skip=1"}'
  const server = await startServer(t, [json(body)])
  const page = await clientOf(server.origin).client.page('Property', {})
  assert.deepEqual(page.records, [{ a: 14.5, b: new ExactNumber('0.10000000000000000001') }])
  assert.equal(page.count, 9007199254740993n)
  assert.equal(page.nextLink, 'Property?$skip=1')
})

test('a compressed body is read, and measured as it was sent', async (t) => {
  const text = JSON.stringify({ value: [{ a: 'x'.repeat(10_000) }] })
  const body = gzipSync(text)
  const server = await startServer(t, [
    { headers: { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' }, body },
  ])
  const { records, exchange } = await clientOf(server.origin).client.page('Property', {})
  assert.equal(records.length, 1)
  assert.equal(exchange.wireBytes, body.length)
  assert.equal(exchange.bodyBytes, text.length)
  assert.match(exchange.excerpt, /^\{"value"/)
})

test('metadata may be anything that comes with 200, for others to judge', async (t) => {
  for (const body of ['{"$Version":"4.01"}', '<html></html>', ' ']) {
    const server = await startServer(t, [{ body }])
    assert.equal((await clientOf(server.origin).client.metadata()).bytes.toString(), body)
  }
})

test('metadata without a body are an error', async (t) => {
  const server = await startServer(t, [{}])
  const error = await failureOf(
    clientOf(server.origin).client.metadata(),
    'unusable',
    /answered 200 with an empty body/,
  )
  assert.equal(error.exchange?.status, 200)
})

for (const [what, reply, says] of [
  ['an empty body', json(''), /answered 200 with an empty body/],
  [
    'a page to log in',
    { headers: { 'Content-Type': 'text/html' }, body: '<!DOCTYPE html><title>Sign in</title>' },
    /an HTML page "Sign in"/,
  ],
  ['JSON that breaks off', json('{"value":[{"a":1}'), /a body that is not JSON: /],
  [
    'another type',
    { headers: { 'Content-Type': 'text/plain' }, body: '{"value":[]}' },
    /the Content-Type text\/plain where application\/json/,
  ],
  ['not an array', json({ value: {} }), /JSON whose "value" is not an array/],
  [
    'an error under 200',
    json({ error: { code: '7', message: 'too busy' } }),
    /an error under a status of success: 7: too busy/,
  ],
  [
    'an encoding nobody asked for',
    json('{}', { 'Content-Encoding': 'br' }),
    /Content-Encoding br, which was not asked for/,
  ],
  ['no gzip under that name', json('{"value":[]}', { 'Content-Encoding': 'gzip' }), /said to be gzip and is not/],
  ['nothing new', { status: 304 }, /answered 304 Not Modified in place of 200/],
  ['no content', { status: 204 }, /answered 204 No Content in place of 200/],
] as const satisfies readonly (readonly [string, Reply, RegExp])[]) {
  test(`${what} is never taken for a page without records`, async (t) => {
    const server = await startServer(t, [reply])
    const error = await failureOf(clientOf(server.origin).client.page('Property', {}), 'unusable', says)
    assert.ok(error.exchange?.status)
    assert.equal(server.requests.length, 1)
  })
}

for (const [status, kind, name] of [
  [400, 'refused', '400 Bad Request'],
  [404, 'refused', '404 Not Found'],
  [499, 'refused', '499'],
  [501, 'refused', '501 Not Implemented'],
  [505, 'unanswered', '505 HTTP Version Not Supported'],
] as const) {
  test(`${status} is ${kind} at the first attempt, with the server's own words`, async (t) => {
    const server = await startServer(t, [
      json({ error: { code: 'x1', message: 'no such\nthing' } }, {}, status),
      { status },
    ])
    const { client } = clientOf(server.origin)
    const words = await failureOf(client.page('Property', {}), kind)
    assert.equal(words.message, `GET ${server.origin}/Property: the server answered ${name} (x1: no such thing).`)
    assert.equal(server.requests.length, 1)
    const none = await failureOf(client.page('Property', {}), kind)
    assert.equal(none.message, `GET ${server.origin}/Property: the server answered ${name}.`)
  })
}

test('another status than 200 without an error is not the answer that was asked for', async (t) => {
  const server = await startServer(t, [{ status: 204 }])
  const { message } = await failureOf(clientOf(server.origin).client.metadata(), 'unusable')
  assert.equal(message, `GET ${server.origin}/$metadata: the server answered 204 No Content in place of 200.`)
})

for (const [what, encoding, body] of [
  ['as it is sent', 'identity', Buffer.alloc(2_000, 'x')],
  ['after decompression', 'gzip', gzipSync(Buffer.alloc(2_000, 'x'))],
] as const) {
  test(`a body that is too large ${what} is not read to its end`, async (t) => {
    const server = await startServer(t, [{ headers: { 'Content-Encoding': encoding }, body }])
    const { client } = clientOf(server.origin, { maxBodyBytes: 1_999 })
    await failureOf(client.metadata(), 'unusable', /more than 1,999 bytes/)
    assert.equal(server.requests.length, 1)
    const just = clientOf(server.origin, { maxBodyBytes: 2_000 })
    assert.equal((await just.client.metadata()).bytes.length, 2_000)
  })
}

test('a connection that cannot be used is refused with one line', () => {
  const bearer = (token: string) => ({ kind: 'bearer token', token }) as const
  assert.throws(
    () => new ODataClient({ serviceRoot: 'x', credentials: bearer('abc') }),
    /the service root is not an absolute/,
  )
  assert.throws(
    () => new ODataClient({ serviceRoot: 'http://x', credentials: bearer('a\nb') }),
    /characters that no header can hold/,
  )
  const credentials = {
    kind: 'client credentials',
    tokenUri: '/t',
    clientId: 'a',
    clientSecret: 'b',
    parameters: {},
  } as const
  assert.throws(
    () => new ODataClient({ serviceRoot: 'http://x', credentials }),
    /the token endpoint is not an absolute/,
  )
})

test('the service root is shown without its secrets', () => {
  assert.equal(
    clientOf('https://example.org/odata?access_token=abcdefgh&a=b').client.serviceRoot,
    'https://example.org/odata?access_token=***&a=b',
  )
})
