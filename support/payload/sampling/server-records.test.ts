import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CollectionReader } from '../../odata/collection-reader'
import { RequestError } from '../../odata/request-error'
import { exchangeOf } from '../../odata/testing/exchange-of'
import { ServerRecords } from './server-records'

const SETS = ['Property', 'Member', 'Office']

/** A server that has records in some EntitySets, and refuses others. */
function serverWith(filled: readonly string[], refused: readonly string[] = []) {
  const asked: string[] = []
  const reader: CollectionReader = {
    page: async (resource, ...more) => {
      asked.push(resource)
      assert.deepEqual(more, [{ $top: 1 }])
      if (refused.includes(resource)) throw new RequestError('unauthorized', 'no')
      return { records: filled.includes(resource) ? [{}] : [], exchange: exchangeOf(`https://example.org/${resource}`) }
    },
    nextPage: () => assert.fail('no page has a nextLink'),
  }
  return { asked, records: new ServerRecords(reader, SETS) }
}

test('there are none when no EntitySet has any, for which each is asked once', async () => {
  const { records, asked } = serverWith([])
  records.note('Property', 0)
  records.note('Lookup', 3801)
  assert.deepEqual([await records.areNone(), await records.areNone()], [true, true])
  assert.deepEqual(asked, SETS)
})

test('there are some as soon as one has any', async () => {
  const { records, asked } = serverWith(['Member'])
  assert.equal(await records.areNone(), false)
  assert.deepEqual(asked, ['Property', 'Member'])
})

test('nothing is asked when some have come', async () => {
  const { records, asked } = serverWith([])
  records.note('Office', 1)
  assert.deepEqual([await records.areNone(), asked], [false, []])
})

test('an EntitySet that is refused may have some', async () =>
  assert.equal(await serverWith([], ['Office']).records.areNone(), false))

test('a page without a record may lead to some', async () => {
  const reader: CollectionReader = {
    page: async () => ({
      records: [],
      nextLink: 'https://example.org/more',
      exchange: exchangeOf('https://example.org'),
    }),
    nextPage: () => assert.fail('a nextLink was followed'),
  }
  assert.equal(await new ServerRecords(reader, SETS).areNone(), false)
})

test('where there is no EntitySet nothing can be said', async () => {
  const reader: CollectionReader = { page: () => assert.fail(), nextPage: () => assert.fail() }
  assert.equal(await new ServerRecords(reader, []).areNone(), false)
})
