import assert from 'node:assert/strict'
import { test } from 'node:test'
import { publishMap } from '../map/publish-map'
import type { Store } from '../store/store'
import { addCertified } from '../testing/certified-rows'
import { testOnStores } from '../testing/databases'
import { openDesk, type TestDesk } from '../testing/desk-app'
import { at } from '../testing/desk-data'
import { shadeOf } from './views/area-map'

const reading =
  ({ ask }: Pick<TestDesk, 'ask'>) =>
  async (query = '') => {
    const page = await (await ask(`/map${query}`)).text()
    const rows = page.matchAll(/<span id="area-[^"]+">([^<]+)<\/span><\/th><td data-label="Organizations">(\d+)</g)
    return { page, rows: [...rows].map(([, name, count]) => `${name} ${count}`) }
  }

const named = (first: string, count: number) => Array.from({ length: count }, (_, index) => `${first}${index}`)

async function fill(store: Store): Promise<void> {
  const early = '2025-03-01T10:00:00.000Z'
  for (const uoi of named('CA', 4)) await addCertified(store, { uoi, state: 'CA', certifiedAt: early })
  for (const uoi of named('NY', 3))
    await addCertified(store, { uoi, state: 'NY', type: 'Web API Core', version: '2.0.0' })
  for (const uoi of named('NV', 3))
    await addCertified(store, { uoi, state: 'NV', certifiedAt: '2025-12-31T23:59:59.999Z' })
  for (const uoi of named('TX', 3)) await addCertified(store, { uoi, state: 'TX', status: 'Notified' })
}

testOnStores('the map tells how many certified organizations an area has, by filter and area', async (store, t) => {
  const test = await openDesk(store, t)
  const shown = reading(test)
  assert.deepEqual((await shown()).rows, [])
  await fill(store)
  assert.equal(await publishMap({ store, minimum: 3 }, at(1)), 'made')
  assert.equal(await publishMap({ store, minimum: 3 }, at(2)), 'unchanged')
  const world = await shown()
  assert.deepEqual(world.rows, ['United States of America 10'])
  assert.match(world.page, /<a href="#area-USA" aria-label="United States of America: 10">/)
  assert.match(world.page, /<td data-label="Counted"><time datetime="2026-01-01T12:01:00.000Z">/)
  assert.deepEqual((await shown('?view=north-america')).rows, ['California 4', 'Nevada 3', 'New York 3'])
  assert.deepEqual((await shown('?view=north-america&until=2025-12-31')).rows, ['California 4', 'Nevada 3'])
  assert.deepEqual((await shown('?view=north-america&until=2025-09-30')).rows, ['California 4'])
  assert.deepEqual((await shown('?view=north-america&endorsement=Web+API+Core')).rows, ['New York 3'])
  assert.deepEqual((await shown('?endorsement=Data+Dictionary%2F2.0')).rows, ['United States of America 7'])
  const unknown = await shown('?until=2025-04-17')
  assert.deepEqual(unknown.rows, [])
  assert.match(unknown.page, /For this choice numbers are not told/)
  assert.deepEqual((await shown("?view='&endorsement=constructor&until=x")).rows, ['United States of America 10'])
})

testOnStores('two of a state are told neither by it, nor by the rest, nor by a filter', async (store, t) => {
  const shown = reading(await openDesk(store, t))
  for (const uoi of named('CA', 4)) await addCertified(store, { uoi, state: 'CA' })
  for (const uoi of named('NY', 3)) await addCertified(store, { uoi, state: 'NY' })
  for (const uoi of named('NV', 2)) await addCertified(store, { uoi, state: 'NV', version: '1.7' })
  assert.equal(await publishMap({ store, minimum: 3 }, at(1)), 'made')
  const america = await shown('?view=north-america')
  assert.deepEqual(america.rows, ['California 4'])
  assert.match((await shown('?endorsement=Data+Dictionary%2F2.0')).page, /For this choice numbers are not told/)
})

testOnStores('an organization is on the map by name as long as it agrees to that', async (store, t) => {
  const test = await openDesk(store, t)
  const shown = reading(test)
  await fill(store)
  await addCertified(store, { uoi: 'T1', state: 'CA' })
  await publishMap({ store, minimum: 3 }, at(0.5))
  assert.doesNotMatch((await shown()).page, /Tech One/)
  assert.equal((await test.post('/account/map', { shown: 'yes' }, 'provider')).status, 303)
  const account = await (await test.get('/account', 'provider')).text()
  assert.match(account, /This was agreed to on <time datetime="2026-01-01T12:01:00.000Z">/)
  const { page, rows } = await shown()
  assert.match(page, /<a href="#organization-T1" aria-label="Tech One"><circle class="map-point"/)
  assert.match(page, /<a id="organization-T1" href="\/[?]search=T1">Tech One<\/a>/)
  assert.deepEqual(rows, ['United States of America 11'])
  assert.doesNotMatch((await shown('?endorsement=Web+API+Core')).page, /Tech One/)
  // Numbers are of the others then.
  test.change({ now: () => at(9) })
  await test.post('/account/map', { shown: 'yes' }, 'provider')
  assert.match(await (await test.get('/account', 'provider')).text(), /12:01:00[.]000Z/)
  await test.post('/account/map', { shown: 'no' }, 'provider')
  assert.doesNotMatch((await shown()).page, /Tech One/)
  assert.deepEqual(await store.reader.selectFrom('shown_organization').selectAll().execute(), [])
})

test('shades grow with numbers, and the greatest one has the darkest', () => {
  const shades = [1, 2, 5, 20, 100].map((count) => shadeOf(count, 100))
  assert.deepEqual(shades, [1, 1, 2, 3, 5])
  assert.equal(shadeOf(5, 5), 5)
  assert.equal(shadeOf(1, 1), 5)
})
