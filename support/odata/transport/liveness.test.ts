import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clientOf, failureOf } from '../testing/client-of'
import { json, type Reply, startServer } from '../testing/test-server'

const PAGE = json({ value: [{ a: 1 }] })

const hungUp: Reply = (response) => response.destroy()

/** A server that answers some requests, and closes the connection of all after them. */
const dying = (answered: number) => {
  let asked = 0
  return (): Reply => (++asked <= answered ? PAGE : hungUp)
}

test('a server that stops answering is asked a few times more, and then no more', async (t) => {
  const server = await startServer(t, dying(2))
  const { client } = clientOf(server.origin)
  await client.page('Property', {})
  await client.page('Member', {})
  const error = await failureOf(
    client.page('Office', {}),
    'unanswered',
    /^GET \S+\/Office: \S+ closed the connection before the answer was complete \(4 attempts\)\. /,
    /Nothing else is answered since then: the last answer was to GET \S+\/Member, which was asked again in vain$/,
  )
  assert.deepEqual(
    server.requests.slice(2).map(({ url }) => url),
    ['/Office', '/Office', '/Office', '/Office', '/Member', '/Member', '/Member'],
  )
  assert.equal(error.stoppedAt, `GET ${server.origin}/Office`)
  const later = [client.page('Media', {}), client.page('Office', {}), client.ask({ path: ['Teams'], options: {} })]
  for (const request of later) {
    const { stoppedAt, exchange } = await failureOf(
      request,
      'unanswered',
      /^the server has stopped answering at GET \S+\/Office: \S+ closed the connection before the answer was complete$/,
    )
    assert.deepEqual([stoppedAt, exchange], [error.stoppedAt, undefined])
  }
  assert.equal(server.requests.length, 9)
})

test('the first failure is kept, with the one in the end', async (t) => {
  let asked = 0
  const server = await startServer(t, () => {
    asked += 1
    if (asked === 1) return PAGE
    return asked === 2 ? hungUp : { status: 502, body: 'no upstream' }
  })
  const { client, exchanges } = clientOf(server.origin)
  await client.page('Property', {})
  const error = await failureOf(
    client.page('Member', {}),
    'unanswered',
    /Member: \S+ closed the connection before the answer was complete; then the server answered 502 Bad Gateway \(4 attempts\)\. Nothing else /,
  )
  assert.equal(error.exchange, exchanges[1])
})

test('a request that is too much for a server does not stop the others', async (t) => {
  const server = await startServer(t, ({ url }) => (url.startsWith('/Office') ? hungUp : PAGE))
  const { client } = clientOf(server.origin)
  await client.page('Property', {})
  for (let time = 0; time < 2; time += 1) {
    const { stoppedAt } = await failureOf(client.page('Office', {}), 'unanswered', /complete \(4 attempts\)$/)
    assert.equal(stoppedAt, undefined)
    await client.page('Member', {})
  }
})

test('a server that comes back in time goes on', async (t) => {
  let asked = 0
  const server = await startServer(t, () => {
    asked += 1
    return asked > 1 && asked < 7 ? hungUp : PAGE
  })
  const { client } = clientOf(server.origin)
  await client.page('Property', {})
  assert.equal((await failureOf(client.page('Office', {}), 'unanswered', /4 attempts/)).stoppedAt, undefined)
  assert.equal((await client.page('Office', {})).records.length, 1)
})

test('requests that fail together find out together', async (t) => {
  const server = await startServer(t, dying(1))
  const { client } = clientOf(server.origin, { attempts: 2 })
  await client.page('Property', {})
  const pages = ['Office', 'Member', 'Media'].map((name) => failureOf(client.page(name, {}), 'unanswered', /./))
  const stopped = (await Promise.all(pages)).map(({ stoppedAt }) => stoppedAt)
  assert.equal(new Set(stopped).size, 1)
  assert.match(stopped[0] ?? '', /^GET /)
  assert.equal(server.requests.filter(({ url }) => url === '/Property').length, 2)
})

test('what was never answered, or one request alone, proves nothing', async (t) => {
  const silent = await startServer(t, [hungUp])
  const { client } = clientOf(silent.origin)
  for (const name of ['Property', 'Member']) {
    assert.equal((await failureOf(client.page(name, {}), 'unanswered', /4 attempts/)).stoppedAt, undefined)
  }
  const once = await startServer(t, [PAGE, hungUp])
  const again = clientOf(once.origin).client
  await again.page('Property', {})
  assert.equal((await failureOf(again.page('Property', {}), 'unanswered', /4 attempts/)).stoppedAt, undefined)
})

test('the budget of a run is not spent on finding out', async (t) => {
  const server = await startServer(t, dying(1))
  const { client } = clientOf(server.origin, { requests: 5 })
  await client.page('Property', {})
  assert.equal((await failureOf(client.page('Member', {}), 'unanswered', /4 attempts/)).stoppedAt, undefined)
  assert.equal(server.requests.length, 5)
})
