import assert from 'node:assert/strict'
import type { Store } from '../store/store'
import { testOnStores } from '../testing/databases'
import { at, withOrganizations } from '../testing/desk-data'
import { createSecret, findSecret, recordUse, revokeToken, type SecretRequest, tokensOf, useUp } from './secrets'

const created = (store: Store, request: Partial<SecretRequest> = {}) =>
  store.transaction((tx) =>
    createSecret(tx, { kind: 'access token', member: 'ann', name: 'CI', at: at(0), expiresAt: at(60), ...request }),
  )

const found = (store: Store, text: string, minutes = 1) => findSecret(store.reader, 'access token', text, at(minutes))

testOnStores('a secret is 256 bits, of which only the hash is kept', async (store) => {
  await withOrganizations(store)
  const { id, text } = await created(store)
  assert.equal(Buffer.from(text, 'base64url').length, 32)
  assert.notEqual(text, (await created(store)).text)
  assert.deepEqual(await found(store, text), { id, member: 'ann', lastUsedAt: null })
  const rows = await store.reader.selectFrom('secret').selectAll().execute()
  assert.ok(!JSON.stringify(rows).includes(text))
  assert.ok(rows.every(({ hash }) => /^[0-9a-f]{64}$/.test(hash)))
})

testOnStores('another text, another kind and another time find nothing', async (store) => {
  await withOrganizations(store)
  const { text } = await created(store)
  const other = `${text.startsWith('A') ? 'B' : 'A'}${text.slice(1)}`
  for (const wrong of ['', 'x', `${text} `, other, `${text}A`, '\0'.repeat(43), '%'.repeat(43)])
    assert.equal(await found(store, wrong), undefined)
  assert.equal(await findSecret(store.reader, 'review link', text, at(1)), undefined)
  assert.ok(await found(store, text, 59.9))
  assert.equal(await found(store, text, 60), undefined)
})

testOnStores('a secret that would have expired before it was made is a fault', async (store) => {
  await withOrganizations(store)
  await assert.rejects(created(store, { expiresAt: at(0) }), RangeError)
})

testOnStores('a token without a member, and a link with one, are refused by the database', async (store) => {
  await withOrganizations(store)
  const { id } = await created(store)
  const change = (values: object) => store.reader.updateTable('secret').set(values).where('id', '=', id).execute()
  await assert.rejects(change({ member_id: null }))
  await assert.rejects(change({ kind: 'review link' }))
})

testOnStores('tokens are listed by their member, newest first, with their last use to the minute', async (store) => {
  await withOrganizations(store)
  const { id, text } = await created(store)
  await created(store, { name: 'Later', at: at(1) })
  await created(store, { name: 'Of another', member: 'bob' })
  for (const minutes of [2, 2.5, 2.9]) {
    const secret = await found(store, text, minutes)
    assert.ok(secret)
    await store.transaction((tx) => recordUse(tx, secret, at(minutes)))
  }
  const listed = await tokensOf(store.reader, 'ann', at(3))
  assert.deepEqual(
    listed.map(({ name, lastUsedAt }) => [name, lastUsedAt]),
    [
      ['Later', null],
      ['CI', at(2).toISOString()],
    ],
  )
  assert.equal(listed[1]?.id, id)
  assert.deepEqual(await tokensOf(store.reader, 'ann', at(61)), [])
})

testOnStores('a token is revoked by its member only, and once', async (store) => {
  await withOrganizations(store)
  const { id, text } = await created(store)
  const revoked = (member: string) => store.transaction((tx) => revokeToken(tx, member, id, at(1)))
  assert.equal(await revoked('bob'), false)
  assert.ok(await found(store, text))
  assert.equal(await revoked('ann'), true)
  assert.equal(await revoked('ann'), false)
  assert.equal(await found(store, text), undefined)
  assert.deepEqual(await tokensOf(store.reader, 'ann', at(1)), [])
})

testOnStores('tokens go with their member', async (store) => {
  await withOrganizations(store)
  const { text } = await created(store)
  await store.reader.deleteFrom('member').where('id', '=', 'ann').execute()
  assert.equal(await found(store, text), undefined)
})

testOnStores('of 20 at once exactly one uses a secret up', async (store) => {
  const request = { kind: 'first administrator', at: at(0), expiresAt: at(60) } as const
  const { id, text } = await store.transaction((tx) => createSecret(tx, request))
  const use = (minutes: number) => store.transaction((tx) => useUp(tx, 'first administrator', text, at(minutes)))
  assert.equal(await use(60), undefined)
  assert.equal(await store.transaction((tx) => useUp(tx, 'first administrator', 'x', at(1))), undefined)
  const uses = await Promise.all(Array.from({ length: 20 }, () => use(1)))
  assert.deepEqual(
    uses.filter((used) => used !== undefined),
    [id],
  )
})
