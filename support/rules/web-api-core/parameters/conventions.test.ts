import assert from 'node:assert/strict'
import { test } from 'node:test'
import { missing, parameter, targetOf, texts } from '../testing/found-target'

const COUNTS = ['TopCount', 'SortCount'] as const
const REQUESTS = ['400BadRequest', '404NotFound'] as const

test("Parameters that the RESOScript lacks are those of RESO's own one", async () => {
  const target = await targetOf([])
  assert.deepEqual(texts(target, ...COUNTS), ['5', '20'])
  assert.deepEqual(texts(target, ...REQUESTS), ["Property?$filter=BadField eq 'SoBad'", 'ResourceNotFound'])
  assert.equal(parameter(target, 'TopCount').origin, 'convention')
})

test('page sizes of the RESOScript are numbers', async () => {
  assert.deepEqual(texts(await targetOf([], { pinned: { TopCount: '7', SortCount: ' 30 ' } }), ...COUNTS), ['7', '30'])
  for (const TopCount of ['0', '-1', 'five', '1.5', '1000000']) {
    assert.match(
      missing(await targetOf([], { pinned: { TopCount } }), 'TopCount').reason,
      /not a number from 1 to 999999$/,
    )
  }
})

test('requests of the RESOScript stand below the service root, which may be in front', async () => {
  const request = async (text: string) =>
    texts(await targetOf([], { pinned: { '400BadRequest': text } }), REQUESTS[0])[0]
  assert.equal(await request('Member?$filter=x'), 'Member?$filter=x')
  assert.equal(await request('https://example.org/odata/Member?$filter=x'), 'Member?$filter=x')
  assert.equal(await request("?$filter=BadField eq 'SoBad'"), "Property?$filter=BadField eq 'SoBad'")
  assert.equal(await request("Member?$filter=Url eq 'https://a'"), "Member?$filter=Url eq 'https://a'")
  assert.match(missing(await targetOf([], { pinned: { '404NotFound': 'a1+b.c-d://x' } }), REQUESTS[1]).reason, /URL/)
  const pinned = { '404NotFound': 'https://example.org/odata/Nowhere' }
  for (const serviceRoot of ['https://example.org/odata', 'https://example.org/odata/'])
    assert.deepEqual(texts(await targetOf([], { pinned, serviceRoot }), REQUESTS[1]), ['Nowhere'])
  for (const text of ['https://example.com/odata/Member', 'https://example.org/odata2/Member', 'HTTP://example.org/']) {
    const { reason } = missing(await targetOf([], { pinned: { '404NotFound': text } }), REQUESTS[1])
    assert.ok(
      reason.endsWith(`is ${text}, which is not a URL below the service root https://example.org/odata`),
      reason,
    )
  }
})

test('ExpandField is a navigation property of the metadata: Media, else a collection, else any', async () => {
  assert.deepEqual(texts(await targetOf([]), 'ExpandField'), ['Media'])
  assert.equal(parameter(await targetOf([]), 'ExpandField').why, 'a navigation property to Collection(o.Media)')
  assert.deepEqual(texts(await targetOf([], { resource: 'Member' }), 'ExpandField'), ['Office'])
  assert.deepEqual(texts(await targetOf([], { pinned: { ExpandField: 'ListAgent' } }), 'ExpandField'), ['ListAgent'])
  for (const ExpandField of ['City', 'Elsewhere']) {
    const wrong = await targetOf([], { pinned: { ExpandField } })
    assert.match(missing(wrong, 'ExpandField').reason, /not a navigation property of Property to an EntityType/)
  }
  const office = await targetOf([], { resource: 'Office' })
  assert.equal(
    missing(office, 'ExpandField').reason,
    'Office has no navigation property to an EntityType of the metadata',
  )
})
