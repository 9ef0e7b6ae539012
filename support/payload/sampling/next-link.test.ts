import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { CollectionPage, CollectionReader } from '../../odata/collection-reader'
import { pageOf } from './testing/page-of'
import { chainOf, recordsWith, sampled } from './testing/sampled'
import { type Departure, SampledService } from './testing/sampled-service'

const RECORDS = recordsWith(Array.from({ length: 25 }, (_, index) => `20${10 + (index % 15)}-01-01T00:00:00Z`))
const SINCE = '2022-01-01T00:00:00Z'

async function linked(departure: Departure, pass: { since?: string } = {}, chain: { dateField?: undefined } = {}) {
  const service = new SampledService(RECORDS, departure)
  return { service, ...(await sampled(service, chainOf({ strategy: 'NextLink', pageSize: 10, ...pass }, chain))) }
}

for (const links of ['absolute', 'relative'] as const) {
  test(`${links} nextLinks are followed as they are, to the page without one`, async () => {
    const { service, keys, pages, stop } = await linked({ links })
    assert.deepEqual(stop, { reason: 'end' })
    assert.equal(keys.length, 25)
    assert.equal(pages.length, 3)
    const next = links === 'absolute' ? 'https://example.org/next/' : 'https://example.org/Property?next='
    assert.deepEqual(service.asked, ['https://example.org/Property?', `${next}1`, `${next}2`])
    assert.deepEqual(service.preferences, [{ maxPageSize: 10 }])
  })
}

test('nextLinks that go round in a circle fail', async () => {
  const { keys, stop } = await linked({ links: 'to the first page' })
  assert.equal(keys.length, 10)
  assert.ok(stop.reason === 'failed')
  assert.equal(stop.error.kind, 'unusable')
  assert.match(stop.error.message, /nextLink leads to a page that was read before/)
})

test('pages without records but with a nextLink are followed and not yielded', async () => {
  const { service, keys, pages, stop } = await linked({ links: 'absolute', isEmpty: (request) => request % 3 !== 0 })
  assert.deepEqual(stop, { reason: 'end' })
  assert.equal(keys.length, 25)
  assert.equal(pages.length, 3)
  assert.equal(service.asked.length, 9)
})

test('a thousand empty pages are many in a row only', async () => {
  const { keys, service, stop } = await linked({ links: 'absolute', isEmpty: (request) => request % 500 !== 0 })
  assert.deepEqual(stop, { reason: 'end' })
  assert.equal(keys.length, 25)
  assert.equal(service.asked.length, 1500)
})

describe('a server whose links never end', () => {
  const endless = (records: (request: number) => CollectionPage['records']) => {
    let request = 0
    const page = async (): Promise<CollectionPage> => {
      const url = `https://example.org/Property?page=${++request}`
      return pageOf(url, records(request), `${url}0`)
    }
    return { page, nextPage: page, requests: () => request } satisfies CollectionReader & { requests: () => number }
  }

  test('repeats itself when its records do', async () => {
    const reader = endless(() => RECORDS.slice(0, 2))
    const { pages, stop } = await sampled(reader, chainOf({ strategy: 'NextLink' }))
    assert.deepEqual(stop, { reason: 'repetition' })
    assert.equal(pages.length, 2)
  })

  test('fails when its pages stay empty', async () => {
    const reader = endless((request) => (request === 1 ? RECORDS : []))
    const { pages, stop } = await sampled(reader, chainOf({ strategy: 'NextLink' }))
    assert.equal(pages.length, 1)
    assert.ok(stop.reason === 'failed')
    assert.equal(stop.error.kind, 'unusable')
    assert.match(stop.error.message, /more than 1000 pages in a row have no records, but a nextLink each/)
    assert.equal(reader.requests(), 1002)
  })
})

describe('recent records', () => {
  test('are those since an instant, in the order in which they changed', async () => {
    const { service, keys, stop } = await linked({ links: 'relative' }, { since: SINCE })
    assert.deepEqual(stop, { reason: 'end' })
    assert.deepEqual(keys, [13, 14, 15])
    assert.deepEqual(service.asked, [
      `https://example.org/Property?$filter=ModificationTimestamp ge ${SINCE}&$orderby=ModificationTimestamp asc`,
    ])
  })

  test('are all records where no Field tells when they changed', async () => {
    const { service, keys } = await linked({ links: 'absolute' }, { since: SINCE }, { dateField: undefined })
    assert.equal(keys.length, 25)
    assert.equal(service.asked[0], 'https://example.org/Property?')
  })
})
