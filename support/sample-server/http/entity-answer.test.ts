import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startSampleServer } from '../sample-server'
import { bodyOf, type Row, SampleClient } from '../testing/sample-client'

let client: SampleClient

before(async () => {
  client = new SampleClient(await startSampleServer())
})
after(() => client.server.close())

const recordOf = async (path: string): Promise<Row> => JSON.parse((await client.get(path)).text)

test('a key gives the record that the collection has', async () => {
  const { value } = await client.body('/Property?$top=2&$select=ListingKey,City')
  const [, second] = value ?? []
  const { '@odata.context': context, ...record } = await recordOf(
    `/Property('${second?.['ListingKey']}')?$select=ListingKey,City`,
  )
  assert.deepEqual(record, second)
  assert.equal(context, `${client.server.serviceRoot}/$metadata#Property(ListingKey,City)/$entity`)
})

test('a key that no record has is not found, whatever its type', async () => {
  for (const key of ["'none'", "'O''Neill'", '42', "'Property-000101'"]) {
    assert.equal((await client.get(`/Property(${key})`)).status, 404, key)
  }
})

test('a navigation property of a record gives what $expand gives', async () => {
  const expanded = await client.body('/Property?$top=20&$select=ListingKey&$expand=Media,ListAgent')
  let seen = 0
  for (const { ListingKey, Media, ListAgent } of expanded.value ?? []) {
    const all = (await client.body(`/Property('${ListingKey}')/Media`)).value
    assert.deepEqual(all, Media)
    assert.deepEqual((await client.body(`/Property('${ListingKey}')/Media?$skip=1`)).value, all?.slice(1))
    const count = all?.length ?? 0
    assert.equal((await client.get(`/Property('${ListingKey}')/Media/$count`)).text, String(count))
    seen += count
    const agent = await client.get(`/Property('${ListingKey}')/ListAgent`)
    if (ListAgent === null) assert.equal(agent.status, 204)
    else {
      const { '@odata.context': context, ...record }: Row = JSON.parse(agent.text)
      assert.deepEqual(record, ListAgent)
      assert.equal(context, `${client.server.serviceRoot}/$metadata#Member/$entity`)
    }
  }
  assert.ok(seen > 0)
})

test('a path that leads nowhere is 404, and a query option that a record does not take is 400', async () => {
  assert.equal((await client.get("/Property('Property-000001')/Nonsense")).status, 404)
  assert.equal((await client.get("/Property('Property-000001')?$top=1")).status, 400)
  assert.equal((await client.get("/Property('Property-000001')/Media?$skip=x")).status, 400)
  assert.equal((await client.get("/Property('Property-000001')/Media?$skip=1&$format=xml")).status, 415)
})

test('a Field at its own path is its value, or no content', async () => {
  const { '@odata.context': _, ...record } = await recordOf("/Property('Property-000007')")
  const fields = Object.entries(record)
  const valueless = fields.filter(([, value]) => value === null).slice(0, 3)
  const filled = fields.filter(([, value]) => value !== null).slice(0, 20)
  assert.equal(valueless.length, 3)
  for (const [name] of valueless) {
    const { status, text } = await client.get(`/Property('Property-000007')/${name}`)
    assert.deepEqual([status, text], [204, ''], name)
  }
  for (const [name, value] of filled) {
    const context = `${client.server.serviceRoot}/$metadata#Property('Property-000007')/${name}`
    assert.deepEqual(await recordOf(`/Property('Property-000007')/${name}`), { '@odata.context': context, value })
  }
  assert.equal((await client.get("/Property('Property-000007')/ListPrice?$top=1")).status, 400)
})

test('what OData defines and this server does not do is 501, and says so', async () => {
  for (const path of [
    '/Property?$search=pool',
    '/Property?$apply=aggregate($count as Total)',
    '/Property?$compute=ListPrice mul 2 as Twice',
    '/Property?$expand=Media($filter=Order gt 1)',
    '/Property?$expand=ListAgent($levels=2)',
    "/Property('Property-000001')?$expand=Media($skip=1)",
    "/Property('Property-000001')/Media?$filter=Order gt 1",
    "/Property('Property-000001')/Appliances/$count",
  ]) {
    const answer = await client.get(path)
    assert.equal(answer.status, 501, path)
    assert.equal(bodyOf(answer).error?.code, 'NotImplemented', path)
    assert.match(bodyOf(answer).error?.message ?? '', /is not supported here/, path)
  }
})

test('$count counts what the filter lets pass', async () => {
  const all = Number((await client.get('/Property/$count')).text)
  const some = await client.get('/Property/$count?$filter=ListPrice gt 1000000')
  const { '@odata.count': counted } = await client.body('/Property?$filter=ListPrice gt 1000000&$count=true&$top=0')
  assert.match(some.headers.get('Content-Type') ?? '', /^text\/plain/)
  assert.equal(Number(some.text), counted)
  assert.ok(Number(some.text) > 0 && Number(some.text) < all)
})

test('an error body tells which key was not found', async () => {
  const { error } = bodyOf(await client.get("/Property('none')"))
  assert.deepEqual(error, { code: 'NotFound', message: 'Property has no record with the key "none"' })
})
