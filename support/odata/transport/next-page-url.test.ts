import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { clientOf, failureOf, TOKEN } from '../testing/client-of'
import { json, startServer } from '../testing/test-server'
import { nextPageUrl } from './next-page-url'
import { OtherOrigins } from './other-origins'

const PAGE = json({ value: [] })

const ORIGIN = 'https://example.org'
const ORIGINS = new OtherOrigins(ORIGIN, ['https://pages.example'])
const REQUEST = `${ORIGIN}/v1/odata/Property?$top=5`

for (const [nextLink, context, expected] of [
  [`${ORIGIN}/next?x=%27a%20b%27+c&y`, undefined, `${ORIGIN}/next?x=%27a%20b%27+c&y`],
  ['Property?$skiptoken=2', undefined, `${ORIGIN}/v1/odata/Property?$skiptoken=2`],
  ['Property?$skiptoken=2', `${ORIGIN}/v2/$metadata#Property`, `${ORIGIN}/v2/Property?$skiptoken=2`],
  ['Property?$skiptoken=2', '../v2/$metadata#Property', `${ORIGIN}/v1/v2/Property?$skiptoken=2`],
  ['Property?$skiptoken=2', 'http://internal/odata/$metadata', `${ORIGIN}/v1/odata/Property?$skiptoken=2`],
  ['?$skiptoken=2', '$metadata#Property', `${ORIGIN}/v1/odata/Property?$skiptoken=2`],
  ['/odata/Property?$skiptoken=2', undefined, `${ORIGIN}/odata/Property?$skiptoken=2`],
  ['//example.org/next', undefined, `${ORIGIN}/next`],
] as const) {
  test(`nextLink ${nextLink} with context ${context}`, () => {
    const place = context === undefined ? { requestUrl: REQUEST } : { requestUrl: REQUEST, context }
    assert.equal(nextPageUrl(nextLink, place, ORIGINS), expected)
  })
}

test('an absolute nextLink is opaque: nothing is added or encoded anew', () => {
  const token = fc.string().map(encodeURIComponent)
  fc.assert(
    fc.property(token, (text) => {
      const link = `${ORIGIN}/odata/Property?$skiptoken=${text.replaceAll("'", '%27')}`
      assert.equal(nextPageUrl(link, { requestUrl: REQUEST, context: '$metadata' }, ORIGINS), link)
    }),
  )
})

for (const nextLink of [
  'http://example.org/next',
  'https://example.org:8443/next',
  'https://evil.example/',
  '//evil.example/',
  'http://pages.example/',
]) {
  test(`nextLink ${nextLink} leads to another origin and is refused`, () => {
    assert.throws(
      () => nextPageUrl(nextLink, { requestUrl: REQUEST }, ORIGINS),
      /leads to .*, another origin than https:\/\/example.org of the service root, which is not asked; .* ALLOW_ORIGINS/,
    )
  })
}

test('a nextLink with a user name, or that is not a URL, is refused', () => {
  assert.throws(
    () => nextPageUrl('https://a:b@example.org/', { requestUrl: REQUEST }, ORIGINS),
    /has a user name in it/,
  )
  assert.throws(() => nextPageUrl('https://', { requestUrl: REQUEST }, ORIGINS), /is not a URL/)
  assert.throws(() => nextPageUrl('data:,x', { requestUrl: REQUEST }, ORIGINS), /is not an http or https URL/)
  assert.equal(nextPageUrl('https://pages.example/2', { requestUrl: REQUEST }, ORIGINS), 'https://pages.example/2')
})

test('the next page is asked for by the nextLink as it stands, with the token', async (t) => {
  const server = await startServer(t, [json({ value: [{}], '@odata.nextLink': "Property?$skiptoken='a'%2B+b" }), PAGE])
  const { client } = clientOf(`${server.origin}/odata?access_token=abcdefgh`)
  const page = await client.nextPage(await client.page('Property', { $top: 1 }))
  assert.equal(page.nextLink, undefined)
  assert.equal(server.requests[1]?.url, '/odata/Property?$skiptoken=%27a%27%2B+b')
  assert.equal(server.requests[1]?.headers.authorization, `Bearer ${TOKEN}`)
})

