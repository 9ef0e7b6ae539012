import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { CollectionPage, CollectionReader, QueryOptions } from './collection-reader'
import { filteredReader } from './collection-reader'
import { stringLiteral } from './expression-values'
import { clientOf } from './testing/client-of'
import { exchangeOf } from './testing/exchange-of'
import { json, startServer } from './testing/test-server'

/** Returns the options with which a filtered reader asks the one below it. */
async function asked(options: QueryOptions, ...conditions: readonly string[]): Promise<QueryOptions> {
  const requests: QueryOptions[] = []
  const page: CollectionReader['page'] = async (resource, received, preferences) => {
    assert.equal(resource, 'Property')
    assert.deepEqual(preferences, { maxPageSize: 5 })
    requests.push(received)
    return PAGE
  }
  const nextPage = async () => assert.fail('no nextLink was followed')
  const reader = filteredReader({ page, nextPage }, (resource) => (resource === 'Property' ? conditions : ['other']))
  assert.equal(await reader.page('Property', options, { maxPageSize: 5 }), PAGE)
  return requests[0] ?? {}
}

const PAGE: CollectionPage = { records: [], exchange: exchangeOf('https://example.org/') }

test('without conditions nothing changes', async () => {
  for (const options of [{}, { $top: 5 }, { $filter: 'A eq 1 or B eq 2', $top: 5 }]) {
    assert.equal(await asked(options), options)
  }
})

test('a condition alone stands as it is, behind the other options', async () => {
  assert.deepEqual(Object.entries(await asked({ $top: 5 }, 'A eq 1 or B eq 2')), [
    ['$top', 5],
    ['$filter', 'A eq 1 or B eq 2'],
  ])
})

test('conditions join a filter where it stands, each in parentheses', async () => {
  assert.deepEqual(Object.entries(await asked({ $filter: 'A eq 1 or B eq 2', $top: 5 }, 'C eq 3', 'D eq 4')), [
    ['$filter', '(A eq 1 or B eq 2) and (C eq 3) and (D eq 4)'],
    ['$top', 5],
  ])
})

test('nextLinks are followed as they are', async () => {
  const next = { ...PAGE }
  const nextPage = async (page: CollectionPage) => (page === PAGE ? next : assert.fail('another page'))
  const page = async () => assert.fail('no page was asked for')
  assert.equal(await filteredReader({ page, nextPage }, () => ['A eq 1']).nextPage(PAGE), next)
})

test('a literal with any text arrives as it was given', async (t) => {
  const server = await startServer(t, [json({ value: [] })])
  const { client } = clientOf(server.origin)
  const received = async (text: string): Promise<string | undefined> => {
    const reader = filteredReader(client, () => [`Name eq ${stringLiteral(text)}`])
    await reader.page('Property', { $top: 1 })
    const query = new URL(server.requests.at(-1)?.url ?? '', server.origin).search.slice(1)
    // As a server reads it: split first, then decode (OData URL Conventions 4.01, 2).
    const [, filter = ''] = query.split('&').map((option) => decodeURIComponent(option))
    return /^\$filter=Name eq '((?:[^']|'')*)'$/.exec(filter)?.[1]?.replaceAll("''", "'")
  }
  for (const text of ['Portland MLS', "O'Neill & Sons", 'A#1+2', "''", '50% = 1/2; a?b']) {
    assert.equal(await received(text), text)
  }
  const text = fc.string({
    unit: fc.oneof(fc.constantFrom("'", '%', '&', '+', '#'), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })),
  })
  await fc.assert(fc.asyncProperty(text, async (any) => assert.equal(await received(any), any)))
})
