import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { exchangeEvidence, sentRequest } from '../odata/exchange'
import { RequestError } from '../odata/request-error'
import { exchangeOf } from '../odata/testing/exchange-of'
import {
  type AdvertisedCount,
  type BrokenReplication,
  FIELD_RESOURCE,
  isComplete,
  LOOKUP_RESOURCE,
  type Replication,
  unsettledCount,
  whyIncomplete,
  withoutCount,
} from './replication'

const EXCHANGE = exchangeOf('https://example.org/Lookup')
const page = { received: 2, newRecords: 2, exchange: EXCHANGE }
const missing: AdvertisedCount = { kind: 'missing', exchange: EXCHANGE }
const counting = (count: bigint): AdvertisedCount => ({ kind: 'given', count, exchange: EXCHANGE, partial: undefined })

/** Two records that are all, unless something else is said. */
const replicated = (more: Partial<Replication> = {}): Replication => ({
  kind: 'replicated',
  records: [{ LookupKey: 'L1' }, { LookupKey: 'L2' }],
  repeatedKeys: [],
  endsInRepetition: false,
  countBefore: counting(2n),
  countAfter: counting(2n),
  pages: [page],
  attempts: 1,
  moved: false,
  ...more,
})

const NO_COUNT = {
  kind: 'unknown',
  reason: 'the server does not say how many records there are',
  ...exchangeEvidence(EXCHANGE),
  advice: 'answer $count=true with @odata.count',
  cause: 'count of the Lookup Resource',
}

const NOT_ALL = {
  kind: 'unknown',
  request: sentRequest(EXCHANGE),
  advice: 'let the Resource be replicated completely; its scenario Replication says what was answered',
  cause: 'replication of the Lookup Resource',
}

test('a replication is complete when as many records came as are counted before it, each once', () => {
  assert.equal(isComplete(replicated()), true)
  assert.equal(isComplete(replicated({ countAfter: missing, endsInRepetition: true, moved: true })), true)
  for (const more of [
    { countBefore: counting(1n) },
    { countBefore: counting(3n) },
    { countBefore: missing },
    { repeatedKeys: ['L1'] },
  ]) {
    assert.equal(isComplete(replicated(more)), false)
  }
})

describe('records may be missing', () => {
  const why = (more: Partial<Replication>) => whyIncomplete(LOOKUP_RESOURCE, replicated(more))

  test('where fewer came than were counted, before or after', () => {
    assert.equal(why({}), undefined)
    const only = {
      ...NOT_ALL,
      reason: 'only 2 of the 3 records of the Lookup Resource came, and the others may say otherwise',
    }
    assert.deepEqual(why({ countBefore: counting(3n), countAfter: counting(3n) }), only)
    assert.deepEqual(why({ countBefore: counting(2n), countAfter: counting(3n) }), only)
    assert.deepEqual(why({ countBefore: counting(3n), countAfter: counting(2n) }), only)
    const { request: _, ...withoutPage } = only
    assert.deepEqual(why({ countBefore: counting(3n), countAfter: counting(3n), pages: [] }), withoutPage)
  })

  test('where more came than were counted and some came again, but not where each came once', () => {
    const counts = { countBefore: counting(1n), countAfter: counting(1n) }
    assert.equal(why(counts), undefined)
    const again = {
      ...NOT_ALL,
      reason:
        '2 records of the Lookup Resource came, more than its count of 1, some of them again and again, and others that did not come may say otherwise',
    }
    assert.deepEqual(why({ ...counts, repeatedKeys: ['L1'] }), again)
    assert.deepEqual(why({ ...counts, endsInRepetition: true }), again)
  })

  test('where nothing is counted before, or after while others came than were counted', () => {
    assert.deepEqual(why({ countBefore: missing }), NO_COUNT)
    assert.deepEqual(why({ countBefore: counting(3n), countAfter: missing }), NO_COUNT)
    assert.equal(why({ countAfter: missing }), undefined)
  })

  test('where they change meanwhile', () => {
    assert.deepEqual(why({ countBefore: counting(3n), countAfter: counting(4n), moved: true }), {
      kind: 'unknown',
      reason: 'the count changed during both replications, the last time from 3 to 4',
      ...exchangeEvidence(EXCHANGE),
      advice: 'run again when the records of the Resource do not change',
      cause: 'records of the Lookup Resource that change',
    })
    assert.equal(unsettledCount(LOOKUP_RESOURCE, replicated()), undefined)
    assert.deepEqual(unsettledCount(LOOKUP_RESOURCE, replicated({ countBefore: missing })), NO_COUNT)
  })

  test('where a request failed, the first one or a later one', () => {
    const broken: BrokenReplication = {
      kind: 'broken',
      error: new RequestError('refused', 'it failed'),
      records: [],
      countBefore: counting(2n),
      pages: [],
    }
    const unknown = {
      kind: 'unknown',
      reason: 'it failed',
      advice: 'answer this request with records: the standard asks for what it uses',
    }
    assert.deepEqual(whyIncomplete(FIELD_RESOURCE, broken), { ...unknown, cause: 'Field Resource on the server' })
    assert.deepEqual(whyIncomplete(FIELD_RESOURCE, { ...broken, pages: [page] }), {
      ...unknown,
      cause: 'replication of the Field Resource',
    })
    const failed: AdvertisedCount = { kind: 'failed', error: broken.error }
    assert.deepEqual(withoutCount(FIELD_RESOURCE, failed), { ...unknown, cause: 'count of the Field Resource' })
  })
})

test('each Resource is replicated by its key, the Lookup Resource by $top and $skip alone', () => {
  assert.deepEqual(LOOKUP_RESOURCE, { name: 'Lookup', key: 'LookupKey', followsNextLink: false })
  assert.deepEqual(FIELD_RESOURCE, { name: 'Field', key: 'FieldKey', followsNextLink: true })
})