test('a nextLink to another origin is not followed, and nothing is sent there', async (t) => {
  const other = await startServer(t, [PAGE])
  const server = await startServer(t, [json({ value: [], '@odata.nextLink': `${other.origin}/next` })])
  const { client } = clientOf(server.origin)
  const page = await client.page('Property', {})
  const error = await failureOf(client.nextPage(page), 'elsewhere', /its nextLink leads to .*another origin than/)
  assert.equal(error.exchange, page.exchange)
  assert.equal(other.requests.length, 0)
})

test('only pages of this client have a next page', async (t) => {
  const server = await startServer(t, [PAGE])
  const { client } = clientOf(server.origin)
  await assert.rejects(client.nextPage(await client.page('Property', {})), TypeError)
})

const ALL = { path: ['Property'], options: {} } as const

test('an answer leads to the next page by its nextLink, with the headers that were asked with', async (t) => {
  const body = { '@odata.context': '/v2/$metadata#Property', value: [{}], '@odata.nextLink': 'Property?$skiptoken=1' }
  const server = await startServer(t, [json(body), json(body), json({ value: [] }, {}, 400)])
  const { client } = clientOf(`${server.origin}/v1?access_token=abcdefgh`)
  const first = await client.ask({ ...ALL, headers: { Prefer: 'odata.maxpagesize=10' } })
  const last = await client.askNext(await client.askNext(first, 'Property?$skiptoken=1'), '?$skiptoken=2')
  assert.equal(last.status, 400)
  assert.deepEqual(
    server.requests.map(({ url, headers }) => [url, headers['prefer'], headers.authorization]),
    [
      ['/v1/Property?access_token=abcdefgh', 'odata.maxpagesize=10', `Bearer ${TOKEN}`],
      ['/v2/Property?$skiptoken=1', 'odata.maxpagesize=10', `Bearer ${TOKEN}`],
      ['/v2/Property?$skiptoken=2', 'odata.maxpagesize=10', `Bearer ${TOKEN}`],
    ],
  )
})

test('an answer leads to no other origin', async (t) => {
  const server = await startServer(t, [PAGE])
  const { client } = clientOf(server.origin)
  const answer = await client.ask(ALL)
  const error = await failureOf(client.askNext(answer, 'https://evil.example/'), 'elsewhere', /another origin/)
  assert.equal(error.exchange, answer.exchange)
  assert.equal(server.requests.length, 1)
})

test('a nextLink to an origin that is allowed is followed without any credentials', async (t) => {
  const other = await startServer(t, [PAGE])
  const server = await startServer(t, [json({ value: [], '@odata.nextLink': `${other.origin}/next` })])
  const { client } = clientOf(server.origin, {}, undefined, [other.origin])
  await client.nextPage(await client.page('Property', {}))
  assert.equal(other.requests[0]?.url, '/next')
  assert.doesNotMatch(JSON.stringify(other.requests), new RegExp(TOKEN))
})

test('a nextLink that would carry a token of the URL to another origin is not followed', async (t) => {
  const other = await startServer(t, [PAGE])
  const server = await startServer(t, [json({ value: [], '@odata.nextLink': `${other.origin}/next?t=${TOKEN}` })])
  const { client } = clientOf(server.origin, {}, undefined, [other.origin])
  const page = await client.page('Property', {})
  await failureOf(client.nextPage(page), 'elsewhere', /with credentials in the URL, which are never sent there/)
  assert.equal(other.requests.length, 0)
})

test('an answer that is not a page of records leads nowhere, nor does one of another client', async (t) => {
  const server = await startServer(t, [json({ value: 1 }, {}, 404), PAGE])
  const { client } = clientOf(server.origin)
  await failureOf(client.askNext(await client.ask(ALL), '?$skip=1'), 'unusable', /answered 404 with JSON whose "value"/)
  await assert.rejects(clientOf(server.origin).client.askNext(await client.ask(ALL), '?$skip=1'), TypeError)
})
