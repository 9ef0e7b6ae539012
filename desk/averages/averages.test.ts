import assert from 'node:assert/strict'
import { test } from 'node:test'
import { writeServed } from '../collector/testing/result-folders'
import { FileStore } from '../files/file-store'
import { csvOf } from '../pages/views/csv'
import { takeNameFromPublications } from '../publications/publication'
import { newFolder } from '../testing/archives'
import { addCertified } from '../testing/certified-rows'
import { testOnStores } from '../testing/databases'
import { openDesk } from '../testing/desk-app'
import { at } from '../testing/desk-data'
import { averagesRounds } from './averages-rounds'
import { averagesReport, industryOf, industryVersions } from './industry'
import { type AveragesPlace, makeAverages, versionsToAverage } from './make-averages'

const LIST_PRICE = { 'Property.ListPrice': 0.5, 'Property.X_Own': 1 }

testOnStores(
  'averages are of all that is certified, and tell nothing that fewer organizations stand behind',
  async (store, t) => {
    const { ask, desk } = await openDesk(store, t)
    const files = new FileStore(newFolder(t))
    const place: AveragesPlace = { store, files, minimum: desk.minimumOrganizations }
    const results = newFolder(t)
    const certify = async (uoi: string, fields: Readonly<Record<string, number>>, isPerformancePublic: 0 | 1 = 1) => {
      const reports = await writeServed(results, { recipient: uoi, fields, responseTimeMs: 1000 })
      return await addCertified(store, { uoi, reports, isPerformancePublic }, files)
    }
    assert.deepEqual(await versionsToAverage(store.reader), [])
    assert.match(await (await ask('/industry')).text(), /There are no averages yet/)
    assert.equal((await ask('/industry.csv')).status, 404)

    await certify('A-1', LIST_PRICE)
    await certify('A-2', { ...LIST_PRICE, 'Property.ListPrice': 1 })
    assert.equal(await makeAverages(place, '2.0', at(1)), 'waiting')
    assert.equal(await industryOf(store.reader, '2.0'), undefined)

    await certify('A-3', { ...LIST_PRICE, 'Office.OfficeKey': 1 }, 0)
    assert.equal(await makeAverages(place, '2.0', at(3)), 'made')
    assert.equal(await makeAverages(place, '2.0', at(4)), 'unchanged')
    const industry = await industryOf(store.reader, '2.0')
    assert.deepEqual(
      industry?.resources.map(({ resourceName, results: systems }) => [resourceName, systems]),
      [['Property', 3]],
    )
    assert.deepEqual(
      industry?.fields.map(({ fieldName, results: systems, resultsWithData }) => [fieldName, systems, resultsWithData]),
      [['ListPrice', 3, 3]],
    )
    assert.ok(Math.abs((industry?.fields[0]?.availability ?? 0) - 2 / 3) < 1e-9)
    // One of the three does not let its times be public: of two nothing is told.
    const { content } = (await averagesReport(store.reader, '2.0')) ?? { content: '{}' }
    assert.deepEqual(JSON.parse(content).performance, { all: null, resources: [] })
    assert.doesNotMatch(content, /X_Own|OfficeKey|A-1/)

    const page = await (await ask('/industry?search=list')).text()
    assert.match(
      page,
      /<th scope="row">Property[.]ListPrice<\/th><td data-label="Systems">3<\/td><td data-label="With data">3 of 3<\/td><td data-label="Records">66[.]7 %<\/td>/,
    )
    assert.doesNotMatch(await (await ask('/industry?search=nothing')).text(), /ListPrice/)
    for (const version of ['1.7', '9.9', '']) assert.equal((await ask(`/industry.csv?version=${version}`)).status, 404)
    assert.equal((await ask('/industry.csv')).status, 200)
    const sheet = await (await ask('/industry.csv?version=2.0')).text()
    assert.match(
      sheet,
      /^Resource,Field,LookupName,LookupValue,Systems,Sampled,WithData,Availability\r\nProperty,,,,3,,,\r\nProperty,ListPrice,,,3,3,3,0[.]66\d+\r\n$/,
    )
  },
)

