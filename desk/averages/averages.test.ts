import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { writeServed } from '../collector/testing/result-folders'
import { FileStore } from '../files/file-store'
import { csvOf } from '../pages/views/csv'
import type { Store } from '../store/store'
import { newFolder } from '../testing/archives'
import { testOnStores } from '../testing/databases'
import { openDesk } from '../testing/desk-app'
import { at } from '../testing/desk-data'
import { averagesRounds } from './averages-rounds'
import { industryOf, industryVersions } from './industry'
import { type AveragesPlace, makeAverages, versionsToAverage } from './make-averages'

/** Certifies what a system of a new organization has. */
async function certify(
  { store, files }: { readonly store: Store; readonly files: FileStore },
  folder: string,
  recipient: string,
  fields: Readonly<Record<string, number>>,
  isPerformancePublic: 1 | 0 | null = 1,
): Promise<void> {
  const reports = await writeServed(folder, { recipient, fields, responseTimeMs: 1000 })
  const kept = await Promise.all(
    readdirSync(reports).map(async (name) => {
      const path = join(reports, name)
      const digest = createHash('sha256').update(readFileSync(path)).digest('hex')
      const bytes = statSync(path).size
      await files.keep(path, digest)
      return { name, digest, bytes }
    }),
  )
  const instant = at(0).toISOString()
  await store.transaction(async (tx) => {
    const organization = {
      uoi: recipient,
      name: recipient,
      sort_name: recipient,
      is_active: 1,
      details: '{}',
      modified_at: instant,
    } as const
    await tx
      .insertInto('organization')
      .values({ ...organization, kind: null, city: null, state_or_province: null, country: null })
      .execute()
    const parties = { provider_uoi: 'T1', usi: 'S1', recipient_uoi: recipient }
    await tx
      .insertInto('submission')
      .values({ id: recipient, ...parties, digest: recipient, member_id: null, created_at: instant })
      .execute()
    for (const { name, digest, bytes } of kept) {
      await tx
        .insertInto('file')
        .values({ digest, bytes, created_at: instant })
        .onConflict((each) => each.doNothing())
        .execute()
      const path = `data-dictionary-2.0/${name}`
      await tx.insertInto('submission_file').values({ submission_id: recipient, path, digest }).execute()
    }
    const status = {
      status: 'Certified',
      status_at: instant,
      certified_at: instant,
      archived_at: null,
      confirmed_by: 'run',
    } as const
    await tx
      .insertInto('endorsement')
      .values({
        id: recipient,
        submission_id: recipient,
        type: 'Data Dictionary',
        version: '2.0',
        ...parties,
        ...status,
        is_performance_public: isPerformancePublic,
        figures: '{}',
        metadata_digest: null,
        revision: 1,
        created_at: instant,
      })
      .execute()
  })
}

const LIST_PRICE = { 'Property.ListPrice': 0.5, 'Property.X_Own': 1 }

testOnStores(
  'averages are of all that is certified, and tell nothing that fewer organizations stand behind',
  async (store, t) => {
    const { ask, desk } = await openDesk(store, t)
    const files = new FileStore(newFolder(t))
    const place: AveragesPlace = { store, files, minimum: desk.minimumOrganizations }
    const results = newFolder(t)
    assert.deepEqual(await versionsToAverage(store.reader), [])
    assert.match(await (await ask('/industry')).text(), /There are no averages yet/)
    assert.equal((await ask('/industry.csv')).status, 404)

    await certify(place, results, 'A-1', LIST_PRICE)
    await certify(place, results, 'A-2', { ...LIST_PRICE, 'Property.ListPrice': 1 })
    assert.equal(await makeAverages(place, '2.0', at(1)), 'made')
    assert.deepEqual((await industryOf(store.reader, '2.0'))?.fields, [])
    assert.equal(await makeAverages(place, '2.0', at(2)), 'unchanged')

    await certify(place, results, 'A-3', { ...LIST_PRICE, 'Office.OfficeKey': 1 }, 0)
    assert.equal(await makeAverages(place, '2.0', at(3)), 'made')
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
    const [row] = await store.reader.selectFrom('averages').select('report').execute()
    assert.deepEqual(JSON.parse(row?.report ?? '').performance, { all: null, resources: [] })
    assert.doesNotMatch(row?.report ?? '', /X_Own|OfficeKey|A-1/)

    const page = await (await ask('/industry?search=list')).text()
    assert.match(
      page,
      /<th scope="row">Property[.]ListPrice<\/th><td data-label="Systems">3<\/td><td data-label="With data">3 of 3<\/td><td data-label="Records">66[.]7 %<\/td>/,
    )
    assert.doesNotMatch(await (await ask('/industry?search=nothing')).text(), /ListPrice/)
    const sheet = await (await ask('/industry.csv?version=2.0')).text()
    assert.match(
      sheet,
      /^Resource,Field,LookupName,LookupValue,Systems,Sampled,WithData,Availability\r\nProperty,,,,3,,,\r\nProperty,ListPrice,,,3,3,3,0[.]66\d+\r\n$/,
    )

    await store.reader
      .updateTable('endorsement')
      .set({ archived_at: at(4).toISOString() })
      .where('id', '=', 'A-1')
      .execute()
    assert.equal(await makeAverages(place, '2.0', at(5)), 'made')
    assert.deepEqual((await industryOf(store.reader, '2.0'))?.fields, [])
    await store.reader.updateTable('endorsement').set({ status: 'Revoked' }).execute()
    const made: unknown[] = []
    const worker = averagesRounds(place, (each) => made.push(each))
    await worker.stop()
    assert.equal(made.length, 0)
    const another = averagesRounds(place, (each) => made.push(each))
    await new Promise((resolve) => setTimeout(resolve, 1000))
    await another.stop()
    assert.deepEqual(made, [{ version: '2.0' }])
    assert.deepEqual(await industryVersions(store.reader), [])
  },
)

test('a sheet has no formulas, and quotes what has commas', () => {
  assert.equal(csvOf([['=1+1', 'a,b', 'c"d', '-x', 'plain']]), `'=1+1,"a,b","c""d",'-x,plain\r\n`)
})
