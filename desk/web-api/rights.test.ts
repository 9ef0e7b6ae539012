import assert from 'node:assert/strict'
import { notify } from '../endorsements/notify'
import { answer } from '../endorsements/review'
import { settle } from '../endorsements/settle'
import { setShownOnMap } from '../map/shown-organizations'
import { createSecret, revokeToken } from '../secrets/secrets'
import { testOnStores } from '../testing/databases'
import { openDesk, type Person, type TestDesk } from '../testing/desk-app'
import { act, at, passed, provider, submission } from '../testing/desk-data'

/** Asks as whoever has a token; undefined for nobody. */
const asking = (desk: TestDesk, token: string | undefined) => async (path: string) => {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` }
  const response = await desk.ask(`/odata${path}`, { headers })
  const body: { value?: Readonly<Record<string, unknown>>[]; [name: string]: unknown } = JSON.parse(
    (await response.text()) || '{}',
  )
  return { status: response.status, headers: response.headers, body, value: body.value ?? [] }
}

type Asking = ReturnType<typeof asking>

/** Certified: T1 for M1. Passed: T1 for M2. Certified and archived: T1 for M1, the Data Dictionary. Returns their ids. */
async function filled({ desk: { store, terms } }: TestDesk) {
  const certify = async (id: string, isPerformancePublic: boolean) =>
    await store.transaction(async (tx) => {
      const request = { address: 'mls@example.org', isPerformancePublic, sentBefore: 0 }
      const { notification } = await notify(tx, act(provider), id, request)
      const by = { kind: 'recipient', notification } as const
      await answer(tx, act(by, { at: at(1) }), id, { kind: 'approve', terms: terms.digest })
    })
  const [certified = ''] = await passed(store, submission('Web API Core'))
  await certify(certified, false)
  const [archived = ''] = await passed(store, submission('Data Dictionary'))
  await certify(archived, true)
  await store.transaction((tx) => settle(tx, act(provider), archived, 'archive'))
  const [open = ''] = await passed(store, { ...submission('Web API Core'), recipient: 'M2' })
  const figures = JSON.stringify({ scenarios: { passed: 45, 'not offered': 2, advisories: 1 } })
  await store.reader.updateTable('endorsement').set({ figures }).execute()
  await store.reader
    .updateTable('organization')
    .set({ details: JSON.stringify({ OrganizationContactEmail: 'ann@example.org', OrganizationMemberCount: 7 }) })
    .execute()
  return { certified, archived, open }
}

const keysOf = (value: readonly Readonly<Record<string, unknown>>[], name: string): readonly unknown[] =>
  value.map((record) => record[name]).toSorted()

testOnStores('everybody sees by OData what the pages show them, and nothing else', async (store, t) => {
  const desk = await openDesk(store, t)
  const { certified, archived, open } = await filled(desk)
  const all = [certified, archived, open]
  const expected: Readonly<Record<Person, { sees: readonly string[]; organizations: readonly string[] }>> = {
    administrator: { sees: all, organizations: ['M1', 'M2', 'T1', 'T2'] },
    provider: { sees: all, organizations: ['M1', 'M2', 'T1'] },
    other: { sees: [certified], organizations: ['M1', 'T1', 'T2'] },
    user: { sees: [certified], organizations: ['M1', 'T1'] },
  }
  for (const person of ['administrator', 'provider', 'other', 'user'] as const) {
    const ask = asking(desk, await desk.tokenOf(person))
    const { sees, organizations } = expected[person]
    assert.deepEqual(keysOf((await ask('/Endorsement')).value, 'EndorsementKey'), sees.toSorted(), person)
    assert.equal((await ask('/Endorsement?$count=true&$top=0')).body['@odata.count'], sees.length, person)
    assert.deepEqual(keysOf((await ask('/OUID')).value, 'OrganizationUniqueId'), organizations, person)
    for (const id of all) {
      const status = sees.includes(id) ? 200 : 404
      assert.equal((await ask(`/Endorsement('${id}')`)).status, status, person)
      assert.equal((await ask(`/Endorsement('${id}')/Recipient`)).status, status, person)
      assert.equal((await ask(`/Endorsement('${id}')/EndorsementStatus`)).status, status, person)
    }
    await seesNothingAround(ask, person, sees.length)
  }
  assert.deepEqual(desk.errors, [])
})

/** Asserts that what is expanded and what hangs on endorsements is not a way around. */
async function seesNothingAround(ask: Asking, person: Person, count: number): Promise<void> {
  const expanded = (await ask("/OUID?$expand=Endorsements($count=true)&$filter=OrganizationUniqueId in ('M1','M2')"))
    .value
  const counted = expanded.map((record) => Number(record['Endorsements@odata.count'] ?? 0))
  assert.equal(
    counted.reduce((sum, each) => sum + each, 0),
    count,
    person,
  )
  const reports = keysOf((await ask('/Media')).value, 'ResourceRecordKey')
  assert.equal(new Set(reports).size, count, person)
}

testOnStores('what is not theirs is null, and can be neither searched, ordered nor counted by', async (store, t) => {
  const desk = await openDesk(store, t)
  const { certified } = await filled(desk)
  const [own, other] = await Promise.all((['provider', 'other'] as const).map((each) => desk.tokenOf(each)))
  const performance = `/Endorsement?$count=true&$filter=EndorsementKey eq '${certified}' and PerformancePublicYN eq false`
  assert.equal((await asking(desk, own)(performance)).body['@odata.count'], 1)
  const ask = asking(desk, other)
  assert.equal((await ask(performance)).body['@odata.count'], 0)
  const [record] = (await ask(`/Endorsement?$filter=PerformancePublicYN eq null&$orderby=PerformancePublicYN`)).value
  assert.equal(record?.['PerformancePublicYN'], null)
  assert.equal(
    (await ask("/OUID?$count=true&$filter=contains(OrganizationContactEmail,'ann')")).body['@odata.count'],
    1,
  )
  const contacts = (await ask('/OUID?$select=OrganizationContactEmail,OrganizationMemberCount')).value
  assert.deepEqual(
    contacts.map((each) => [
      each['OrganizationUniqueId'],
      each['OrganizationContactEmail'],
      each['OrganizationMemberCount'],
    ]),
    [
      ['M1', null, 7],
      ['T1', null, 7],
      ['T2', 'ann@example.org', 7],
    ],
  )
  // Where an organization is, is known of those that agreed to be shown, and of one's own.
  await store.reader.updateTable('organization').set({ city: 'Bellevue', state_or_province: 'WA' }).execute()
  const located = async (token: string | undefined) =>
    keysOf((await asking(desk, token)("/OUID?$filter=OrganizationCity eq 'Bellevue'")).value, 'OrganizationUniqueId')
  const staff = await desk.tokenOf('administrator')
  const user = await desk.tokenOf('user')
  assert.deepEqual(await located(staff), ['M1', 'M2', 'T1', 'T2'])
  assert.deepEqual(await located(own), ['M1', 'M2', 'T1'])
  assert.deepEqual(await located(other), ['T2'])
  assert.deepEqual(await located(user), [])
  assert.deepEqual(
    (await asking(desk, user)("/Lookup?$filter=LookupValue eq 'WA' and StandardLookupValue eq null")).value,
    [],
  )
  await store.transaction((tx) => setShownOnMap(tx, 'M1', true, at(1)))
  assert.deepEqual(await located(user), ['M1'])
  // Values of Lookups come of the organizations that are seen.
  await store.reader.updateTable('organization').set({ kind: 'Secret kind' }).where('uoi', '=', 'M2').execute()
  const kinds = await ask("/Lookup?$filter=LookupName eq 'OrganizationType'")
  assert.deepEqual(keysOf(kinds.value, 'LookupValue'), ['MLS'])
})

testOnStores('whoever has no valid token is told so, and nothing else', async (store, t) => {
  const desk = await openDesk(store, t)
  const member = (await desk.desk.accounts.memberOf(await desk.cookieOf('provider')))?.id ?? ''
  const tokenUntil = (minutes: number) =>
    store.transaction((tx) => createSecret(tx, { kind: 'access token', member, at: at(0), expiresAt: at(minutes) }))
  const [deleted, expired] = [await tokenUntil(60), await tokenUntil(0.5)]
  await store.transaction((tx) => revokeToken(tx, member, deleted.id, at(0)))
  for (const token of [undefined, deleted.text, expired.text, 'x', 'a b', "' or 1=1 --"])
    for (const path of ['', '/', '/$metadata', '/Endorsement', '/nothing', '/Endorsement?$filter=x']) {
      const { status, headers, body } = await asking(desk, token)(path)
      assert.equal(status, 401, `${token} ${path}`)
      assert.match(headers.get('www-authenticate') ?? '', /^Bearer realm=/)
      assert.ok(headers.get('odata-version'))
      assert.deepEqual(body, { error: { code: 'Unauthorized', message: 'a valid access token is needed' } })
    }
  const changed = await desk.ask('/odata/Endorsement', { method: 'POST', body: '{}' })
  assert.deepEqual([changed.status, changed.headers.get('allow')], [405, 'GET, HEAD'])
  assert.deepEqual(desk.errors, [])
})