testOnStores('averages are made anew when so many changed that none of them is told by it', async (store, t) => {
  const files = new FileStore(newFolder(t))
  const results = newFolder(t)
  await openDesk(store, t)
  const place: AveragesPlace = { store, files, minimum: 3 }
  let minutes = 0
  const certify = async (uoi: string) => {
    const reports = await writeServed(results, { recipient: uoi, fields: LIST_PRICE })
    return await addCertified(store, { uoi, reports, certifiedAt: at(minutes++).toISOString() }, files)
  }
  const systems = async () => (await industryOf(store.reader, '2.0'))?.results
  const [first = ''] = [await certify('A-1'), await certify('A-2'), await certify('A-3')]
  assert.equal(await makeAverages(place, '2.0', at(1)), 'made')
  await certify('A-4')
  await store.reader.updateTable('endorsement').set({ status: 'Revoked' }).where('id', '=', first).execute()
  assert.equal(await makeAverages(place, '2.0', at(2)), 'waiting')
  assert.equal(await systems(), 3)
  // A name that goes changes no number, and the row is not of it any more.
  await store.transaction((tx) => takeNameFromPublications(tx, 'A-1'))
  const [kept] = await store.reader.selectFrom('publication').selectAll().execute()
  assert.doesNotMatch(JSON.stringify(kept), /A-1/)
  assert.equal(await systems(), 3)
  await certify('A-5')
  assert.equal(await makeAverages(place, '2.0', at(3)), 'made')
  assert.equal(await systems(), 4)
  // A newer endorsement of the same system takes the place of the one before, as a change of its organization.
  await certify('A-5')
  assert.equal(await makeAverages(place, '2.0', at(4)), 'waiting')
  await certify('A-4')
  await certify('A-3')
  assert.equal(await makeAverages(place, '2.0', at(5)), 'made')
  assert.equal(await systems(), 4)
  assert.equal(await makeAverages({ ...place, minimum: 5 }, '2.0', at(6)), 'made')
  assert.equal(await systems(), undefined)
})

testOnStores('averages are not made where few differ from those of any day before', async (store, t) => {
  const files = new FileStore(newFolder(t))
  const results = newFolder(t)
  await openDesk(store, t)
  const place: AveragesPlace = { store, files, minimum: 3 }
  const certify = async (...uois: readonly string[]) => {
    const ids: string[] = []
    for (const uoi of uois) {
      const reports = await writeServed(results, { recipient: uoi, fields: LIST_PRICE })
      ids.push(await addCertified(store, { uoi, reports }, files))
    }
    return ids
  }
  const revoke = async (ids: readonly string[]) =>
    await store.reader.updateTable('endorsement').set({ status: 'Revoked' }).where('id', 'in', ids).execute()
  await certify('A-1', 'A-2', 'A-3', 'A-4')
  assert.equal(await makeAverages(place, '2.0', at(1)), 'made')
  const came = await certify('B-1', 'B-2', 'B-3')
  assert.equal(await makeAverages(place, '2.0', at(2)), 'made')
  // Three went since yesterday, but what came since the day before is of one.
  await revoke(came)
  await certify('C-1')
  assert.equal(await makeAverages(place, '2.0', at(3)), 'waiting')
  await certify('C-2', 'C-3')
  assert.equal(await makeAverages(place, '2.0', at(4)), 'made')
})

testOnStores('nothing is left of averages where all of them went', async (store, t) => {
  const files = new FileStore(newFolder(t))
  const results = newFolder(t)
  await openDesk(store, t)
  for (const uoi of ['A-1', 'A-2', 'A-3']) {
    const reports = await writeServed(results, { recipient: uoi, fields: LIST_PRICE })
    await addCertified(store, { uoi, reports }, files)
  }
  const place: AveragesPlace = { store, files, minimum: 3 }
  assert.equal(await makeAverages(place, '2.0', at(1)), 'made')
  await store.reader.updateTable('endorsement').set({ status: 'Revoked' }).execute()
  const made: unknown[] = []
  const rounds = averagesRounds(place, (each) => made.push(each))
  while (made.length === 0) await new Promise((resolve) => setTimeout(resolve, 20))
  await rounds.stop()
  assert.deepEqual(made, [{ version: '2.0' }])
  assert.deepEqual(await industryVersions(store.reader), [])
  assert.equal(await makeAverages(place, '2.0', at(2)), 'unchanged')
})

test('a sheet has no formulas, and quotes what has commas', () => {
  assert.equal(csvOf([['=1+1', 'a,b', 'c"d', '-x', 'plain']]), `'=1+1,"a,b","c""d",'-x,plain\r\n`)
})
