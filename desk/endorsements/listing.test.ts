import assert from 'node:assert/strict'
import { loadSheet, planSheet } from '../organizations/load-sheet'
import { readSheet } from '../organizations/read-sheet'
import type { Store } from '../store/store'
import { testOnStores } from '../testing/databases'
import {
  act,
  addOrganization,
  administrator,
  at,
  desk,
  passed,
  provider,
  submission,
  withOrganizations,
} from '../testing/desk-data'
import { isTheirs, type ListRequest, listEndorsements, type Viewer, visibleEndorsement } from './listing'
import { notify } from './notify'
import { answer, keepTerms } from './review'
import { settle } from './settle'
import { confirm, submit } from './submit'

const ALL: ListRequest = { sort: 'name', size: 10 }
const STAFF: Viewer = { kind: 'administrator' }

/** Names each endorsement by its recipient and type, in the order of the list. */
async function listed(store: Store, viewer: Viewer, request: Partial<ListRequest> = {}): Promise<string[]> {
  const { endorsements } = await listEndorsements(store.reader, viewer, { ...ALL, ...request })
  return endorsements.map(({ recipient_uoi, type }) => `${recipient_uoi} ${type === 'Web API Core' ? 'core' : 'dd'}`)
}

/** M1 has a certified Core and a Passed Data Dictionary, M2 a Passed Core. Returns the ids, in this order. */
async function filled(store: Store): Promise<string[]> {
  await withOrganizations(store)
  const [core = ''] = await passed(store, submission('Web API Core'))
  await store.transaction(async (tx) => {
    const { notification } = await notify(tx, act(provider), core, {
      address: 'mls@example.org',
      isPerformancePublic: true,
      sentBefore: 0,
    })
    const terms = await keepTerms(tx, 'We agree.', at(1))
    const by = { kind: 'recipient', notification } as const
    await answer(tx, act(by, { at: at(1) }), core, { kind: 'approve', terms })
  })
  const dictionary = await passed(store, submission('Data Dictionary'))
  const other = await passed(store, { ...submission('Web API Core'), recipient: 'M2' })
  return [core, ...dictionary, ...other]
}

testOnStores('everybody sees what is certified, a provider its own, staff everything', async (store) => {
  const [core = '', dictionary = ''] = await filled(store)
  assert.deepEqual(await listed(store, { kind: 'public' }), ['M1 core'])
  assert.deepEqual(await listed(store, { kind: 'provider', uoi: 'T2' }), ['M1 core'])
  for (const viewer of [STAFF, { kind: 'provider', uoi: 'T1' } as const])
    assert.deepEqual((await listed(store, viewer)).toSorted(), ['M1 core', 'M1 dd', 'M2 core'])
  assert.equal((await visibleEndorsement(store.reader, { kind: 'public' }, core))?.recipient_name, 'First MLS')
  assert.equal(await visibleEndorsement(store.reader, { kind: 'public' }, dictionary), undefined)
  assert.equal(await visibleEndorsement(store.reader, { kind: 'provider', uoi: 'T2' }, dictionary), undefined)
  const own = { provider_uoi: 'T1' }
  assert.ok(isTheirs(STAFF, own) && isTheirs({ kind: 'provider', uoi: 'T1' }, own))
  assert.ok(!isTheirs({ kind: 'provider', uoi: 'T2' }, own) && !isTheirs({ kind: 'public' }, own))
})

testOnStores('what is archived is in a list of its own, and no longer public', async (store) => {
  const [core = ''] = await filled(store)
  await store.transaction((tx) => settle(tx, act(provider), core, 'archive'))
  assert.deepEqual(await listed(store, { kind: 'public' }), [])
  assert.deepEqual(await listed(store, { kind: 'public' }, { isArchived: true }), [])
  assert.deepEqual(await listed(store, STAFF, { isArchived: true }), ['M1 core'])
  assert.equal((await listed(store, STAFF)).length, 2)
})

testOnStores('a list is searched by names and UOI, and filtered by type and status', async (store) => {
  await filled(store)
  assert.deepEqual(await listed(store, STAFF, { search: 'SECOND' }), ['M2 core'])
  assert.deepEqual(await listed(store, STAFF, { search: ' m2 ' }), ['M2 core'])
  assert.equal((await listed(store, STAFF, { search: 'tech one' })).length, 3)
  for (const search of ['%', '_', '\\', "'", 'irst', 'first second', 'm1x'])
    assert.deepEqual(await listed(store, STAFF, { search }), [], search)
  for (const search of ['M', ' ']) assert.equal((await listed(store, STAFF, { search })).length, 3, search)
  assert.deepEqual(await listed(store, STAFF, { type: 'Data Dictionary' }), ['M1 dd'])
  assert.deepEqual(await listed(store, STAFF, { status: 'Certified' }), ['M1 core'])
  assert.deepEqual(await listed(store, STAFF, { status: 'Revoked' }), [])
})

