import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { readCollection } from './answer-body'
import type { Exchange } from './exchange'
import { describeExchange } from './exchange'
import { RequestError } from './request-error'
import type { ClientCredentials, Credentials } from './service-connection'
import { clientOf, failureOf } from './testing/client-of'
import { json, type ReceivedRequest, type Reply, startServer } from './testing/test-server'

const QUERY_TOKEN = 'query/token+1'
const CLIENT_SECRET = 'client"secret&2'
const ACCESS_TOKEN = 'access-token~3/+=='
const REFRESH_TOKEN = 'refresh-token-4'
const BEARER_TOKEN = 'bearer-token_5'

/** Words that only secrets have in them, in every spelling. */
const BITS = ['token+1', 'token%2B1', 'secret&2', 'secret%262', 'token~3', 'token%7E3', 'refresh-token-4', 'token_5']

/** Gives back all that it was sent, in many ways. */
function echo(request: ReceivedRequest): string {
  const { url, headers, body } = request
  const all = `${url} ${headers.authorization} ${body}`
  const base64 = headers.authorization?.split(' ')[1] ?? ''
  const spelled = [all, encodeURIComponent(all), Buffer.from(all).toString('base64'), decodeURIComponent(url), base64]
  return [...spelled, ...[...new URLSearchParams(body).values()]].map((text) => JSON.stringify(text)).join('\n')
}

const echoed = (request: ReceivedRequest, status: number): Reply => ({
  status,
  headers: { 'X-Echo': encodeURI(echo(request)), 'Set-Cookie': 'session=of-no-concern', 'Content-Type': 'text/plain' },
  body: echo(request),
})

/** All that people could read of these requests. */
async function shown(
  t: TestContext,
  reply: (request: ReceivedRequest) => Reply,
  credentials: (origin: string) => Credentials,
) {
  const server = await startServer(t, reply)
  const root = `${server.origin}/odata?access_token=${encodeURIComponent(QUERY_TOKEN)}`
  const { client, exchanges } = clientOf(root, { attempts: 2 }, credentials(server.origin))
  const messages: string[] = [client.serviceRoot]
  const ask = async () => {
    const { headers, bytes } = await client.ask({ path: ['Property'], options: {} })
    messages.push(JSON.stringify(headers), bytes.toString('utf8'))
  }
  for (const request of [() => client.metadata(), () => client.page('Property', { $top: 1 }), ask]) {
    await request().catch((error: unknown) => {
      assert.ok(error instanceof RequestError)
      messages.push(error.message, String(error.stack))
    })
  }
  assert.ok(exchanges.length > 0)
  return { exchanges, text: [...messages, JSON.stringify(exchanges), ...exchanges.map(describeExchange)].join('\n') }
}

function assertClean(
  { text, exchanges }: { text: string; exchanges: readonly Exchange[] },
  ...encoded: readonly string[]
): void {
  for (const bit of [...BITS, ...encoded, 'of-no-concern']) assert.ok(!text.includes(bit), `${bit} is shown in ${text}`)
  assert.match(text, /\*\*\*/)
  assert.equal(
    exchanges.every(({ url }) => !url.includes('access_token=') || url.includes('access_token=***')),
    true,
  )
}

const bearer = (): Credentials => ({ kind: 'bearer token', token: BEARER_TOKEN })
const client = (origin: string): ClientCredentials => ({
  kind: 'client credentials',
  tokenUri: `${origin}/token`,
  clientId: 'id',
  clientSecret: CLIENT_SECRET,
  parameters: {},
})

const basicOf = (secret: string) => Buffer.from(`id:${secret}`).toString('base64')

for (const status of [200, 401, 404, 503]) {
  test(`a service that echoes under ${status} leaks nothing`, async (t) => {
    assertClean(
      await shown(t, (request) => echoed(request, status), bearer),
      Buffer.from(`Bearer ${BEARER_TOKEN}`).toString('base64').slice(12, 28),
    )
  })

  test(`a token endpoint that echoes under ${status} leaks nothing`, async (t) => {
    assertClean(
      await shown(t, (request) => echoed(request, status), client),
      basicOf(CLIENT_SECRET),
      basicOf('client%22secret%262'),
    )
  })
}

