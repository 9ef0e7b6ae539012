import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CollectionReader } from '../../odata/collection-reader'
import { RequestError } from '../../odata/request-error'
import { exchangeOf } from '../../odata/testing/exchange-of'
import type { FinishedChain, SamplingPass } from '../sampling-results'
import { partialAnswerOf } from './partial-chain'

const EXCHANGE = exchangeOf('https://example.org/Homes')

/** A server whose answers have one record and no link, though they count twelve. */
function partialServer() {
  const asked: unknown[] = []
  const page: CollectionReader['page'] = async (...given) => {
    asked.push(given)
    return { records: [{ Key: 'P1' }], count: 12n, exchange: EXCHANGE }
  }
  return { asked, reader: { page, nextPage: () => assert.fail('a nextLink was followed') } }
}

const PASSES = {
  NextLink: { name: 'NextLink', strategy: 'NextLink', pageSize: 5 },
  TopAndSkip: { name: 'TopAndSkip', strategy: 'TopAndSkip', pageSize: 5 },
  TimestampDesc: { name: 'TimestampDesc', strategy: 'TimestampDesc', pageSize: 5 },
  recent: { name: 'NextLink', strategy: 'NextLink', pageSize: 5, since: '2020-01-01T00:00:00Z' },
} as const satisfies Record<string, SamplingPass>

interface Given {
  readonly pass: SamplingPass
  readonly records?: number
  readonly dateField?: string
  readonly stop?: FinishedChain['stop']
}

const finished = ({ pass, records = 4, dateField, stop = { reason: 'end' } }: Given): FinishedChain => ({
  chain: { entitySet: 'Homes', pass, dateField, limit: 100 },
  stop,
  pages: 1,
  records,
  expandedRecords: 0,
  hasExpansion: false,
})

const DATE = 'ModificationTimestamp'
const PARTIAL = { count: 12n, received: 1, exchange: EXCHANGE }

for (const [what, given, options, wanted] of [
  ['links', { pass: PASSES.NextLink, dateField: DATE }, { $count: true }, 12n],
  ['links of recent records without a date', { pass: PASSES.recent }, { $count: true }, 12n],
  ['$skip', { pass: PASSES.TopAndSkip, dateField: DATE }, { $count: true, $top: 5, $skip: 4 }, 5n],
  ['$skip near the end', { pass: PASSES.TopAndSkip, records: 9 }, { $count: true, $top: 5, $skip: 9 }, 3n],
  ['timestamps that there are none of', { pass: PASSES.TimestampDesc }, { $count: true, $top: 5, $skip: 4 }, 5n],
  ['timestamps, without a record', { pass: PASSES.TimestampDesc, records: 0, dateField: DATE }, { $count: true }, 12n],
] as const) {
  test(`a chain by ${what} that brought too little is asked for its last answer again`, async () => {
    const { reader, asked } = partialServer()
    assert.deepEqual(await partialAnswerOf(reader, finished(given), 12n), { ...PARTIAL, wanted })
    assert.deepEqual(asked, [['Homes', options, { maxPageSize: 5 }]])
  })
}

for (const [what, given, count] of [
  ['that brought as many as are counted', { pass: PASSES.NextLink }, 4n],
  ['that brought more', { pass: PASSES.NextLink }, 3n],
  ['without a count', { pass: PASSES.NextLink }, undefined],
  ['that ended at the limit', { pass: PASSES.NextLink, stop: { reason: 'limit' } }, 12n],
  ['of recent records', { pass: PASSES.recent, dateField: DATE }, 12n],
  ['by timestamps that brought some', { pass: PASSES.TimestampDesc, dateField: DATE }, 12n],
] as const) {
  test(`nothing is asked of a chain ${what}`, async () => {
    const { reader, asked } = partialServer()
    assert.equal(await partialAnswerOf(reader, finished(given), count), undefined)
    assert.deepEqual(asked, [])
  })
}

test('an answer that does not come proves nothing', async () => {
  const reader: CollectionReader = {
    page: async () => {
      throw new RequestError('refused', 'no')
    },
    nextPage: () => assert.fail('a nextLink was followed'),
  }
  assert.equal(await partialAnswerOf(reader, finished({ pass: PASSES.NextLink }), 12n), undefined)
})
