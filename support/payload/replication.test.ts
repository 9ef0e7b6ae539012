import assert from 'node:assert/strict'
import { test } from 'node:test'
import { replicate } from './lookups/replicate'
import { type Behaviour, FakeService, lookupRecords } from './lookups/testing/fake-service'
import { LOOKUP_RESOURCE, whyIncomplete } from './replication'

/** The reason why a service that departs so may have other records than came. */
async function reasonOf(behaviour: Partial<Behaviour>): Promise<string | undefined> {
  const service = new FakeService({ records: lookupRecords(9), ...behaviour })
  return whyIncomplete(LOOKUP_RESOURCE, await replicate(service, 'Lookup', LOOKUP_RESOURCE))?.reason
}

test('as many records as are counted are all', async () => {
  assert.equal(await reasonOf({}), undefined)
  // One page has them all, and the next one repeats it.
  assert.equal(await reasonOf({ ignores: ['$skip'] }), undefined)
})

test('fewer records than are counted are not', async () => {
  assert.match((await reasonOf({ count: () => 10n })) ?? '', /^only 9 of the 10 records of the Lookup Resource came/)
})

test('more records than are counted are all, up to a page without any', async () => {
  assert.equal(await reasonOf({ count: () => 5n }), undefined)
})

test('more records than are counted are not all where pages repeat some', async () => {
  for (const behaviour of [{ ignores: ['$skip'] }, { overlap: 1 }] as const) {
    const reason = await reasonOf({ ...behaviour, pageSize: () => 4, count: () => 3n })
    assert.match(reason ?? '', /^\d records of the Lookup Resource came, more than its count of 3, some of them again/)
  }
})

test('records without a count may not be all', async () => {
  assert.equal(await reasonOf({ count: () => undefined }), 'the server does not say how many records there are')
})
