import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clientOf, failureOf } from '../testing/client-of'
import { json, type Reply, startServer } from '../testing/test-server'
import { issued, PAGE, SECRET, service } from './testing/token-service'

test('a bearer token that is refused is not renewed', async (t) => {
  const server = await startServer(t, [json({ error: { code: '401', message: 'expired' } }, {}, 401)])
  await failureOf(
    clientOf(server.origin).client.metadata(),
    'unauthorized',
    /answered 401 Unauthorized \(401: expired\)/,
    /Check BearerToken of the RESOScript/,
  )
  assert.equal(server.requests.length, 1)
})

test('without a body the challenge says why', async (t) => {
  const challenge = 'Bearer error="invalid_token", error_description="The token expired"'
  const server = await startServer(t, [{ status: 401, headers: { 'WWW-Authenticate': challenge } }])
  await failureOf(clientOf(server.origin).client.metadata(), 'unauthorized', /The token expired/)
})

test('403 is a matter of rights', async (t) => {
  const { client, tokenRequests } = await service(
    t,
    (_, count) => issued(count),
    () => ({ status: 403 }),
  )
  await failureOf(client.metadata(), 'unauthorized', /answered 403 Forbidden/, /lack the right to read this/)
  assert.equal(tokenRequests.length, 1)
})

test('a token is asked for by HTTP Basic, with scope and parameters, once for all requests', async (t) => {
  const { client, tokenRequests, authorizations, exchanges } = await service(
    t,
    (_, count) => issued(count),
    undefined,
    {
      scope: 'api read',
      parameters: { audience: 'https://x/?a&b' },
    },
  )
  await Promise.all([client.page('A', {}), client.page('B', {}), client.page('C', {})])
  assert.deepEqual(authorizations, ['Bearer access-1', 'Bearer access-1', 'Bearer access-1'])
  assert.equal(tokenRequests.length, 1)
  const [request] = tokenRequests
  assert.equal(request?.body, 'grant_type=client_credentials&scope=api+read&audience=https%3A%2F%2Fx%2F%3Fa%26b')
  const basic = Buffer.from(request?.headers.authorization?.replace('Basic ', '') ?? '', 'base64').toString()
  assert.equal(basic, 'id%3A1:s3cret%2Fwith%2Bsigns')
  const { accept, 'accept-encoding': encoding, 'content-type': type, 'user-agent': agent } = request?.headers ?? {}
  assert.deepEqual(
    [accept, encoding, type, agent],
    ['application/json', 'gzip', 'application/x-www-form-urlencoded', 'dd-acceptance'],
  )
  assert.equal(exchanges[0]?.method, 'POST')
})

test('a blank scope is not sent', async (t) => {
  const { client, tokenRequests } = await service(t, (_, count) => issued(count), undefined, { scope: ' ' })
  await client.page('A', {})
  assert.equal(tokenRequests[0]?.body, 'grant_type=client_credentials')
})

for (const status of [400, 401]) {
  test(`after ${status} the credentials go into the body, and what worked is remembered`, async (t) => {
    let valid = 'Bearer access-2'
    const { client, tokenRequests } = await service(
      t,
      ({ headers }, count) => (headers.authorization === undefined ? issued(count) : { status }),
      (authorization) => (authorization === valid ? PAGE : { status: 401 }),
    )
    await client.page('A', {})
    assert.deepEqual([...new URLSearchParams(tokenRequests[1]?.body)].slice(1), [
      ['client_id', 'id:1'],
      ['client_secret', SECRET],
    ])
    valid = 'Bearer access-3'
    await client.page('A', {})
    assert.equal(tokenRequests.length, 3)
    assert.equal(tokenRequests[2]?.headers.authorization, undefined)
    assert.equal(tokenRequests[2]?.body, tokenRequests[1]?.body)
  })
}

test('when both ways fail, both answers are reported', async (t) => {
  const { client, tokenRequests } = await service(t, ({ headers }) =>
    headers.authorization === undefined
      ? json({ error: 'invalid_client', error_description: 'no such client' }, {}, 401)
      : json({ error: 'invalid_request' }, {}, 400),
  )
  await failureOf(
    client.metadata(),
    'unauthorized',
    /answered 400 \(invalid_request\) to client credentials in HTTP Basic and answered 401 \(invalid_client: no such client\) to client credentials in the body/,
    /Check ClientIdentification, ClientSecret, TokenURI and ClientScope of the RESOScript\.$/,
  )
  assert.equal(tokenRequests.length, 2)
})

