import assert from 'node:assert/strict'
import type { Store } from '../store/store'
import { testOnStores } from '../testing/databases'
import { at, withOrganizations } from '../testing/desk-data'
import { type LoadPlan, loadSheet, planSheet } from './load-sheet'
import { listOrganizations, organizationOf } from './organizations'
import { readSheet, type SheetRow } from './read-sheet'
import { addSystem, systemsOf } from './systems'

function rowsOf(...lines: readonly string[]): readonly SheetRow[] {
  const sheet = readSheet(Buffer.from(lines.join('\n')))
  assert.ok(sheet.kind === 'read', JSON.stringify(sheet))
  return sheet.rows
}

async function planOf(store: Store, rows: readonly SheetRow[]): Promise<LoadPlan> {
  const planned = await planSheet(store.reader, rows)
  assert.ok(planned.kind === 'planned')
  return planned.plan
}

const load = async (store: Store, rows: readonly SheetRow[]) =>
  await loadSheet(store, rows, (await planOf(store, rows)).digest, at(1))

const SHEET = [
  'OrganizationUniqueId,OrganizationName,OrganizationStatus,OrganizationMlsCode,OrganizationCity',
  'M1,First MLS,false,,',
  'M2,Second MLS,,,',
  'M3,Third MLS,,THIRD,Ourtown',
]

testOnStores('a sheet changes what it names, as it was shown before, and nothing else', async (store) => {
  await withOrganizations(store)
  const rows = rowsOf(...SHEET)
  const plan = await planOf(store, rows)
  assert.deepEqual(
    { ...plan, digest: '' },
    {
      changes: [
        {
          uoi: 'M1',
          name: 'First MLS',
          isNew: false,
          fields: [{ field: 'OrganizationStatus', before: true, after: false }],
        },
        {
          uoi: 'M3',
          name: 'Third MLS',
          isNew: true,
          fields: [
            { field: 'OrganizationUniqueId', before: null, after: 'M3' },
            { field: 'OrganizationName', before: null, after: 'Third MLS' },
            { field: 'OrganizationCity', before: null, after: 'Ourtown' },
            { field: 'OrganizationMlsCode', before: null, after: 'THIRD' },
          ],
        },
      ],
      unchanged: 1,
      untouched: 2,
      digest: '',
    },
  )
  assert.equal(await loadSheet(store, rows, 'other', at(1)), false)
  assert.equal(await organizationOf(store.reader, 'M3'), undefined)
  assert.equal(await loadSheet(store, rows, plan.digest, at(1)), true)
  assert.equal((await organizationOf(store.reader, 'M1'))?.['OrganizationStatus'], false)
  assert.deepEqual(await organizationOf(store.reader, 'M3'), {
    OrganizationMlsCode: 'THIRD',
    OrganizationUniqueId: 'M3',
    OrganizationName: 'Third MLS',
    OrganizationType: null,
    OrganizationCity: 'Ourtown',
    OrganizationStateOrProvince: null,
    OrganizationCountry: null,
    OrganizationStatus: true,
    ModificationTimestamp: at(1).toISOString(),
  })
  // What is loaded already changes nothing.
  assert.deepEqual((await planOf(store, rows)).changes, [])
  assert.equal(await loadSheet(store, rows, plan.digest, at(1)), false)
})

testOnStores('a Field without a column stays, and an empty cell takes a value away', async (store) => {
  await withOrganizations(store)
  await load(store, rowsOf(...SHEET))
  await load(store, rowsOf('OrganizationUniqueId,OrganizationCity', 'M3,'))
  const values = await organizationOf(store.reader, 'M3')
  assert.equal(values?.['OrganizationCity'], null)
  assert.equal(values?.['OrganizationMlsCode'], 'THIRD')
  await load(store, rowsOf('OrganizationUniqueId,OrganizationMlsCode', 'M3,'))
  assert.equal(Object.hasOwn((await organizationOf(store.reader, 'M3')) ?? {}, 'OrganizationMlsCode'), false)
})

testOnStores('a new organization needs a name', async (store) => {
  assert.deepEqual(await planSheet(store.reader, rowsOf('OrganizationUniqueId', 'X1')), {
    kind: 'refused',
    faults: [{ line: 2, words: 'X1 is new, and there is no column OrganizationName' }],
  })
})

testOnStores('of many sheets at once that add the same organization one is loaded', async (store) => {
  await withOrganizations(store)
  const sheets = Array.from({ length: 10 }, (_, index) =>
    rowsOf('OrganizationUniqueId,OrganizationName', `X1,Name ${index}`),
  )
  const digests = await Promise.all(sheets.map(async (rows) => (await planOf(store, rows)).digest))
  const loaded = await Promise.all(sheets.map((rows, index) => loadSheet(store, rows, digests[index] ?? '', at(1))))
  assert.equal(loaded.filter(Boolean).length, 1)
})

testOnStores('a large sheet is loaded, and listed by pages in the order of names', async (store) => {
  const lines = Array.from({ length: 1000 }, (_, index) => `L${index},Large ${String(index).padStart(4, '0')}`)
  assert.equal(await load(store, rowsOf('OrganizationUniqueId,OrganizationName', ...lines)), true)
  const first = await listOrganizations(store.reader, { search: 'large', size: 700 })
  assert.ok(first.next !== undefined)
  const second = await listOrganizations(store.reader, { search: 'large', after: first.next, size: 700 })
  assert.equal(second.next, undefined)
  const names = [...first.organizations, ...second.organizations].map(({ name }) => name)
  assert.deepEqual(names, names.toSorted())
  assert.equal(new Set(names).size, 1000)
  const found = await listOrganizations(store.reader, { search: ' l777 ', size: 10 })
  assert.deepEqual(
    found.organizations.map(({ uoi }) => uoi),
    ['L777'],
  )
})

testOnStores('a system belongs to one organization for good', async (store) => {
  await withOrganizations(store)
  const add = (provider: string, usi: string, name = 'Another') =>
    store.transaction((tx) => addSystem(tx, provider, { usi, name }))
  await add('T1', 'S9')
  assert.deepEqual(await systemsOf(store.reader, 'T1'), [
    { usi: 'S1', name: 'System S1' },
    { usi: 'S9', name: 'Another' },
  ])
  await assert.rejects(add('T2', 'S9'), /the USI S9 is taken/)
  await assert.rejects(add('none', 'S10'), /there is no provider with the UOI none/)
  await assert.rejects(add('T1', 'S 10'), /no space/)
  await assert.rejects(add('T1', 'S10', ''), /needs a name/)
  assert.equal((await systemsOf(store.reader, 'T2')).length, 1)
})
