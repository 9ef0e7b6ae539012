import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CollectionReader } from '../../odata/collection-reader'
import type { PassSample } from '../sampling-results'
import type { Departure } from './testing/sampled-service'
import {
  NEXT_LINKS,
  properties,
  propertySampling,
  serviceOf,
  type TermChanges,
  TIMESTAMPS,
} from './testing/sampling-of'

const ENTITY_SETS: TermChanges = { entitySets: ['Property'] }

const sampleOf = (records: number, departure: Departure = {}, changes = ENTITY_SETS): Promise<PassSample> =>
  propertySampling(serviceOf(properties(records), departure), changes).sample(NEXT_LINKS)

test('a server is empty when a chain ended without a record, and no EntitySet has one', async () => {
  const sample = await sampleOf(0)
  assert.deepEqual([sample.isServerEmpty, sample.partial, sample.latest], [true, undefined, undefined])
})

test('a server that brought records is not empty', async () => {
  const sample = await sampleOf(3)
  assert.deepEqual(
    [sample.isServerEmpty, sample.partial, sample.latest],
    [false, undefined, '2025-01-01T00:02:00.000Z'],
  )
})

test('nothing is known of a server that does not answer, or of EntitySets that there are none of', async () => {
  assert.equal((await sampleOf(0, { fails: () => 'unanswered' })).isServerEmpty, false)
  assert.equal((await sampleOf(0, {}, { entitySets: [] })).isServerEmpty, false)
})

test('an answer that counts more than it has is a part, and its server not empty', async () => {
  const { partial, isServerEmpty } = await sampleOf(0, { counts: () => 12n })
  assert.deepEqual([partial?.count, partial?.received, isServerEmpty], [12n, 0, false])
})

test('a server is not empty where the request for all records failed, though the one for a single record brought none', async () => {
  const fails: Departure['fails'] = (_request, url) => (url.includes('$top=1') ? undefined : 'refused')
  const sample = await sampleOf(0, { fails })
  assert.deepEqual([sample.chains[0]?.stop.reason, sample.isServerEmpty], ['failed', false])
})

test('a server is not empty that brought records, though those are not data, and of data there are none', async () => {
  const service = serviceOf(properties(1))
  const reader: CollectionReader = {
    page: async (entitySet, ...more) => {
      const page = await service.page(entitySet, ...more)
      return entitySet === 'Media' ? { ...page, records: [] } : page
    },
    nextPage: (page) => service.nextPage(page),
  }
  const { isServerEmpty } = await propertySampling(reader, { entitySets: ['Media'] }).sample(NEXT_LINKS)
  assert.equal(isServerEmpty, false)
})

test('an answer with the count that lacks its record is told in the first pass, and not again', async () => {
  const sampling = propertySampling(serviceOf(properties(3), { countsAlone: true }), ENTITY_SETS)
  const [first, second] = [await sampling.sample(TIMESTAMPS), await sampling.sample(NEXT_LINKS)]
  assert.deepEqual([first.partial?.count, first.partial?.received, second.partial], [3n, 0, undefined])
})
