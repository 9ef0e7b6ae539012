import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { gunzipSync } from 'node:zlib'
import type { DataCompatibilityReport } from 'dd-acceptance/support/results/data-compatibility-report'
import { writeServed } from '../collector/testing/result-folders'
import type { Store } from '../store/store'
import { newFolder } from '../testing/archives'
import { addCertified, type CertifiedRow } from '../testing/certified-rows'
import { testOnStores } from '../testing/databases'
import { openDesk } from '../testing/desk-app'
import { performanceIn } from '../testing/performance-in'

async function filled(store: Store, t: TestContext) {
  const test = await openDesk(store, t)
  const results = newFolder(t)
  const add = async (row: CertifiedRow, fields: Readonly<Record<string, number>>) => {
    const reports = await writeServed(results, { recipient: row.uoi, fields, responseTimeMs: 987 })
    return await addCertified(store, { ...row, reports }, test.desk.files)
  }
  const north = await add({ uoi: 'North' }, { 'Property.ListPrice': 0.5, 'Property.City': 1 })
  const south = await add({ uoi: 'South', isPerformancePublic: 0 }, { 'Property.ListPrice': 1, 'Office.OfficeKey': 1 })
  const open = await add({ uoi: 'Open', status: 'Passed' }, { 'Property.ListPrice': 1 })
  return { ...test, results, north, south, open }
}

testOnStores('a comparison has what endorsements have in common, and neither times nor addresses', async (store, t) => {
  const { get, north, south, errors } = await filled(store, t)
  const page = await (await get(`/compare/result?with=${north}&with=${south}`)).text()
  assert.match(page, /<h1>North and South<\/h1>/)
  assert.match(
    page,
    /<th scope="row">Fields<\/th><td data-label="In all">1<\/td><td data-label="Only North">1<\/td><td data-label="Only South">1<\/td>/,
  )
  assert.match(page, /<script src="\/compared[.]js" defer/)
  const answer = await get(`/compare/result.json?with=${north}&with=${south}`)
  const report: DataCompatibilityReport = JSON.parse(gunzipSync(await answer.arrayBuffer()).toString())
  assert.deepEqual(
    report.results.map(({ label, folder }) => [label, folder]),
    [
      ['North', 'T1-S1/North'],
      ['South', 'T1-S1/South'],
    ],
  )
  assert.deepEqual(
    report.fields.map(({ fieldName, spread, availability }) => [fieldName, spread, availability]),
    [
      ['OfficeKey', 'only in one', [null, 1]],
      ['City', 'only in one', [1, null]],
      ['ListPrice', 'in all', [0.5, 1]],
    ],
  )
  assert.deepEqual(performanceIn(report), [])
  assert.doesNotMatch(JSON.stringify(report), /example[.]org\/odata|0[.]987|987/)
  const sheet = await get(`/compare/result.csv?with=${north}&with=${south}`)
  assert.match(await sheet.text(), /^Kind,Resource,Field,/)
  assert.deepEqual(errors, [])
})

testOnStores('only what somebody may see is compared with what they may see', async (store, t) => {
  const { get, north, open } = await filled(store, t)
  for (const path of ['/compare', '/compare/result', '/compare/result.json', '/compare/result.csv'])
    for (const [person, status] of [
      [undefined, 404],
      ['user', 404],
      ['other', 404],
      ['provider', 200],
      ['administrator', 200],
    ] as const)
      assert.equal((await get(`${path}?with=${north}&with=${open}`, person)).status, status, `${path} ${person}`)
  assert.doesNotMatch(await (await get('/compare?search=Open')).text(), new RegExp(`value="${open}"`))
  assert.match(await (await get('/compare?search=Open', 'provider')).text(), new RegExp(`value="${open}"`))
})

testOnStores('a search that finds many has pages, and what was chosen stays', async (store, t) => {
  const { get, north, south } = await filled(store, t)
  for (let index = 10; index < 40; index++) await addCertified(store, { uoi: `Many ${index}` })
  const labels = (page: string) =>
    [...page.matchAll(/name="with"[^>]*> (Many \d\d|North|South)</g)].map(([, name]) => name)
  const first = await (await get(`/compare?search=Many&with=${north}`)).text()
  assert.deepEqual([labels(first).length, labels(first)[0], labels(first).at(-1)], [26, 'North', 'Many 34'])
  const [, after = ''] = /name="after" value="([^"]+)">Next page</.exec(first) ?? []
  const query = new URLSearchParams({ search: 'Many', after })
  const second = await (await get(`/compare?${query}&with=${north}&with=${south}`)).text()
  assert.deepEqual(labels(second), ['North', 'South', 'Many 35', 'Many 36', 'Many 37', 'Many 38', 'Many 39'])
  assert.doesNotMatch(second, /Next page/)
  assert.equal((await get('/compare?search=Many&after=%27')).status, 200)
})

testOnStores('what can be compared is there to choose, before anything is searched for', async (store, t) => {
  const { get, north, south, open } = await filled(store, t)
  const page = await (await get('/compare')).text()
  for (const id of [north, south]) assert.match(page, new RegExp(`value="${id}"`))
  assert.doesNotMatch(page, new RegExp(`value="${open}"|Next page`))
  for (let index = 0; index < 25; index++) await addCertified(store, { uoi: `Another-${index}` })
  assert.match(await (await get('/compare')).text(), />Next page</)
})

testOnStores('what cannot be compared is said', async (store, t) => {
  const { get, north, south, results, desk } = await filled(store, t)
  const core = await addCertified(store, { uoi: 'North', type: 'Web API Core', version: '2.0.0' })
  const older = await addCertified(store, { uoi: 'North', version: '1.7' })
  const broken = await writeServed(results, { recipient: 'Broken', fields: { 'Property.City': 1 } })
  writeFileSync(join(broken, 'metadata-report.json'), '{')
  const unreadable = await addCertified(store, { uoi: 'Broken', reports: broken }, desk.files)
  const words = async (...ids: readonly string[]) => {
    const answer = await get(`/compare/result?${ids.map((id) => `with=${id}`).join('&')}`)
    const page = await answer.text()
    return `${answer.status} ${/role="alert">\s*([^<]+)/.exec(page)?.[1]}`
  }
  assert.equal(await words(), '422 Choose two endorsements or more.')
  assert.equal(await words(north, north), '422 Choose two endorsements or more.')
  const oneVersion = '422 Choose endorsements of one version of the Data Dictionary.'
  assert.equal(await words(north, core), oneVersion)
  assert.equal(await words(older, south), oneVersion)
  assert.match(await words(north, unreadable), /^422 Of what was submitted for one of them no comparison can be made/)
  const many: string[] = []
  for (let index = 0; index < 9; index++) many.push(await addCertified(store, { uoi: `Many-${index}` }))
  assert.equal(await words(...many), '422 Choose 8 endorsements at most.')
})
