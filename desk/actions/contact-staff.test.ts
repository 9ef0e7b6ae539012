import assert from 'node:assert/strict'
import { sql } from 'kysely'
import type { Store } from '../store/store'
import { testOnStores } from '../testing/databases'
import { at, withOrganizations } from '../testing/desk-data'
import { type ContactMessage, contactStaff } from './contact-staff'

const placeOf = (store: Store, contact: string | undefined = 'staff@desk.example.org') => ({
  store,
  url: 'https://desk.example.org',
  contact,
})

const message = (more: Partial<ContactMessage> = {}): ContactMessage => ({
  replyTo: 'mls@example.org',
  text: 'How are you?',
  about: 'Data Dictionary 2.0 of First MLS',
  provider: 'T1',
  recipient: 'M1',
  sender: '192.0.2.1',
  ...more,
})

const written = async (store: Store) =>
  await store.reader.selectFrom('mail').select(['address', 'reply_to', 'text', 'html']).orderBy('address').execute()

testOnStores('a sender writes five messages in an hour, and others go on writing', async (store) => {
  await withOrganizations(store)
  const send = (sender: string, minutes: number) => contactStaff(placeOf(store), message({ sender }), at(minutes))
  for (let minutes = 0; minutes < 5; minutes++) assert.equal(await send('192.0.2.1', minutes), undefined)
  for (const minutes of [5, 59]) assert.equal(await send('192.0.2.1', minutes), 'too many')
  assert.equal(await send('192.0.2.2', 59), undefined)
  assert.equal((await written(store)).length, 6, 'what is refused writes no mail')
  assert.equal(await send('192.0.2.1', 60), undefined, 'the hour begins with the first message')
})

testOnStores('all senders together write sixty messages in an hour', async (store) => {
  await withOrganizations(store)
  const send = (number: number, minutes = 0) =>
    contactStaff(placeOf(store), message({ sender: `192.0.2.${number}` }), at(minutes))
  for (let number = 0; number < 60; number++) assert.equal(await send(number), undefined)
  assert.equal(await send(60), 'too many')
  assert.equal(await send(0), 'too many', 'who wrote before has to wait, too')
  assert.equal((await written(store)).length, 60)
  assert.equal(await send(60, 60), undefined)
})

testOnStores('of twenty messages of a sender at once five are taken', async (store) => {
  await withOrganizations(store)
  const answers = await Promise.all(Array.from({ length: 20 }, () => contactStaff(placeOf(store), message(), at(0))))
  assert.equal(answers.filter((answer) => answer === undefined).length, 5)
  assert.equal(answers.filter((answer) => answer === 'too many').length, 15)
  assert.equal((await written(store)).length, 5)
})

testOnStores('a message that is not taken does not count', async (store) => {
  await withOrganizations(store)
  const send = (more: Partial<ContactMessage>) => contactStaff(placeOf(store), message(more), at(0))
  for (let time = 0; time < 6; time++) {
    for (const replyTo of ['', 'mls', 'mls@example.org\r\nBcc: a@example.org', 'a@example.org, b@example.org'])
      assert.equal(await send({ replyTo }), 'no address', replyTo)
    for (const text of ['', ' \n ', 'x'.repeat(4001)]) assert.equal(await send({ text }), 'no text')
  }
  assert.equal(await send({ text: 'x'.repeat(4000) }), undefined)
})

testOnStores('messages go to the address of the staff, else to every administrator', async (store) => {
  await withOrganizations(store)
  assert.equal(await contactStaff(placeOf(store), message({ text: '<b>Hi</b>' }), at(0)), undefined)
  assert.deepEqual(await written(store), [
    {
      address: 'staff@desk.example.org',
      reply_to: 'mls@example.org',
      text: 'Message about Data Dictionary 2.0 of First MLS\nFrom: mls@example.org\n\n<b>Hi</b>\n',
      html: '',
    },
  ])
  const without = { ...placeOf(store), contact: undefined }
  assert.equal(await contactStaff(without, message(), at(1)), 'nobody')
  await sql`insert into auth_user (id, name, email, "emailVerified", "createdAt", "updatedAt")
    values ('sue', 'sue', 'sue@desk.example.org', 0, ${at(0)}, ${at(0)})`.execute(store.reader)
  assert.equal(await contactStaff(without, message(), at(2)), undefined)
  assert.deepEqual(
    (await written(store)).map(({ address }) => address),
    ['staff@desk.example.org', 'sue@desk.example.org'],
  )
})
