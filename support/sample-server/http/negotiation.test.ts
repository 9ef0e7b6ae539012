import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startSampleServer } from '../sample-server'
import { bodyOf, SampleClient } from '../testing/sample-client'

let client: SampleClient

before(async () => {
  client = new SampleClient(await startSampleServer({ recordsPerResource: 3 }))
})
after(() => client.server.close())

test('clients that understand OData 4.0 are answered in it', async () => {
  const understood: readonly Record<string, string>[] = [
    {},
    { 'OData-MaxVersion': '4.0' },
    { 'OData-MaxVersion': '4.01' },
    { 'OData-MaxVersion': '5.0' },
  ]
  for (const headers of understood) {
    const answer = await client.get('/Property?$top=1', headers)
    assert.deepEqual([answer.status, answer.headers.get('OData-Version')], [200, '4.0'], JSON.stringify(headers))
  }
})

test('a client that understands older versions only, or names something else, is refused', async () => {
  for (const most of ['3.0', '2', '3.99', 'latest', '4.0 4.01', '']) {
    for (const path of ['/Property', '/$metadata', '']) {
      const answer = await client.get(path, { 'OData-MaxVersion': most })
      assert.deepEqual([answer.status, answer.headers.get('OData-Version')], [400, '4.0'], most)
      assert.equal(bodyOf(answer).error?.code, 'BadRequest')
    }
  }
})

test('preferences that are not known here do no harm', async () => {
  const answer = await client.get('/Property', { Prefer: 'omit-values=nulls', Accept: '*/*' })
  assert.equal(answer.status, 200)
  assert.equal(answer.headers.has('Preference-Applied'), false)
  assert.equal(bodyOf(answer).value?.length, 3)
})

test('Fields of one record are selected, with its key', async () => {
  const { '@odata.context': _context, ...record } = await client.body(
    "/Property('Property-000002')?$select=StandardStatus",
  )
  assert.deepEqual(Object.keys(record), ['ListingKey', 'StandardStatus'])
})