test('tokens that were received leak nowhere, nor does a service that echoes them', async (t) => {
  const reply = (request: ReceivedRequest): Reply =>
    request.method === 'POST'
      ? { body: JSON.stringify({ access_token: ACCESS_TOKEN, refresh_token: REFRESH_TOKEN, token_type: 'Bearer' }) }
      : echoed(request, 400)
  const all = await shown(t, reply, client)
  assertClean(all)
  assert.match(all.exchanges[0]?.excerpt ?? '', /"access_token":"\*\*\*"/)
})

test('a token under an unknown name is masked by its looks', async (t) => {
  const { text } = await shown(t, () => ({ body: '{"jwt":"eyJhbGciOiJIUzI1NiJ9.e30.abc"}' }), client)
  assert.doesNotMatch(text, /eyJhbGci/)
})

test('a secret in UTF-16 is found as well', async (t) => {
  const body = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`<a>${BEARER_TOKEN}</a>`, 'utf16le')])
  const { exchanges } = await shown(t, () => ({ body }), bearer)
  assert.equal(exchanges[0]?.excerpt, '<a>***</a>')
})

test('an excerpt steers no terminal', async (t) => {
  const { exchanges } = await shown(t, () => ({ body: 'a\r\nb\u001b[31m\tc' }), bearer)
  assert.equal(exchanges[0]?.excerpt, 'a\nb\uFFFD[31m\tc')
})

test('tokens that a server issues in headers of its own are shown nowhere, nor signatures in its nextLinks', async (t) => {
  const link = 'Property?$skiptoken=2&sig=signature%2F0&access_token=in-the-link'
  const reply = (): Reply => ({
    headers: {
      'X-Session-Token': 'issued-by-server-1',
      'Set-Cookie': 'id=cookie-value-of-the-server-2; Path=/',
      'Content-Type': 'application/json',
    },
    body: JSON.stringify({ value: [{ session: 'issued-by-server-1' }], '@odata.nextLink': link }),
  })
  const { exchanges, text } = await shown(t, reply, bearer)
  const kept = JSON.stringify(exchanges) + exchanges.map(describeExchange).join('\n')
  for (const bit of ['issued-by-server-1', 'of-the-server-2', 'signature%2F0', 'in-the-link']) {
    assert.ok(!kept.includes(bit), `${bit} is shown in ${kept}`)
  }
  assert.match(text, /\$skiptoken=2/)
})

test('a nextLink with a token in it is followed as it was sent, and shown without', async (t) => {
  const next = `/odata/Property?$skiptoken=2&access_token=${BEARER_TOKEN}`
  const server = await startServer(t, [json({ value: [], '@odata.nextLink': next }), json({ value: [] })])
  const { client, exchanges } = clientOf(`${server.origin}/odata`, {}, bearer())
  const first = await client.ask({ path: ['Property'], options: {} })
  const read = readCollection(first)
  assert.equal(read.nextLink, '/odata/Property?$skiptoken=2&access_token=***')
  await client.askNext(first, read.nextLink ?? '')
  assert.equal(server.requests[1]?.url, next)
  assert.ok(!JSON.stringify(exchanges).includes(BEARER_TOKEN))
})

test('words of a server that are cut leave no half of a secret', async (t) => {
  for (let length = 270; length < 310; length += 3) {
    const { text } = await shown(t, () => ({ status: 404, body: `${'x'.repeat(length)}${BEARER_TOKEN} y` }), bearer)
    assert.ok(!text.includes(BEARER_TOKEN.slice(0, 5)), text)
  }
})

test('a token that is too long is refused in a sentence, without the token', async (t) => {
  const token = 'a/b+c='.repeat(5_000)
  const server = await startServer(t, () => json({ access_token: token }))
  const tokenUri = `${server.origin}/token`
  const credentials: Credentials = { ...client(server.origin), tokenUri }
  await failureOf(
    clientOf(server.origin, {}, credentials).client.metadata(),
    'unauthorized',
    /answered 200 with a token of 30,000 characters, more than the 16,384 that are sent to a server at most/,
  )
  for (const long of [token, token.repeat(100)]) {
    assert.throws(
      () => clientOf(server.origin, {}, { kind: 'bearer token', token: long }),
      ({ message }: Error) => /^the bearer token has [\d,]+ characters, more than the 16,384/.test(message),
    )
  }
})
