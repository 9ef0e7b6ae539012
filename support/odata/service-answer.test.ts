import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import type { ClientCredentials } from './service-connection'
import { clientOf, failureOf, TOKEN } from './testing/client-of'
import { json, type ReceivedRequest, type Reply, startServer } from './testing/test-server'

const ALL = { path: ['Property'], options: {} } as const

test('an answer comes whole: status, headers in lower case, body after decompression, exchange', async (t) => {
  const text = '{"value":[{"ListPrice":14.50}]}'
  const headers = { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip', 'OData-Version': '4.01' }
  const server = await startServer(t, [{ headers, body: gzipSync(text) }])
  const { client, exchanges } = clientOf(server.origin)
  const answer = await client.ask(ALL)
  assert.equal(answer.status, 200)
  assert.equal(answer.headers['odata-version'], '4.01')
  assert.equal(answer.bytes.toString(), text)
  assert.deepEqual([answer.exchange], exchanges)
})

for (const status of [200, 201, 202, 204, 302, 304, 400, 404, 405, 410, 413, 415, 501, 505, 599]) {
  test(`${status} is an answer at the first attempt`, async (t) => {
    const server = await startServer(t, [{ status }])
    const answer = await clientOf(server.origin).client.ask(ALL)
    assert.equal(answer.status, status)
    assert.equal(answer.exchange.status, status)
    assert.equal(server.requests.length, 1)
  })
}

test('500 is an answer after its attempts, and none where a later one is better', async (t) => {
  const failing = await startServer(t, [json({ error: { code: 'x', message: 'null reference' } }, {}, 500)])
  const { client, exchanges } = clientOf(failing.origin)
  const answer = await client.ask(ALL)
  assert.equal(answer.status, 500)
  assert.match(answer.bytes.toString(), /null reference/)
  assert.equal(answer.exchange, exchanges[3])
  assert.equal(failing.requests.length, 4)

  const recovering = await startServer(t, [{ status: 500 }, { status: 400 }])
  assert.equal((await clientOf(recovering.origin).client.ask(ALL)).status, 400)
})

test('500 is an answer also where it asks for more patience than there is', async (t) => {
  const server = await startServer(t, [{ status: 500, headers: { 'Retry-After': '3600' } }])
  assert.equal((await clientOf(server.origin).client.ask(ALL)).status, 500)
  assert.equal(server.requests.length, 1)
})

for (const status of [429, 502, 503, 504]) {
  test(`${status} is not an answer`, async (t) => {
    const server = await startServer(t, [{ status }])
    await failureOf(clientOf(server.origin).client.ask(ALL), 'unanswered', new RegExp(`answered ${status} `))
    assert.equal(server.requests.length, 4)
  })
}

test('a server that is silent or hangs up gives no answer', async (t) => {
  const silent = await startServer(t, [() => {}])
  const limits = { attempts: 1, timeoutMs: 50 }
  await failureOf(clientOf(silent.origin, limits).client.ask(ALL), 'unanswered', /no answer within 0\.05 s/)
  const rude = await startServer(t, [(response) => response.destroy()])
  await failureOf(clientOf(rude.origin, limits).client.ask(ALL), 'unanswered', /closed the connection/)
})

test('401 and 403 are a RequestError: they are about the client, not the request', async (t) => {
  for (const [status, advice] of [
    [401, /Check BearerToken of the RESOScript/],
    [403, /lack the right to read this/],
  ] as const) {
    const server = await startServer(t, [{ status }])
    const error = await failureOf(clientOf(server.origin).client.ask(ALL), 'unauthorized', advice)
    assert.equal(error.exchange?.status, status)
  }
})

test('a token that is refused is renewed, and the request sent again as it was', async (t) => {
  const tokens: ReceivedRequest[] = []
  const server = await startServer(t, (request): Reply => {
    if (request.method === 'POST') return json({ access_token: `access-${tokens.push(request)}` })
    return request.headers.authorization === 'Bearer access-2' ? json({}, {}, 400) : { status: 401 }
  })
  const credentials: ClientCredentials = {
    kind: 'client credentials',
    tokenUri: `${server.origin}/token`,
    clientId: 'id',
    clientSecret: 'secret-of-tests',
    parameters: {},
  }
  const { client } = clientOf(server.origin, {}, credentials)
  assert.equal((await client.ask({ ...ALL, headers: { Prefer: 'x' } })).status, 400)
  const asked = server.requests.filter(({ method }) => method === 'GET')
  assert.deepEqual(
    asked.map(({ url, headers }) => [url, headers['prefer']]),
    [
      ['/Property', 'x'],
      ['/Property', 'x'],
    ],
  )
})

test('redirects are followed, and refused where they must be', async (t) => {
  const followed = await startServer(t, [{ status: 301, headers: { Location: '/elsewhere' } }, { status: 404 }])
  assert.equal((await clientOf(followed.origin).client.ask(ALL)).status, 404)
  assert.equal(followed.requests[1]?.url, '/elsewhere')

  const refused = await startServer(t, [{ status: 302, headers: { Location: 'ftp://example.org/' } }])
  await failureOf(
    clientOf(refused.origin).client.ask(ALL),
    'unusable',
    /redirected to something that is not an http or https URL/,
  )
})

for (const [root, path, options, url] of [
  ['', [], {}, '/'],
  ['/odata', [], {}, '/odata/'],
  ['/odata/', [], {}, '/odata/'],
  ['/odata?access_token=abcdefgh', [], {}, '/odata/?access_token=abcdefgh'],
  ['/odata', ['$metadata'], { $format: 'application/xml' }, '/odata/$metadata?$format=application/xml'],
  ['/odata', ["Property('O''Brien & Sons/1')"], {}, "/odata/Property('O''Brien%20%26%20Sons%2F1')"],
  ['/odata', ["Rooms(A='x',B=2)", 'Media'], {}, "/odata/Rooms(A='x',B=2)/Media"],
  ['/odata', ["Property('50% #1+1?')"], { $select: 'A,B' }, "/odata/Property('50%25%20%231%2B1%3F')?$select=A,B"],
  [
    '/odata?k=v',
    ['Property'],
    { $filter: "City eq 'Coeur d''Alene & Œ+#%'", $count: true },
    '/odata/Property?k=v&$filter=City%20eq%20%27Coeur%20d%27%27Alene%20%26%20%C5%92%2B%23%25%27&$count=true',
  ],
] as const) {
  test(`${JSON.stringify(path)} with ${JSON.stringify(options)} below ${root} is ${url}`, async (t) => {
    const server = await startServer(t, [json({})])
    await clientOf(server.origin + root).client.ask({ path, options })
    assert.equal(server.requests[0]?.url, url)
  })
}

test('headers are those of every request, unless others are given in their place, in whatever case', async (t) => {
  const server = await startServer(t, [json({})])
  const { client } = clientOf(server.origin)
  await client.ask(ALL)
  await client.ask({ path: ['$metadata'], options: {} })
  await client.ask({ path: ['$metadata'], options: {}, headers: { Accept: '*/*', 'OData-MaxVersion': '3.0' } })
  await client.ask({
    ...ALL,
    headers: { accept: 'text/plain', 'odata-maxversion': '4.0', Prefer: 'omit-values=nulls' },
  })
  assert.deepEqual(
    server.requests.map(({ headers }) => [headers.accept, headers['odata-maxversion'], headers['prefer']]),
    [
      ['application/json;odata.metadata=minimal, application/json;q=0.9', '4.01', undefined],
      ['application/xml', '4.01', undefined],
      ['*/*', '3.0', undefined],
      ['text/plain', '4.0', 'omit-values=nulls'],
    ],
  )
})

test('the credentials are not to be replaced, so that they never follow a redirect to another origin', async (t) => {
  const other = await startServer(t, [json({})])
  const server = await startServer(t, [{ status: 302, headers: { Location: other.origin } }])
  const { client } = clientOf(server.origin, {}, undefined, [other.origin])
  await client.ask({ ...ALL, headers: { authorization: 'Bearer other' } })
  assert.equal(server.requests[0]?.headers.authorization, `Bearer ${TOKEN}`)
  assert.equal(other.requests.length, 1)
  assert.equal(other.requests[0]?.headers.authorization, undefined)
})

test('headers of an answer show no secrets, and repeated ones are joined', async (t) => {
  const server = await startServer(t, [
    (response) => {
      response
        .writeHead(200, { 'X-Echo': `token ${TOKEN}`, 'OData-Version': ['4.0', '4.01'], 'Set-Cookie': 'a=b' })
        .end()
    },
  ])
  const { headers } = await clientOf(server.origin).client.ask(ALL)
  assert.equal(headers['x-echo'], 'token ***')
  assert.equal(headers['set-cookie'], '***')
  assert.equal(headers['odata-version'], '4.0, 4.01')
})

test('a run that has spent its requests asks no more', async (t) => {
  const server = await startServer(t, [{ status: 404 }])
  const { client } = clientOf(server.origin, { requests: 1 })
  await client.ask(ALL)
  await failureOf(client.ask(ALL), 'budget')
})