for (const [what, reply, says, requests] of [
  ['an HTML page', { body: '<html><title>Login</title>' }, /answered 200 with HTML or XML in place of JSON/, 1],
  ['a text', { body: 'abcdefghijklmnopqrstuvwxyz' }, /answered 200 with a text that is not JSON/, 1],
  ['an empty body', {}, /answered 200 with an empty body/, 1],
  ['an array', json([]), /answered 200 with JSON that is not an object/, 1],
  ['no token', json({ token: 'abcdefghijklmnopqrstuvwxyz' }), /answered 200 with JSON without access_token/, 1],
  ['a token that fits no header', json({ access_token: 'abc\ndef' }), /characters that no header can hold/, 1],
  ['another type of token', issued(1, { token_type: 'mac' }), /a token that is not of type Bearer/, 1],
  [
    'a redirect',
    { status: 302, headers: { Location: '/login' } },
    /answered 302 to client credentials in HTTP Basic/,
    1,
  ],
  ['403', { status: 403, body: 'go away' }, /answered 403 \(go away\)/, 1],
  ['503 to the last attempt', { status: 503 }, /the server answered 503 .*2 attempts/, 2],
  ['no answer', (response) => response.destroy(), /closed the connection .*2 attempts/, 2],
] as const satisfies readonly (readonly [string, Reply, RegExp, number])[]) {
  test(`${what} from the token endpoint ends in advice`, async (t) => {
    const { client, tokenRequests, exchanges } = await service(t, () => reply)
    const error = await failureOf(
      client.metadata(),
      'unauthorized',
      /^no access token could be fetched: /,
      says,
      /Check ClientIdentification/,
    )
    assert.equal(tokenRequests.length, requests)
    assert.equal(error.exchange, exchanges.at(-1))
    assert.doesNotMatch(error.exchange?.excerpt ?? '', /abcdefghijkl/)
  })
}

for (const [expiresIn, isRenewed] of [
  [300, true],
  ['300', true],
  [299.5, true],
  [undefined, false],
  ['soon', false],
  [0, false],
  [-1, false],
  [null, false],
] as const) {
  test(`expires_in ${JSON.stringify(expiresIn)}: ${isRenewed ? 'a new token before it expires' : 'the token is used until it is refused'}`, async (t) => {
    let now = Date.now()
    t.mock.method(Date, 'now', () => now)
    const { client, authorizations } = await service(t, (_, count) => issued(count, { expires_in: expiresIn }))
    await client.page('A', {})
    now += 200_000
    await client.page('A', {})
    now += 50_000
    await client.page('A', {})
    assert.deepEqual(authorizations, ['Bearer access-1', 'Bearer access-1', `Bearer access-${isRenewed ? 2 : 1}`])
  })
}

test('after 401 a new token is fetched once for all, and each request sent again', async (t) => {
  const { client, tokenRequests, authorizations } = await service(
    t,
    (_, count) => issued(count),
    (authorization) => (authorization === 'Bearer access-1' ? { status: 401 } : PAGE),
  )
  await Promise.all([client.page('A', {}), client.page('B', {}), client.page('C', {})])
  assert.equal(tokenRequests.length, 2)
  assert.equal(authorizations.filter((authorization) => authorization === 'Bearer access-2').length, 3)
})

test('a second 401 is final', async (t) => {
  const { client, tokenRequests, authorizations } = await service(
    t,
    (_, count) => issued(count),
    () => ({ status: 401 }),
  )
  await failureOf(client.metadata(), 'unauthorized', /Not even a new token from .* is accepted/)
  assert.equal(tokenRequests.length, 2)
  assert.equal(authorizations.length, 2)
})

test('when another origin that may be asked refuses after a redirect, the token is not renewed', async (t) => {
  const other = await startServer(t, [{ status: 401 }])
  const elsewhere = { status: 302, headers: { Location: `${other.origin}/` } }
  const { client, tokenRequests } = await service(
    t,
    (_, count) => issued(count),
    () => elsewhere,
    {},
    [other.origin],
  )
  await failureOf(client.metadata(), 'unauthorized', /was redirected to/)
  assert.equal(tokenRequests.length, 1)
  assert.equal(other.requests.length, 1)
})

test('the budget counts token requests', async (t) => {
  const server = await startServer(t, [issued(1), PAGE])
  const credentials = {
    kind: 'client credentials',
    tokenUri: `${server.origin}/t`,
    clientId: 'a',
    clientSecret: 'b',
    parameters: {},
  } as const
  const { client } = clientOf(server.origin, { requests: 1 }, credentials)
  await failureOf(client.metadata(), 'budget')
  assert.equal(server.requests.length, 1)
  const refusing = await startServer(t, [{ status: 400 }])
  const second = clientOf(refusing.origin, { requests: 1 }, { ...credentials, tokenUri: `${refusing.origin}/t` })
  await failureOf(second.client.metadata(), 'budget')
  assert.equal(refusing.requests.length, 1)
})
