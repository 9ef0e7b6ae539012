import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import { sql } from 'kysely'
import { openSigner } from '../certificates/signing-key'
import { historyOf } from '../endorsements/history'
import { keepTerms, openReview } from '../endorsements/review'
import { submit } from '../endorsements/submit'
import { FileStore } from '../files/file-store'
import { refusedMails, sendAgain } from '../mail/queue'
import { sendWaiting } from '../mail/send-waiting'
import { smtpSender } from '../mail/sender'
import { Reports } from '../reports/reports'
import type { Store } from '../store/store'
import { receiveSubmission } from '../submissions/receive-submission'
import { BOTH, CORE, newFolder, writeArchive } from '../testing/archives'
import { testOnStores } from '../testing/databases'
import { act, administrator, at, provider, statusOf, submission, withOrganizations } from '../testing/desk-data'
import { startSmtp } from '../testing/smtp'
import { answerReview, confirmEndorsement, notifyRecipient, settleEndorsement } from './actions'

const REQUEST = { address: 'mls@example.org', isPerformancePublic: false, sentBefore: 0 }

/** Lets the members of the first provider have addresses. */
async function withAddresses(store: Store): Promise<void> {
  await withOrganizations(store)
  await store.reader.updateTable('organization').set({ name: 'First <MLS> & Co' }).where('uoi', '=', 'M1').execute()
  for (const [id, email] of Object.entries({ ann: 'ann@tech.example.org', bob: 'bob@other.example.org' }))
    await sql`insert into auth_user (id, name, email, "emailVerified", "createdAt", "updatedAt")
      values (${id}, ${id}, ${email}, 0, ${at(0)}, ${at(0)})`.execute(store.reader)
}

/** A desk of a test, with a mail server. */
async function begin(store: Store, t: TestContext) {
  await withAddresses(store)
  const folder = newFolder(t)
  const files = new FileStore(folder)
  const smtp = await startSmtp(t)
  const sender = smtpSender(smtp.url, 'Desk <desk@example.org>')
  let submissions = 0
  return {
    place: {
      store,
      url: 'https://desk.example.org',
      signer: await openSigner(store, folder, at(0)),
      reports: new Reports(store, new FileStore(folder)),
    },
    submitted: async (steps: Readonly<Record<string, string>>) => {
      const archive = await writeArchive(folder, steps, submissions++)
      const received = await receiveSubmission({ store, files, trusts: true }, act(provider), archive)
      assert.ok(received.kind === 'submitted', JSON.stringify(received))
      return received.submitted.endorsements.map(({ id }) => id)
    },
    /** Sends what waits, and returns what came. */
    mailed: async () => {
      const sending = { sender, readFile: (digest: string) => files.read(digest), now: () => at(1) }
      assert.equal((await sendWaiting(store, sending)).unreachable, undefined)
      return smtp.received.splice(0)
    },
  }
}

/** Undoes quoted-printable (RFC 2045, 6.7), as far as tests need it. */
const unquoted = (mail = '') => mail.replaceAll(/=\r?\n/g, '').replaceAll('=3D', '=')

const linkIn = (mail: string | undefined) =>
  /desk\.example\.org\/review\/([A-Za-z0-9_-]+)/.exec(unquoted(mail))?.[1] ?? ''

testOnStores('from an archive to two certified endorsements, by mail', async (store, t) => {
  const { place, submitted, mailed } = await begin(store, t)
  const ids = await submitted(BOTH)
  await notifyRecipient(place, act(provider), ids[0] ?? '', REQUEST)
  const mails = await mailed()
  assert.equal(mails.length, 1)
  const [mail = ''] = mails
  assert.match(unquoted(mail), /To: mls@example\.org/)
  assert.match(unquoted(mail), /It passed: Web API Core 2\.0\.0 and Data Dictionary 2\.0\./)
  assert.match(unquoted(mail), /<p>Tech One has tested the system that serves First &lt;MLS&gt; &amp; Co\./)
  for (const table of ['secret', 'mail', 'notification'] as const) {
    const rows = JSON.stringify(await store.reader.selectFrom(table).selectAll().execute())
    assert.ok(!rows.includes(linkIn(mail)), `the link is in the table ${table}`)
  }
  const review = await openReview(store.reader, linkIn(mail), at(2))
  assert.ok(review)
  const recipient = act({ kind: 'recipient', notification: review.notification }, { via: 'link' })
  const terms = await store.transaction((tx) => keepTerms(tx, 'We agree.', at(2)))
  for (const { id } of review.endorsements) await answerReview(place, recipient, id, { kind: 'approve', terms })
  const told = await mailed()
  assert.equal(told.length, 2)
  for (const news of told) assert.match(unquoted(news), /To: ann@tech\.example\.org[\s\S]*has approved/)
  for (const id of ids) {
    const address = `https://desk.example.org/certified/${id}`
    assert.equal(told.filter((news) => unquoted(news).includes(`package: ${address}\r\n`)).length, 1, address)
  }
  for (const id of ids) {
    assert.equal(await statusOf(store, id), 'Certified')
    assert.deepEqual(
      (await historyOf(store.reader, id)).map(({ action }) => action),
      ['submit', 'confirm', 'notify', 'approve'],
    )
  }
  const hidden = await store.reader.selectFrom('endorsement').select('is_performance_public').execute()
  assert.ok(hidden.every((each) => each.is_performance_public === 0))
})

