import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import { makeAverages } from '../averages/make-averages'
import { writeServed } from '../collector/testing/result-folders'
import { publishMap } from '../map/publish-map'
import { takeNameFromPublications } from '../publications/publication'
import type { Store } from '../store/store'
import { newFolder } from '../testing/archives'
import { addCertified } from '../testing/certified-rows'
import { testOnStores } from '../testing/databases'
import { openDesk, type TestDesk } from '../testing/desk-app'
import { at } from '../testing/desk-data'

const MINIMUM = 5

/** Words by which four organizations would be known: the Fields that only they have, and where they are. */
const THEIRS = /CityRegion|Washington|aria-label="Canada|>Canada</

async function opened(store: Store, t: TestContext) {
  const test = await openDesk(store, t)
  test.change({ minimumOrganizations: MINIMUM })
  const results = newFolder(t)
  const token = await test.tokenOf('user')
  const certify = async (uoi: string, fields: Readonly<Record<string, number>>, place: object) => {
    const reports = await writeServed(results, { recipient: uoi, fields })
    return await addCertified(store, { uoi, reports, ...place }, test.desk.files)
  }
  const publish = async (minute: number) => [
    await makeAverages({ store, files: test.desk.files, minimum: MINIMUM }, '2.0', at(minute)),
    await publishMap({ store, minimum: MINIMUM }, at(minute)),
  ]
  return { certify, publish, seen: () => allThatIsPublic(test, token) }
}

/** Returns all figures that everybody may see, on all pages and under all filters, and what the Web API tells any member. */
async function allThatIsPublic({ ask }: TestDesk, token: string): Promise<string> {
  const page = await (await ask('/map')).text()
  const optionsOf = (name: string) => {
    const [, select = ''] = new RegExp(`<select id="${name}"[^>]*>(.*?)</select>`, 's').exec(page) ?? []
    return [...select.matchAll(/<option value="([^"]*)"/g)].map(([, value = '']) => value)
  }
  const addresses = ['/industry', '/industry.csv']
  for (const view of optionsOf('view'))
    for (const endorsement of optionsOf('endorsement'))
      for (const until of [...optionsOf('until'), '2026-01-01', '2025-12-31', '2025-06-30'])
        addresses.push(`/map?${new URLSearchParams({ view, endorsement, until })}`)
  const where = '$select=OrganizationStateOrProvince,OrganizationCountry,OrganizationCity'
  addresses.push('/odata/IndustryAverage', `/odata/OUID?${where}&$filter=OrganizationCountry ne null`)
  const headers = { authorization: `Bearer ${token}` }
  const texts: string[] = []
  for (const address of addresses) {
    const text = await (await ask(address, address.startsWith('/odata') ? { headers } : {})).text()
    // Areas without a number are drawn without a name.
    texts.push(`${address}\n${text.replaceAll(/ d="[^"]*"/g, '')}`)
  }
  return texts.join('\n')
}

const FIELDS = { 'Property.ListPrice': 0.5, 'Property.ListingKey': 1 }
const OURS = { ...FIELDS, 'Property.CityRegion': 0.123 }

testOnStores('four organizations are told by nothing that is published, alone or among others', async (store, t) => {
  const { certify, publish, seen } = await opened(store, t)
  for (const uoi of ['X1', 'X2', 'X3', 'X4']) await certify(uoi, OURS, { country: 'CA', state: 'BC' })
  assert.deepEqual(await publish(1), ['waiting', 'unchanged'])
  const alone = await seen()
  assert.doesNotMatch(alone, THEIRS)
  assert.doesNotMatch(alone, /data-label="(Systems|Organizations)">[1-9]|ListPrice|aria-label="[^"]+: \d/)
  assert.match(alone, /"value":\[\]/)
  for (const uoi of ['B1', 'B2', 'B3', 'B4', 'B5', 'B6']) await certify(uoi, FIELDS, { state: 'NY' })
  assert.deepEqual(await publish(2), ['made', 'unchanged'])
  const among = await seen()
  assert.doesNotMatch(among, THEIRS)
  assert.match(
    among,
    /ElementFieldName":"ListPrice","ElementLookupName":null,"ElementLookupValue":null,"SystemsCount":10/,
  )
  // All ten, whom everybody can count, less the six of New York would be the four.
  assert.doesNotMatch(among, /aria-label="[^"]+: \d/)
  await certify('C1', FIELDS, { country: 'DE' })
  assert.deepEqual(await publish(3), ['waiting', 'made'])
  const more = await seen()
  assert.doesNotMatch(more, THEIRS)
  assert.match(more, /aria-label="United States of America: 6"/)
})

testOnStores('four that have another endorsement are told by no difference of filters', async (store, t) => {
  const { certify, publish, seen } = await opened(store, t)
  const canada = { country: 'CA', state: 'BC' }
  for (const uoi of ['B1', 'B2', 'B3', 'B4', 'B5']) await certify(uoi, FIELDS, canada)
  const core = { type: 'Web API Core', version: '2.0.0' }
  for (const uoi of ['X1', 'X2', 'X3', 'X4']) await certify(uoi, OURS, { ...canada, ...core })
  await certify('Y1', FIELDS, { country: 'DE', ...core })
  for (const uoi of ['C1', 'C2', 'C3', 'C4']) await certify(uoi, FIELDS, { country: 'DE' })
  assert.deepEqual(await publish(1), ['made', 'made'])
  const all = await seen()
  assert.match(all, /aria-label="British Columbia: 9"/)
  assert.match(all, /aria-label="Germany: 5"/)
  // Beside nine, five of the Data Dictionary would tell where four of the other five are.
  assert.doesNotMatch(all, /aria-label="[^"]+: [1-4]"|aria-label="(British Columbia|Canada): 5"/)
})

testOnStores('what is published tomorrow tells of four by no difference from today', async (store, t) => {
  const { certify, publish, seen } = await opened(store, t)
  for (const uoi of ['B1', 'B2', 'B3', 'B4', 'B5', 'B6']) await certify(uoi, FIELDS, { state: 'NY' })
  assert.deepEqual(await publish(1), ['made', 'made'])
  const today = await seen()
  const fields = { ...OURS, 'Property.City': 0.77 }
  for (const uoi of ['X1', 'X2', 'X3']) await certify(uoi, fields, { state: 'NY', certifiedAt: at(9).toISOString() })
  await store.reader.updateTable('endorsement').set({ status: 'Revoked' }).where('recipient_uoi', '=', 'B1').execute()
  assert.deepEqual(await publish(2), ['waiting', 'unchanged'])
  assert.equal(await seen(), today)
  // Who is forgotten is not told by it either.
  await store.transaction((tx) => takeNameFromPublications(tx, 'B1'))
  assert.deepEqual(await publish(3), ['waiting', 'unchanged'])
  assert.equal(await seen(), today)
  await certify('X4', fields, { state: 'NY', certifiedAt: at(9).toISOString() })
  assert.deepEqual(await publish(4), ['made', 'made'])
  const tomorrow = await seen()
  assert.notEqual(tomorrow, today)
  // Five changed: what four of them have is not told, and a number differs by what five contribute.
  assert.doesNotMatch(tomorrow, THEIRS)
  assert.doesNotMatch(tomorrow, /Property[.]City\b/)
  assert.match(tomorrow, /aria-label="New York: 9"/)
  assert.deepEqual(await publish(5), ['unchanged', 'unchanged'])
})
