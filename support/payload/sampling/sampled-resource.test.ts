import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { JsonObject } from '../../odata/json-value'
import { ReferenceCheck } from '../schema/reference-check'
import { ResourceSampling } from './resource-sampling'
import { EXPANSIONS, NEXT_LINKS, PAYLOAD, properties, resourceCalled, serviceOf, sharedOf } from './testing/sampling-of'

test('the first three records of each chain are judged by the JSON Schema as well', async () => {
  const held: (readonly [resourceName: string, keys: readonly unknown[]])[] = []
  class Noting extends ReferenceCheck {
    override problemWith(resourceName: string, records: readonly JsonObject[]): undefined {
      held.push([resourceName, records.map(({ Key }) => Key)])
      return undefined
    }
  }
  const shared = { ...sharedOf(serviceOf(properties(12))), reference: new Noting(PAYLOAD) }
  await new ResourceSampling(resourceCalled('Property'), shared).sample(NEXT_LINKS)
  assert.deepEqual(
    held,
    [undefined, ...EXPANSIONS].map(() => ['Property', ['P1', 'P2', 'P3']]),
  )
})

test('the last request of each chain is told', async () => {
  const sampling = new ResourceSampling(resourceCalled('Property'), sharedOf(serviceOf(properties(6))))
  const { chains } = await sampling.sample(NEXT_LINKS)
  assert.deepEqual(
    chains.map(({ lastRequest }) => lastRequest?.url.replace(/\d+$/, '')),
    [undefined, ...EXPANSIONS].map(() => 'https://example.org/next/'),
  )
})

test('the Field that says when records changed is told, where there is one', () => {
  const resultOf = (name: string) => new ResourceSampling(resourceCalled(name), sharedOf(serviceOf([]))).result()
  assert.equal(resultOf('Property').dateField, 'ModificationTimestamp')
  assert.equal(Object.hasOwn(resultOf('Media'), 'dateField'), false)
})

test('a record with faults is known by all parts of its key', async () => {
  const { type, ...resource } = resourceCalled('Property')
  const twoParts = { ...resource, type: { ...type, key: ['Key', 'City'] } }
  const service = serviceOf(properties(2, (number) => ({ City: `C${number}`, Nome: 1 })))
  const { faults } = await new ResourceSampling(twoParts, sharedOf(service)).sample(NEXT_LINKS)
  assert.deepEqual(faults.error.entries()[0]?.keys, ['P1,C1', 'P2,C2'])
})

test('a record with faults that has no key is not known by one', async () => {
  const service = serviceOf([{ ModificationTimestamp: '2025-01-01T00:00:00Z', Nome: 1 }])
  const { faults } = await new ResourceSampling(resourceCalled('Property'), sharedOf(service)).sample(NEXT_LINKS)
  assert.deepEqual(
    faults.error.entries().map(({ path, rule, keys }) => [path.join('.'), rule, keys]),
    [
      ['Key', 'missing', []],
      ['Nome', 'not advertised', []],
    ],
  )
})

test('every expansion is told, also one that nothing was asked of', async () => {
  const sampling = new ResourceSampling(resourceCalled('Property'), sharedOf(serviceOf([])))
  await sampling.sample(NEXT_LINKS)
  assert.deepEqual(
    sampling.result().expansions.map(({ fieldName, tally }) => [fieldName, tally.records]),
    EXPANSIONS.map((name) => [name, 0]),
  )
})
