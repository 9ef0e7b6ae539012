import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CollectionPage, CollectionReader } from '../../odata/collection-reader'
import { ExactNumber, type JsonObject, type JsonValue } from '../../odata/json-value'
import { RequestError } from '../../odata/request-error'
import { exchangeOf } from '../../odata/testing/exchange-of'
import { shallowReader } from './shallow-reader'

const EXCHANGE = exchangeOf('https://example.org/Property')

/** A reader that answers each request with these records, and remembers what was asked. */
function readerOf(records: readonly JsonObject[]) {
  const asked: unknown[] = []
  const page: CollectionPage = { records, exchange: EXCHANGE }
  const reader: CollectionReader = {
    page: async (...given) => {
      asked.push(given)
      return page
    },
    nextPage: async (given) => {
      asked.push(given)
      return page
    },
  }
  return { reader: shallowReader(reader), asked, page }
}

/** A record of so many levels: lists and objects in turn, or of one kind. */
function nested(levels: number, kinds: readonly ('list' | 'object')[]): JsonObject {
  let value: JsonValue = new ExactNumber('1')
  for (let level = levels; level > 1; level -= 1)
    value = kinds[level % kinds.length] === 'list' ? ['a', null, value] : { a: 'a', b: null, c: value }
  return { Key: 'P1', a: value }
}

test('pages pass as they are, with what was asked', async () => {
  const { reader, asked, page } = readerOf([{ Key: 'P1', Media: [{ a: [null, 'b'] }], Size: new ExactNumber('1e3') }])
  assert.equal(await reader.page('Property', { $top: 1 }, { maxPageSize: 5 }), page)
  assert.equal(await reader.nextPage(page), page)
  assert.deepEqual(asked, [['Property', { $top: 1 }, { maxPageSize: 5 }], page])
})

for (const kinds of [['list'], ['object'], ['list', 'object']] as const) {
  test(`a record may have a hundred levels of ${kinds.join(' and ')}, and no more`, async () => {
    const flat = { Key: 'P1' }
    const fitting = readerOf([flat, nested(100, kinds)])
    assert.equal((await fitting.reader.page('Property', {})).records.length, 2)
    const { reader, page } = readerOf([flat, nested(101, kinds)])
    for (const asked of [() => reader.page('Property', {}), () => reader.nextPage(page)]) {
      await assert.rejects(asked, (error) => {
        assert.ok(error instanceof RequestError)
        assert.equal(error.kind, 'unusable')
        assert.equal(error.exchange, EXCHANGE)
        assert.equal(
          error.message,
          'GET https://example.org/Property: record 2 in "value" has more than 100 levels of lists and objects, so that it cannot be judged (RFC 8259, 9). Send values as the metadata declare them.',
        )
        return true
      })
    }
  })
}
