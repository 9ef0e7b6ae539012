import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CollectionPage, CollectionReader } from './collection-reader'
import { filledPage, followingPages } from './collection-reader'
import { RequestError } from './request-error'
import { exchangeOf } from './testing/exchange-of'

const ROOT = 'https://example.org/odata/'

const page = (path: string, nextLink?: string): CollectionPage => ({
  records: [{ path }],
  ...(nextLink === undefined ? {} : { nextLink }),
  exchange: exchangeOf(ROOT + path),
})

/** Serves the pages in this order, whatever is asked. */
function readerOf(...pages: CollectionPage[]): CollectionReader {
  const [first, ...rest] = pages
  const serve = async (next: CollectionPage | undefined): Promise<CollectionPage> => next ?? assert.fail('one too many')
  return { page: () => serve(first), nextPage: () => serve(rest.shift()) }
}

async function paths(reader: CollectionReader): Promise<unknown[]> {
  const seen: unknown[] = []
  for await (const [first] of followingPages(reader, reader.page('', {}), ({ records }) => records))
    seen.push(first?.['path'])
  return seen
}

test('the first page comes first, then the others until a page has no nextLink', async () => {
  assert.deepEqual(await paths(readerOf(page('a', `${ROOT}b`), page('b', 'c'), page('c'))), ['a', 'b', 'c'])
})

test('a page without nextLink is all there is', async () => {
  assert.deepEqual(await paths(readerOf(page('a'))), ['a'])
})

test('the same relative link may mean different pages', async () => {
  const reader = readerOf(page('p/1', 'n/x'), page('p/n/x', 'n/x'), page('p/n/n/x'))
  assert.deepEqual(await paths(reader), ['p/1', 'p/n/x', 'p/n/n/x'])
})

for (const [what, reader] of [
  ['to its own page', readerOf(page('a', 'a'))],
  ['back to the first page', readerOf(page('a', 'b'), page('b', 'a'))],
  ['to a page in between', readerOf(page('a', 'b'), page('b', 'c'), page('c', `${ROOT}b`))],
] as const) {
  test(`a nextLink ${what} is refused`, async () => {
    await assert.rejects(paths(reader), (error) => {
      assert.ok(error instanceof RequestError)
      assert.equal(error.kind, 'unusable')
      assert.match(error.message, /nextLink leads to a page that was read before/)
      assert.ok(error.exchange)
      return true
    })
  })
}

const empty = (path: string, nextLink?: string): CollectionPage => ({ ...page(path, nextLink), records: [] })

test('nextLinks that lead from one empty page to the next are followed, but not for ever', async () => {
  const parts = (number: number) => [...Array(number).keys()].map((index) => empty(`${index}`, `${index + 1}`))
  assert.deepEqual((await paths(readerOf(...parts(1000), page('1000')))).at(-1), '1000')
  const interrupted = [...parts(900), page('900', '901'), ...parts(1801).slice(901), page('1801')]
  assert.deepEqual((await paths(readerOf(...interrupted))).at(-1), '1801')
  await assert.rejects(paths(readerOf(...parts(1001), page('1001'))), /more than 1000 pages/)
})

test('a page is filled by that which its nextLinks lead to, and has the first count', async () => {
  const filled = async (...[first = page('a'), ...rest]: CollectionPage[]) => {
    const { records, count, nextLink } = await filledPage(readerOf(first, ...rest), first)
    return [records[0]?.['path'], count, nextLink]
  }
  assert.deepEqual(await filled(page('a', 'b')), ['a', undefined, 'b'])
  assert.deepEqual(await filled(empty('a')), [undefined, undefined, undefined])
  assert.deepEqual(await filled({ ...empty('a', 'b'), count: 5n }, { ...empty('b', 'c'), count: 4n }, page('c', 'd')), [
    'c',
    5n,
    'd',
  ])
})