testOnStores('the report goes with the mail, and stays on file', async (store, t) => {
  const { place, submitted, mailed } = await begin(store, t)
  const [core = ''] = await submitted(CORE)
  await notifyRecipient(place, act(provider), core, REQUEST)
  const [mail = ''] = await mailed()
  assert.match(mail, /filename=web-api-core-2\.0\.0\.html/)
  assert.match(unquoted(mail), /The reports are attached/)
  const [issued, ...others] = await store.reader.selectFrom('issued_report').selectAll().execute()
  assert.equal(issued?.endorsement_id, core)
  assert.equal(others.length, 0)
  const row = store.reader
    .selectFrom('file')
    .select('bytes')
    .where('digest', '=', issued?.digest ?? '')
  assert.ok(((await row.executeTakeFirst())?.bytes ?? 0) > 10_000)
})

testOnStores('a mail that was refused for good does not count, and its link leads nowhere', async (store, t) => {
  const { place, submitted } = await begin(store, t)
  const [core = ''] = await submitted(CORE)
  const refuse = () => store.reader.updateTable('mail').set({ status: 'refused', error: '550 5.1.1 unknown' }).execute()
  for (let time = 0; time < 4; time++) {
    await notifyRecipient(place, act(provider), core, REQUEST)
    await refuse()
  }
  const waiting = { ...REQUEST, address: 'other@example.org' }
  await notifyRecipient(place, act(provider), core, waiting)
  await notifyRecipient(place, act(provider), core, { ...waiting, sentBefore: 1 })
  const third = notifyRecipient(place, act(provider), core, { ...waiting, sentBefore: 2 })
  await assert.rejects(third, /notified twice/)
  const secrets = await store.reader
    .selectFrom('secret')
    .select('revoked_at')
    .where('kind', '=', 'review link')
    .execute()
  assert.equal(secrets.filter(({ revoked_at }) => revoked_at === null).length, 2)
  const refused = await refusedMails(store.reader, 'T1', 'M1')
  assert.equal(refused.length, 4)
  for (const { id } of refused)
    assert.equal(await store.transaction((tx) => sendAgain(tx, id, act(provider).at)), false, 'its text is not kept')
})

testOnStores(
  'the provider is told of what is canceled, archived and revoked, and the recipient is not',
  async (store, t) => {
    const { place, submitted, mailed } = await begin(store, t)
    const settled = (id: string, action: Parameters<typeof settleEndorsement>[3], by = act(provider)) =>
      settleEndorsement(place, by, id, action)
    const [core = ''] = await submitted(CORE)
    await notifyRecipient(place, act(provider), core, REQUEST)
    const link = linkIn((await mailed())[0])
    await settled(core, 'cancel')
    assert.equal(await openReview(store.reader, link, at(2)), undefined)
    await settled(core, 'archive')
    const [next = ''] = await submitted(CORE)
    const { notification } = await notifyRecipient(place, act(provider), next, { ...REQUEST, sentBefore: 1 })
    const terms = await store.transaction((tx) => keepTerms(tx, 'We agree.', at(2)))
    await answerReview(place, act({ kind: 'recipient', notification }), next, { kind: 'approve', terms })
    await settled(next, 'revoke', act(administrator, { reason: 'it was another server' }))
    const mails = (await mailed()).map(unquoted)
    const subjects = mails.map((mail) => /^Subject: (\w+)/m.exec(mail)?.[1]).toSorted()
    assert.deepEqual(subjects, ['Archived', 'Canceled', 'Certification', 'Certified', 'Revoked'])
    const toRecipient = mails.filter((mail) => mail.includes('To: mls@example.org'))
    assert.equal(toRecipient.length, 1)
    assert.ok(mails.some((mail) => mail.includes('Reason: it was another server')))
  },
)

testOnStores('what is refused writes no mail', async (store, t) => {
  const { place, submitted, mailed } = await begin(store, t)
  const [core = ''] = await submitted(CORE)
  const refused = (change: Promise<unknown>) => assert.rejects(change, { name: 'RefusedChange' })
  await refused(notifyRecipient(place, act(provider), core, { ...REQUEST, sentBefore: 1 }))
  await refused(settleEndorsement(place, act(provider), core, 'withdraw'))
  await refused(settleEndorsement(place, act(provider), core, 'revoke'))
  assert.deepEqual(await mailed(), [])
})

testOnStores('staff confirm what waits, with a reason, and the provider is told', async (store, t) => {
  const { place, mailed } = await begin(store, t)
  const { endorsements } = await store.transaction((tx) => submit(tx, act(provider), submission('Web API Core')))
  const [core = ''] = endorsements.map(({ id }) => id)
  const refused = (change: Promise<unknown>) => assert.rejects(change, { name: 'RefusedChange' })
  await refused(confirmEndorsement(place, act(administrator), core))
  await refused(confirmEndorsement(place, act(provider, { reason: 'it is ours' }), core))
  assert.equal(await statusOf(store, core), 'Submitted')
  await confirmEndorsement(place, act(administrator, { reason: 'we saw the run' }), core)
  assert.equal(await statusOf(store, core), 'Passed')
  assert.match((await mailed()).map(unquoted).join(), /Subject: Passed: Web API Core[\s\S]*Reason: we saw the run/)
})
