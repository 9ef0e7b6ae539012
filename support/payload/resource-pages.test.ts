import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { CollectionPage, CollectionReader, QueryOptions } from '../odata/collection-reader'
import type { JsonObject } from '../odata/json-value'
import { RequestError, type RequestErrorKind } from '../odata/request-error'
import { exchangeOf } from '../odata/testing/exchange-of'
import { type PagesToRead, resourcePages } from './resource-pages'

const URL = 'https://example.org/Lookup'

/** An answer: the keys of its records, and whether a nextLink leads to the next answer; or a failure. */
type Answer = RequestErrorKind | { readonly keys: readonly number[]; readonly links?: true }

/** Asks a server that gives these answers, one after the other, for all pages. */
async function pagesOf(answers: readonly Answer[], pages: Partial<PagesToRead> = {}) {
  const coming = [...answers]
  const asked: (QueryOptions | string)[] = []
  const answer = (request: QueryOptions | string): CollectionPage => {
    asked.push(request)
    const next = coming.shift() ?? assert.fail(`one request too many: ${JSON.stringify(request)}`)
    if (typeof next === 'string') throw new RequestError(next, 'no')
    const records: readonly JsonObject[] = next.keys.map((key) => ({ LookupKey: `L${key}` }))
    return { records, exchange: exchangeOf(URL), ...(next.links && { nextLink: `${URL}?next=${asked.length}` }) }
  }
  const reader: CollectionReader = {
    page: async (entitySet, options, preferences) => {
      assert.deepEqual([entitySet, preferences], ['Lookup', undefined])
      return answer(options)
    },
    nextPage: async ({ nextLink }) => answer(nextLink ?? assert.fail('there is no nextLink')),
  }
  const came: string[] = []
  const all = { followsNextLink: false, isAll: () => false, pageSize: 2, ...pages }
  for await (const { records } of resourcePages(reader, 'Lookup', all))
    came.push(records.map(({ LookupKey }) => LookupKey).join())
  assert.deepEqual(coming, [], 'each answer is asked for')
  return { came, asked }
}

const NONE: Answer = { keys: [] }
const top = (skip: number, size = 2) => ({ $top: size, $skip: skip })

describe('pages by $top and $skip', () => {
  test('go on up to an empty one, by as many records as came', async () => {
    const { came, asked } = await pagesOf([{ keys: [1, 2] }, { keys: [3] }, { keys: [4, 5] }, NONE])
    assert.deepEqual(came, ['L1,L2', 'L3', 'L4,L5', ''])
    assert.deepEqual(asked, [top(0), top(2), top(3), top(5)])
  })

  test('leave nextLinks alone, but for the empty page that one leads on from', async () => {
    const { came, asked } = await pagesOf([{ keys: [1], links: true }, { keys: [], links: true }, { keys: [2] }, NONE])
    assert.deepEqual(came, ['L1', 'L2', ''])
    assert.deepEqual(asked, [top(0), top(1), `${URL}?next=2`, top(2)])
  })

  test('end at an empty page with a nextLink where all have come that are counted', async () => {
    const { came } = await pagesOf([{ keys: [1] }, { keys: [], links: true }], { isAll: () => true })
    assert.deepEqual(came, ['L1', ''])
  })

  test('have the options that are asked for, and are of 1000 records unless another number is said', async () => {
    const options = { $filter: 'LookupKey ne null' }
    assert.deepEqual((await pagesOf([NONE], { options })).asked, [{ ...options, ...top(0) }])
    const reader: CollectionReader = {
      page: async (_entitySet, given) => {
        assert.deepEqual(given, top(0, 1000))
        return { records: [], exchange: exchangeOf(URL) }
      },
      nextPage: () => assert.fail('there is no nextLink'),
    }
    for await (const page of resourcePages(reader, 'Lookup', { followsNextLink: false, isAll: () => true }))
      assert.deepEqual(page.records, [])
  })
})

describe('pages by nextLinks', () => {
  const followsNextLink = true

  test('end at one without a link that has fewer records than asked for', async () => {
    const { came, asked } = await pagesOf([{ keys: [1], links: true }, NONE], { followsNextLink })
    assert.deepEqual(came, ['L1', ''])
    assert.deepEqual(asked, [top(0), `${URL}?next=1`])
  })

  test('are followed by $skip where there are as many records as asked for', async () => {
    const { came, asked } = await pagesOf([{ keys: [1], links: true }, { keys: [2] }, { keys: [3] }], {
      followsNextLink,
    })
    assert.deepEqual(came, ['L1', 'L2', 'L3'])
    assert.deepEqual(asked, [top(0), `${URL}?next=1`, top(2)])
  })

  test('are followed though as many have come as are counted', async () => {
    const { came } = await pagesOf([{ keys: [1], links: true }, NONE], { followsNextLink, isAll: () => true })
    assert.deepEqual(came, ['L1', ''])
  })

  test('are asked for by $skip where a server gives no links', async () => {
    const { asked } = await pagesOf([{ keys: [1] }, NONE], { followsNextLink })
    assert.deepEqual(asked, [top(0), top(1)])
  })
})

describe('a request that fails', () => {
  test('is asked for again with a hundred records where the first page is refused', async () => {
    const { came, asked } = await pagesOf(['refused', { keys: [1] }, NONE], { pageSize: 1000 })
    assert.deepEqual(came, ['L1', ''])
    assert.deepEqual(asked, [top(0, 1000), top(0, 100), top(1, 100)])
    assert.deepEqual((await pagesOf(['refused', NONE])).asked, [top(0), top(0)])
  })

  test('ends the pages where there is no answer, and where it is refused again', async () => {
    await assert.rejects(pagesOf(['unanswered']), RequestError)
    await assert.rejects(pagesOf(['refused', 'refused']), RequestError)
    await assert.rejects(pagesOf([{ keys: [1] }, 'refused']), RequestError)
  })
})
