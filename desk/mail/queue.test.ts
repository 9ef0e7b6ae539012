import assert from 'node:assert/strict'
import type { Store } from '../store/store'
import { testOnStores } from '../testing/databases'
import { at } from '../testing/desk-data'
import { writeMail } from './outbox'
import { queuedMails, sendAgain } from './queue'
import { sendWaiting } from './send-waiting'
import type { Delivery, OutgoingMail } from './sender'

const letter = { address: 'mls@example.org', subject: 'Results', text: 'The link.', html: '<p>The link.</p>' }

const written = (store: Store) => store.transaction((tx) => writeMail(tx, letter, 'desk.example.org', at(0)))

const MONTH = 30 * 24 * 60

/** Sends what waits by a server that answers this; returns what it was given. */
async function send(store: Store, delivery: Delivery, minutes: number): Promise<readonly OutgoingMail[]> {
  const given: OutgoingMail[] = []
  const sender = {
    send: async (mail: OutgoingMail) => {
      given.push(mail)
      return delivery
    },
  }
  await sendWaiting(store, { sender, readFile: async () => Buffer.alloc(0), now: () => at(minutes) })
  return given
}

const REFUSED: Delivery = { kind: 'refused', reason: '550 no such mailbox' }

testOnStores('a mail that was refused is sent again as it was, once it is asked for', async (store) => {
  const id = await written(store)
  const again = (minutes: number) => store.transaction((tx) => sendAgain(tx, id, at(minutes)))
  assert.equal(await again(0), false)
  const [first] = await send(store, REFUSED, 0)
  assert.deepEqual(await queuedMails(store.reader, 'refused', 10), [
    {
      id,
      address: 'mls@example.org',
      subject: 'Results',
      createdAt: at(0).toISOString(),
      attempts: 1,
      error: '550 no such mailbox',
      nextAttemptAt: at(0).toISOString(),
      isKept: true,
    },
  ])
  assert.deepEqual(await send(store, REFUSED, 1), [])
  assert.deepEqual((await Promise.all([again(2), again(2), again(2)])).toSorted(), [false, false, true])
  assert.deepEqual(
    (await queuedMails(store.reader, 'waiting', 10)).map((mail) => mail.id),
    [id],
  )
  assert.deepEqual(await send(store, { kind: 'sent' }, 2), [first])
  assert.equal(await again(3), false)
  const [row] = await store.reader.selectFrom('mail').select(['status', 'text', 'html']).execute()
  assert.deepEqual(row, { status: 'sent', text: '', html: '' })
})

testOnStores('the text of a mail that was refused is forgotten after 30 days', async (store) => {
  const id = await written(store)
  await send(store, REFUSED, 0)
  const isKept = async () => (await queuedMails(store.reader, 'refused', 10))[0]?.isKept
  await send(store, REFUSED, MONTH - 1)
  assert.equal(await isKept(), true)
  await send(store, REFUSED, MONTH)
  assert.equal(await isKept(), false)
  assert.equal(await store.transaction((tx) => sendAgain(tx, id, at(MONTH))), false)
})