testOnStores('a search finds the same by few organizations as by many', async (store) => {
  await filled(store)
  const viewers: readonly Viewer[] = [
    STAFF,
    { kind: 'public' },
    { kind: 'provider', uoi: 'T1' },
    { kind: 'provider', uoi: 'T2' },
  ]
  const searches = ['first', 'second mls', 'tech', 't1', 'none']
  const found = async () => {
    const lists = []
    for (const viewer of viewers)
      for (const search of searches)
        for (const sort of ['name', 'date'] as const) lists.push(await listed(store, viewer, { search, sort }))
    return lists
  }
  const byFew = await found()
  await store.transaction(async (tx) => {
    for (let number = 0; number < 5; number++) {
      const uoi = `X${number}`
      await addOrganization(tx, uoi, 'First Second MLS Tech T1')
      await tx.insertInto('system').values({ usi: uoi, provider_uoi: uoi, name: uoi }).execute()
    }
  })
  assert.deepEqual(await found(), byFew)
})

testOnStores('an organization with another name is found by it, and sorted by it', async (store) => {
  await filled(store)
  const content = Buffer.from('OrganizationUniqueId,OrganizationName\nM2,Another MLS\n')
  const read = readSheet(content)
  assert.ok(read.kind === 'read')
  const planned = await planSheet(store.reader, read.rows)
  assert.ok(planned.kind === 'planned')
  assert.ok(await loadSheet(store, read.rows, planned.plan.digest, at(2)))
  assert.deepEqual(await listed(store, STAFF, { search: 'second' }), [])
  assert.deepEqual(await listed(store, STAFF, { search: 'anoth' }), ['M2 core'])
  assert.equal((await listed(store, STAFF))[0], 'M2 core')
})

testOnStores('pages have every endorsement once, by name and by date', async (store) => {
  await filled(store)
  for (const sort of ['name', 'date'] as const) {
    const seen: string[] = []
    let after: ListRequest['after']
    do {
      const page = await listEndorsements(store.reader, STAFF, { sort, size: 1, ...(after && { after }) })
      seen.push(...page.endorsements.map(({ id }) => id))
      after = page.next
    } while (after !== undefined)
    assert.equal(seen.length, 3)
    assert.equal(new Set(seen).size, 3)
  }
  assert.equal((await listed(store, STAFF, { sort: 'date' }))[0], 'M1 core')
  assert.equal((await listed(store, STAFF, { sort: 'name' }))[2], 'M2 core')
})

testOnStores('by name no page parts an organization, as long as it fits on one', async (store) => {
  await filled(store)
  await store.transaction((tx) => addOrganization(tx, 'M0', 'A MLS'))
  await passed(store, { ...submission('Web API Core'), recipient: 'M0' })
  const pages: string[][] = []
  let after: ListRequest['after']
  do {
    const page = await listEndorsements(store.reader, STAFF, { sort: 'name', size: 2, ...(after && { after }) })
    pages.push(page.endorsements.map(({ recipient_uoi, type }) => `${recipient_uoi} ${type}`))
    after = page.next
  } while (after !== undefined)
  assert.deepEqual(pages, [['M0 Web API Core'], ['M1 Web API Core', 'M1 Data Dictionary'], ['M2 Web API Core']])
})

testOnStores('a list by date is in the order in which endorsements were issued, whatever came later', async (store) => {
  const [core = ''] = await filled(store)
  const later = { ...submission('Data Dictionary'), recipient: 'M2' }
  await store.transaction(async (tx) => {
    const { endorsements } = await submit(tx, act(provider, { at: at(3) }), later)
    for (const { id } of endorsements) await confirm(tx, act(desk, { at: at(3) }), id, 'run')
    await settle(tx, act(administrator, { at: at(5), reason: 'another server' }), core, 'revoke')
  })
  const { endorsements } = await listEndorsements(store.reader, STAFF, { ...ALL, sort: 'date' })
  assert.deepEqual(
    endorsements.slice(0, 3).map(({ recipient_uoi, status, issued_at }) => [recipient_uoi, status, issued_at]),
    [
      ['M2', 'Passed', at(3).toISOString()],
      ['M1', 'Revoked', at(1).toISOString()],
      [endorsements[2]?.recipient_uoi, 'Passed', at(0).toISOString()],
    ],
  )
})
