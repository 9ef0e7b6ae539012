import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { Exchange } from './exchange'
import { describeExchange } from './exchange'
import { RequestError } from './request-error'
import type { ClientCredentials, Credentials } from './service-connection'
import { clientOf } from './testing/client-of'
import { type ReceivedRequest, type Reply, startServer } from './testing/test-server'

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
