import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startSampleServer } from '../sample-server'
import { bodyOf, SampleClient } from '../testing/sample-client'

let client: SampleClient

before(async () => {
  client = new SampleClient(await startSampleServer())
})
after(() => client.server.close())

const sizes = async (path: string) => (await client.walk(path)).pages.map((page) => page.length)

test('pages hold every record once, as many as are counted, and the last one leads nowhere', async () => {
  const { pages, counts } = await client.walk('/Lookup?$count=true&$select=LookupKey')
  const keys = pages.flat().map((row) => row['LookupKey'])
  assert.equal(new Set(keys).size, keys.length)
  assert.deepEqual(new Set(counts), new Set([keys.length]))
  assert.deepEqual([...new Set(pages.slice(0, -1).map((page) => page.length))], [1000])
})

test('pages of the client hold every record once', async () => {
  const keys: unknown[] = []
  for (let skip = 0; skip < 4000; skip += 1000) {
    const body = await client.body(`/Lookup?$top=1000&$skip=${skip}&$select=LookupKey`)
    assert.equal(body['@odata.nextLink'], undefined)
    keys.push(...(body.value ?? []).map((row) => row['LookupKey']))
  }
  const count = Number((await client.get('/Lookup/$count')).text)
  assert.deepEqual([keys.length, new Set(keys).size], [count, count])
})

test('a nextLink is there only when more remains of what was asked for', async () => {
  assert.deepEqual(await sizes('/Field?$select=FieldKey'), [1000, 745])
  assert.deepEqual(await sizes('/Field?$select=FieldKey&$top=1000'), [1000])
  assert.deepEqual(await sizes('/Field?$select=FieldKey&$top=1200'), [1000, 200])
  assert.deepEqual(await sizes('/Field?$select=FieldKey&$top=1'), [1])
  assert.deepEqual(await sizes('/Field?$select=FieldKey&$top=0'), [0])
  assert.deepEqual(await sizes('/Field?$select=FieldKey&$skip=700&$top=1020'), [1000, 20])
  assert.deepEqual(await sizes('/Field?$select=FieldKey&$skip=1745'), [0])
})

test('a page is as small as is preferred, and says so', async () => {
  const cases: readonly (readonly [prefer: string, size: number, applied: string | null])[] = [
    ['odata.maxpagesize=7', 7, 'odata.maxpagesize=7'],
    ['return=minimal, maxpagesize="8"', 8, 'odata.maxpagesize=8'],
    ['odata.maxpagesize=5000', 1000, 'odata.maxpagesize=1000'],
    ['odata.maxpagesize=0', 1000, null],
    ['return=minimal', 1000, null],
  ]
  for (const [prefer, size, applied] of cases) {
    const answer = await client.get('/Field?$select=FieldKey', { Prefer: prefer })
    const { value, ...body } = bodyOf(answer)
    assert.equal(value?.length, size, prefer)
    assert.equal(answer.headers.get('Preference-Applied'), applied)
    assert.ok(body['@odata.nextLink'])
  }
})

test('a nextLink keeps the query, and only an unspoilt one is understood', async () => {
  const path = `/Field?$select=FieldKey&$filter=${encodeURIComponent("FieldName ne 'A & B'")}&$top=20`
  const first = await client.body(path, { Prefer: 'odata.maxpagesize=5' })
  const next = first['@odata.nextLink'] ?? ''
  assert.ok(next.startsWith(`${client.server.serviceRoot}/Field?`))
  const second = bodyOf(await client.open(next, { Prefer: 'odata.maxpagesize=5' }))
  assert.equal(second['@odata.context'], first['@odata.context'])
  assert.equal(second.value?.length, 5)
  assert.notDeepEqual(second.value, first.value)
  assert.equal((await client.open(`${next}x`)).status, 400)
})
