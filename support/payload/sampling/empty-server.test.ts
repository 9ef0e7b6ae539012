import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PassSample } from '../sampling-results'
import type { Departure } from './testing/sampled-service'
import { NEXT_LINKS, properties, propertySampling, serviceOf, type TermChanges } from './testing/sampling-of'

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
