import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chainOf, recordsWith, sampled } from './testing/sampled'
import { SampledService } from './testing/sampled-service'

const RECORDS = recordsWith(Array.from({ length: 25 }, () => undefined))

test('$skip grows by the records that came, however many were asked for, until a page is empty', async () => {
  const service = new SampledService(RECORDS, { cap: (request) => (request === 2 ? 3 : 20) })
  const { keys, stop } = await sampled(service, chainOf({ strategy: 'TopAndSkip', pageSize: 10 }))
  assert.deepEqual(stop, { reason: 'end' })
  assert.equal(keys.length, 25)
  assert.deepEqual(
    service.asked.map((url) => new URL(url).search),
    [0, 10, 13, 23, 25].map((skip) => `?$top=10&$skip=${skip}`),
  )
})

test('repeated records are skipped as well', async () => {
  const [first, second, third] = RECORDS
  assert.ok(first && second && third)
  const service = new SampledService([first, second, second, third])
  const { keys, pages, stop } = await sampled(service, chainOf({ strategy: 'TopAndSkip', pageSize: 2 }))
  assert.deepEqual(stop, { reason: 'end' })
  assert.deepEqual(keys, [1, 2, 3])
  assert.equal(pages.length, 2)
})

test('the limit counts different records', async () => {
  const [first, second, third] = RECORDS
  assert.ok(first && second && third)
  const service = new SampledService([first, first, second, third])
  const { keys, stop } = await sampled(service, chainOf({ strategy: 'TopAndSkip' }, { limit: 2 }))
  assert.deepEqual(stop, { reason: 'limit' })
  assert.deepEqual(keys, [1, 2, 3])
})

test('a server that ignores $skip repeats itself', async () => {
  const service = new SampledService(RECORDS, { ignores: ['$skip'] })
  const { keys, pages, stop } = await sampled(service, chainOf({ strategy: 'TopAndSkip', pageSize: 10 }))
  assert.deepEqual(stop, { reason: 'repetition' })
  assert.equal(keys.length, 10)
  assert.equal(pages.length, 2)
})
