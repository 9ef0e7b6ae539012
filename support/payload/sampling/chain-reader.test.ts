import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CollectionPage, CollectionReader } from '../../odata/collection-reader'
import type { JsonObject } from '../../odata/json-value'
import { exchangeOf } from '../../odata/testing/exchange-of'
import { ChainReader } from './chain-reader'

const EXCHANGE = exchangeOf('https://example.org/Homes')
const NEXT = 'https://example.org/next'
const EMPTY: CollectionPage = { records: [], exchange: EXCHANGE }
const LINKED: CollectionPage = { ...EMPTY, nextLink: NEXT }
const FILLED: CollectionPage = { records: [{ Key: 'P1' }, { Key: 'P2' }], exchange: EXCHANGE }

/** A chain whose pages come one after the other, and what it asked and told. */
function chainOf(
  pages: readonly CollectionPage[],
  more: { readonly dateField?: string; readonly expansion?: string } = {},
) {
  const coming = [...pages]
  const next = () => coming.shift() ?? assert.fail('there is no further page')
  const asked: unknown[] = []
  const told: unknown[] = []
  const reader: CollectionReader = {
    page: async (...given) => {
      asked.push(given)
      return next()
    },
    nextPage: async ({ nextLink }) => {
      asked.push(nextLink)
      return next()
    },
  }
  const pass = { name: 'TopAndSkip', strategy: 'TopAndSkip', pageSize: 5 } as const
  const chain = new ChainReader(
    reader,
    { entitySet: 'Homes', pass, dateField: undefined, limit: 3, ...more },
    {
      isNew: (record: JsonObject) => record['Key'] === 'P1',
      onAnswer: ({ url }) => told.push(url),
      onPage: ({ records }) => told.push(records.length),
    },
  )
  return { chain, asked, told }
}

test('a page is told by its numbers', async () => {
  const { chain, asked, told } = chainOf([{ ...FILLED, nextLink: NEXT }], { expansion: 'Media' })
  assert.equal(chain.pageSize, 3)
  assert.deepEqual(await chain.page({ $top: 3 }), {
    records: 2,
    newRecords: 1,
    hasNextLink: true,
    seconds: [],
    exchange: EXCHANGE,
  })
  assert.deepEqual(asked, [['Homes', { $top: 3, $expand: 'Media' }]])
  assert.deepEqual(told, [EXCHANGE.url, 2])
})

test('a page tells when its records changed, where a Field says so', async () => {
  const records = [{ At: '1970-01-01T00:00:07.5Z' }, { At: 5 }, {}]
  const { chain } = chainOf([{ records, exchange: EXCHANGE }], { dateField: 'At' })
  assert.deepEqual((await chain.page({})).seconds, [7])
})

test('until a record has come, an empty page is left for the one that its nextLinks lead to', async () => {
  const { chain, asked, told } = chainOf([LINKED, EMPTY, LINKED, FILLED, LINKED])
  assert.equal((await chain.page({ $skip: 0 })).records, 0)
  assert.equal((await chain.page({ $skip: 1 })).records, 2)
  assert.equal((await chain.page({ $skip: 2 })).records, 0)
  assert.deepEqual(asked, [['Homes', { $skip: 0 }], NEXT, ['Homes', { $skip: 1 }], NEXT, ['Homes', { $skip: 2 }]])
  assert.deepEqual(told, [EXCHANGE.url, EXCHANGE.url, 2, EXCHANGE.url])
})
