import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import type { Store } from '../store/store'
import { testOnStores } from '../testing/databases'
import { at } from '../testing/desk-data'
import { startSmtp } from '../testing/smtp'
import { mailRounds } from './mail-rounds'
import { type Letter, outboxOf, writeMail } from './outbox'
import { type Sending, sendWaiting } from './send-waiting'
import { folderSender, type OutgoingMail, type Sender, smtpSender } from './sender'

const letter: Letter = {
  address: 'mls@example.org',
  subject: 'Your results for review',
  text: 'They passed: é.',
  html: '<p>They passed: é.</p>',
}

const written = (store: Store, more: Partial<Letter> = {}) =>
  store.transaction((tx) => writeMail(tx, { ...letter, ...more }, 'desk.example.org', at(0)))

const FROM = 'Desk <desk@example.org>'

const sending = (sender: Sender, minutes = 0): Sending => ({
  sender,
  readFile: async (digest) => Buffer.from(`file ${digest}`),
  now: () => at(minutes),
})

const mails = (store: Store) =>
  store.reader
    .selectFrom('mail')
    .select(['status', 'attempts', 'error', 'next_attempt_at'])
    .orderBy('created_at')
    .execute()

/** Returns what a header of a mail says. */
const header = (mail: string | undefined, name: string) => new RegExp(`^${name}: (.*)\\r$`, 'm').exec(mail ?? '')?.[1]

testOnStores('a mail is lost with the transaction that wrote it', async (store) => {
  const failed = store.transaction(async (tx) => {
    await writeMail(tx, letter, 'desk.example.org', at(0))
    throw new Error('stop')
  })
  await assert.rejects(failed, /stop/)
  assert.deepEqual(await outboxOf(store.reader), { waiting: 0, waitingSince: null, refused: 0 })
})

testOnStores('a mail is sent once, in both forms and with its files', async (store, t) => {
  const smtp = await startSmtp(t)
  const id = await written(store, { attachments: [{ name: 'report.html', digest: 'd1' }] })
  assert.deepEqual(await outboxOf(store.reader), { waiting: 1, waitingSince: at(0).toISOString(), refused: 0 })
  const sender = smtpSender(smtp.url, FROM)
  assert.deepEqual(await sendWaiting(store, sending(sender)), { sent: 1, refused: 0, unreachable: undefined })
  assert.deepEqual(await sendWaiting(store, sending(sender)), { sent: 0, refused: 0, unreachable: undefined })
  const [mail] = smtp.received
  assert.equal(smtp.received.length, 1)
  assert.deepEqual(
    ['From', 'To', 'Subject', 'Message-ID', 'Auto-Submitted'].map((name) => header(mail, name)),
    [FROM, letter.address, letter.subject, `<${id}@desk.example.org>`, 'auto-generated'],
  )
  assert.match(mail ?? '', /text\/plain[\s\S]*text\/html[\s\S]*filename=report\.html/)
  assert.ok(mail?.includes(Buffer.from('file d1').toString('base64')))
})

testOnStores('what is refused for good is kept with the answer, and not sent again', async (store, t) => {
  const smtp = await startSmtp(t)
  smtp.answers.recipient = { code: 550, text: 'no such mailbox' }
  await written(store)
  const sender = smtpSender(smtp.url, FROM)
  assert.deepEqual(await sendWaiting(store, sending(sender)), { sent: 0, refused: 1, unreachable: undefined })
  const [mail] = await mails(store)
  assert.deepEqual([mail?.status, mail?.error], ['refused', '550 no such mailbox'])
  assert.deepEqual(await outboxOf(store.reader), { waiting: 0, waitingSince: null, refused: 1 })
  await sendWaiting(store, sending(sender, 999))
  assert.deepEqual(smtp.received, [])
})

testOnStores('what is refused for now is sent later, and given up after five days', async (store, t) => {
  const smtp = await startSmtp(t)
  smtp.answers.recipient = { code: 451, text: 'come again' }
  await written(store)
  const sender = smtpSender(smtp.url, FROM)
  for (const minutes of [0, 0.5, 1, 2.9, 3]) await sendWaiting(store, sending(sender, minutes))
  const [mail] = await mails(store)
  assert.deepEqual([mail?.status, mail?.attempts, mail?.error], ['waiting', 3, '451 come again'])
  assert.equal(mail?.next_attempt_at, at(7).toISOString())
  delete smtp.answers.recipient
  assert.equal((await sendWaiting(store, sending(sender, 7))).sent, 1)
  await written(store)
  smtp.answers.recipient = { code: 451, text: 'come again' }
  assert.equal((await sendWaiting(store, sending(sender, 6 * 24 * 60))).refused, 1)
})

