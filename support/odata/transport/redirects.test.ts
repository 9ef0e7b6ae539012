import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clientOf, failureOf, TOKEN } from '../testing/client-of'
import { json, type Reply, startServer } from '../testing/test-server'

const PAGE = json({ value: [] })
const to = (location: string, status = 302): Reply => ({ status, headers: { Location: location } })

for (const status of [301, 302, 303, 307, 308]) {
  test(`${status} within the origin is followed with the token`, async (t) => {
    const server = await startServer(t, [to('/odata/Property/?a=b', status), PAGE])
    const { client, exchanges } = clientOf(`${server.origin}/odata`)
    const page = await client.page('Property', {})
    assert.equal(server.requests[1]?.url, '/odata/Property/?a=b')
    assert.equal(server.requests[1]?.headers.authorization, `Bearer ${TOKEN}`)
    assert.deepEqual(
      exchanges.map((exchange) => exchange.status),
      [status, 200],
    )
    assert.equal(page.exchange.url, `${server.origin}/odata/Property/?a=b`)
  })
}

test('a redirect to another origin that is allowed is followed without any credentials, and not back with them', async (t) => {
  const back = await startServer(t, [PAGE])
  const other = await startServer(t, [to(`${back.origin}/again`)])
  const server = await startServer(t, [to(`${other.origin}/elsewhere`)])
  const allowed = [other.origin, back.origin]
  const { client } = clientOf(`${server.origin}/odata?access_token=abcdefgh`, {}, undefined, allowed)
  await client.page('Property', {})
  assert.equal(server.requests[0]?.headers.authorization, `Bearer ${TOKEN}`)
  for (const { requests } of [other, back]) {
    assert.equal(requests.length, 1)
    assert.doesNotMatch(JSON.stringify(requests), new RegExp(`abcdefgh|${TOKEN}`))
  }
})

test('a redirect to another origin is not followed, and nothing is sent there', async (t) => {
  const other = await startServer(t, [PAGE])
  for (const location of [`${other.origin}/odata`, 'http://169.254.169.254/latest/meta-data', 'https://example.org/']) {
    const server = await startServer(t, [to(location)])
    const error = await failureOf(
      clientOf(server.origin).client.page('Property', {}),
      'elsewhere',
      /the redirect 302 leads to .*, another origin than .* of the service root, which is not asked; .* ALLOW_ORIGINS/,
    )
    assert.equal(error.exchange?.status, 302)
  }
  assert.equal(other.requests.length, 0)
})

test('a redirect that would carry a token of the URL to another origin is not followed', async (t) => {
  const other = await startServer(t, [PAGE])
  const server = await startServer(t, ({ url }) => to(`${other.origin}${url}`))
  const { client } = clientOf(`${server.origin}/odata?access_token=abc%2Bdefgh`, {}, undefined, [other.origin])
  await failureOf(client.page('Property', {}), 'elsewhere', /with credentials in the URL, which are never sent there/)
  assert.equal(other.requests.length, 0)
})

test('when another origin asks for credentials, the advice is about the redirect', async (t) => {
  const other = await startServer(t, [{ status: 401 }])
  const server = await startServer(t, [to(`${other.origin}/`)])
  await failureOf(
    clientOf(server.origin, {}, undefined, [other.origin]).client.metadata(),
    'unauthorized',
    /was redirected to .*check whether the service root belongs there/,
  )
})

test('after five redirects it is enough', async (t) => {
  const server = await startServer(t, [to('/again')])
  await failureOf(clientOf(server.origin).client.metadata(), 'unusable', /more than 5 redirects/)
  assert.equal(server.requests.length, 6)
})

for (const location of ['ftp://example.org/', 'file:///etc/passwd', 'http://', 'http://user:pass@127.0.0.1/']) {
  test(`a redirect to ${location} is refused`, async (t) => {
    const server = await startServer(t, [to(location)])
    await failureOf(
      clientOf(server.origin).client.metadata(),
      'unusable',
      /redirected to something that is not an http or https URL/,
    )
  })
}

test('a redirect without Location is an answer that cannot be used', async (t) => {
  const server = await startServer(t, [{ status: 302 }])
  await failureOf(clientOf(server.origin).client.metadata(), 'unusable', /answered 302 Found in place of 200/)
})
