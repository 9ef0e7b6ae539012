import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ResourceCount } from './resource-count'
import { type Departure, SampledService } from './testing/sampled-service'
import { properties } from './testing/sampling-of'

const serviceOf = (departure: Departure = {}) => new SampledService(properties(3), departure)

const countOf = (service: SampledService, isGivenUp = false): ResourceCount =>
  new ResourceCount(service, 'Property', () => isGivenUp)

test('a count is asked for once', async () => {
  const service = serviceOf()
  const count = countOf(service)
  assert.deepEqual([await count.known(), await count.known(), count.text], [3n, 3n, '3'])
  assert.deepEqual(service.asked, ['https://example.org/Property?$count=true&$top=1'])
})

test('a server is not asked when it was given up, and may refuse to answer', async () => {
  const service = serviceOf()
  assert.deepEqual([await countOf(service, true).known(), service.asked], [undefined, []])
  assert.equal(await countOf(serviceOf({ fails: () => 'refused' })).known(), undefined)
  assert.equal(await countOf(serviceOf({ counts: () => undefined })).known(), undefined)
})

test('an answer that lacks the record it counts is kept, also for a later run', async () => {
  const count = countOf(serviceOf({ countsAlone: true }))
  await count.known()
  assert.deepEqual([count.partial?.count, count.partial?.received], [3n, 0])
  const service = serviceOf()
  const later = new ResourceCount(service, 'Property', () => false, count.state())
  assert.deepEqual([await later.known(), later.partial, service.asked], [3n, count.partial, []])
})

test('a count that an earlier run did not learn is asked for', async () => {
  const later = new ResourceCount(serviceOf(), 'Property', () => false, { count: undefined, partial: undefined })
  assert.equal(await later.known(), 3n)
})