testOnStores('a server that is dead, or will not know the desk, loses nothing', async (store, t) => {
  const smtp = await startSmtp(t)
  const port = Number(new URL(smtp.url).port)
  smtp.answers.sender = { code: 530, text: 'sign in first' }
  await written(store)
  await written(store)
  const sender = smtpSender(smtp.url, FROM)
  assert.equal((await sendWaiting(store, sending(sender))).unreachable, 'EENVELOPE 530')
  await smtp.close()
  const { unreachable } = await sendWaiting(store, sending(sender, 10))
  assert.ok(unreachable)
  await sendWaiting(store, sending(sender, 9 * 24 * 60))
  assert.deepEqual(
    (await mails(store)).map(({ status }) => status),
    ['waiting', 'waiting'],
  )
  const alive = await startSmtp(t, port)
  await sendWaiting(store, sending(sender, 10 * 24 * 60))
  assert.equal(alive.received.length, 2)
})

testOnStores('after an answer that was lost the same mail is sent again', async (store, t) => {
  const smtp = await startSmtp(t)
  smtp.answers.losesAnswer = true
  await written(store)
  const sender = smtpSender(smtp.url, FROM)
  assert.ok((await sendWaiting(store, sending(sender))).unreachable)
  smtp.answers.losesAnswer = false
  assert.equal((await sendWaiting(store, sending(sender, 1))).sent, 1)
  const [first, second] = smtp.received.map((mail) => header(mail, 'Message-ID'))
  assert.ok(first)
  assert.equal(first, second)
})

/** A sender that only keeps what it was given. */
const keeping = (kept: OutgoingMail[]): Sender => ({
  send: async (mail) => {
    kept.push(mail)
    await new Promise((resolve) => setTimeout(resolve, 5))
    return { kind: 'sent' }
  },
})

testOnStores('of several workers each mail has one', async (store) => {
  for (let mail = 0; mail < 20; mail++) await written(store)
  const kept: OutgoingMail[] = []
  const rounds = await Promise.all([1, 2, 3, 4].map(() => sendWaiting(store, sending(keeping(kept)))))
  assert.equal(
    rounds.reduce((sum, { sent }) => sum + sent, 0),
    20,
  )
  assert.equal(new Set(kept.map(({ id }) => id)).size, 20)
  assert.equal(kept.length, 20)
})

testOnStores('the mail of a worker that died is sent by another one, when its lease ended', async (store) => {
  await written(store)
  const died = new Promise<never>(() => undefined)
  void sendWaiting(store, sending({ send: () => died }))
  await new Promise((resolve) => setTimeout(resolve, 100))
  const kept: OutgoingMail[] = []
  assert.equal((await sendWaiting(store, sending(keeping(kept), 4.9))).sent, 0)
  assert.equal((await sendWaiting(store, sending(keeping(kept), 5))).sent, 1)
})

testOnStores('a file that cannot be read holds up its own mail only', async (store) => {
  await written(store, { attachments: [{ name: 'gone', digest: 'gone' }] })
  await written(store)
  const kept: OutgoingMail[] = []
  const readFile = () => Promise.reject(new Error('gone'))
  assert.equal((await sendWaiting(store, { ...sending(keeping(kept)), readFile })).sent, 1)
  assert.deepEqual((await mails(store)).map(({ status }) => status).toSorted(), ['sent', 'waiting'])
})

testOnStores('the worker sends what is there and what comes, and stops', async (store) => {
  const kept: OutgoingMail[] = []
  await written(store)
  const worker = mailRounds(store, sending(keeping(kept)), (report) => assert.ok('sent' in report))
  const until = async (count: number) => {
    while (kept.length < count) await new Promise((resolve) => setTimeout(resolve, 10))
  }
  await until(1)
  await new Promise((resolve) => setTimeout(resolve, 50))
  await written(store)
  worker.wake()
  await until(2)
  await worker.stop()
  await written(store)
  worker.wake()
  await new Promise((resolve) => setTimeout(resolve, 50))
  assert.equal(kept.length, 2)
})

testOnStores('what would become a header of its own is refused', async (store) => {
  for (const more of [
    { address: 'a@b\r\nBcc: c@d' },
    { subject: 'a\nb' },
    { attachments: [{ name: 'a\rb', digest: '1' }] },
  ])
    await assert.rejects(written(store, more), RangeError)
})

test('without a server, mails are files', async (t: TestContext) => {
  const folder = mkdtempSync(join(tmpdir(), 'desk-outbox-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const sender = folderSender(folder, FROM)
  const mail = { ...letter, id: 'm1', messageId: '<m1@desk>', replyTo: null, attachments: [] }
  assert.deepEqual(await sender.send(mail), { kind: 'sent' })
  assert.deepEqual(await sender.send(mail), { kind: 'sent' })
  assert.deepEqual(readdirSync(folder), ['m1.eml'])
  assert.equal(
    header(readFileSync(join(folder, 'm1.eml'), 'utf8').replaceAll(/\r?\n/g, '\r\n'), 'Message-ID'),
    '<m1@desk>',
  )
})
