import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { Accounts } from './accounts/accounts'
import { FileStore } from './files/file-store'
import { sendWaiting } from './mail/send-waiting'
import { smtpSender } from './mail/sender'
import { createSecret } from './secrets/secrets'
import { openStore, type Store, type StoreSettings } from './store/store'
import { CORE, newFolder } from './testing/archives'
import { testOnDatabases } from './testing/databases'
import { addOrganization, withOrganizations } from './testing/desk-data'
import { fakeCertify, fakeEvents, isFakeRunning, leftByCertify } from './testing/fake-certify'
import { until } from './testing/job-workers'
import { startDeskProcess } from './testing/kills/desk-process'
import { checkLeft } from './testing/kills/left-behind'
import { type Acknowledged, JOB_TOKEN, recipientOf, type Worker, work } from './testing/kills/work'
import { secretsBelow, secretsIn } from './testing/secret-traces'
import { startSmtp } from './testing/smtp'

/** `npm run kills` sets more. */
const KILLS = Number(process.env['KILLS'] ?? 2)

/** Says which moments are taken: the same seed gives the same ones. */
const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000)

/** Recipients that are there for submissions. */
const RECIPIENTS = 40 * KILLS

const PASSWORD = 'correct horse battery'
const PORT = 18_000 + (process.pid % 10_000)
const ORIGIN = `http://127.0.0.1:${PORT}`
const DESK_SECRET = 'a secret of tests, which is long enough 0123456789'
const HOUR_MS = 3_600_000

/** Returns numbers from 0 to 1, the same for the same seed (Park and Miller's generator). */
function* numbersOf(seed: number): Generator<number, never> {
  let state = seed + 1
  for (;;) {
    state = (state * 48_271) % 2_147_483_647
    yield state / 2_147_483_647
  }
}

/** Makes who works with the desk: a provider with a system, a session, a token and recipients. */
async function prepared(store: Store, folder: string): Promise<Worker> {
  await withOrganizations(store)
  await store.transaction(async (tx) => {
    for (let number = 0; number < RECIPIENTS; number++)
      await addOrganization(tx, recipientOf(number), `Recipient ${number}`)
  })
  const accounts = await Accounts.open(store, { secret: DESK_SECRET, url: ORIGIN })
  const person = { username: 'ann', name: 'Ann', email: 'ann@example.org', password: PASSWORD } as const
  const member = await accounts.create({ ...person, kind: 'provider', uoi: 'T1' }, new Date())
  const expiresAt = new Date(Date.now() + 24 * HOUR_MS)
  const request = { kind: 'access token', name: 'test', member, at: new Date(), expiresAt } as const
  const { text: token } = await store.transaction((tx) => createSecret(tx, request))
  const signIn = await accounts.signIn('ann', PASSWORD, '192.0.2.1', new Date())
  assert.ok(signIn.kind === 'signed in')
  return { token, cookie: signIn.cookies.map((cookie) => cookie.split(';')[0]).join('; '), folder }
}

const withStore = async <Result>(settings: StoreSettings, use: (store: Store) => Promise<Result>): Promise<Result> => {
  const store = await openStore(settings)
  try {
    return await use(store)
  } finally {
    await store.close()
  }
}

testOnDatabases(
  `a desk that is killed ${KILLS} times loses nothing, and does nothing by halves`,
  async (database, t) => {
    const folder = newFolder(t)
    const data = join(folder, 'data')
    mkdirSync(data)
    const settings: StoreSettings =
      database.kind === 'SQLite' ? { kind: 'SQLite', path: join(data, 'desk.sqlite') } : database
    const smtp = await startSmtp(t)
    const [log, lock] = [join(folder, 'runs'), join(folder, 'lock')]
    const certify = fakeCertify({ log, lock, lasts: 200, varies: true, leaves: await leftByCertify(t, CORE) })
    const worker = await withStore(settings, (store) => prepared(store, folder))
    const environment = {
      PORT: String(PORT),
      DESK_DATA: data,
      DESK_SECRET,
      SMTP_URL: smtp.url,
      TRUST_SUBMISSIONS: 'true',
      CERTIFY: JSON.stringify(certify),
      DATABASE_URL: settings.kind === 'PostgreSQL' ? settings.url : '',
    }
    const done: Acknowledged = { next: 0, submitted: [], notified: [], canceled: [], jobs: [], canceledJobs: [] }
    const moments = numbersOf(SEED)
    t.diagnostic(`seed ${SEED}`)
    let [workMs, interrupted] = [0, 0]
    for (let kill = 0; kill < KILLS; kill++) {
      const desk = await startDeskProcess(environment)
      t.after(() => desk.kill())
      const begun = performance.now()
      const working = work(desk.origin, worker, done)
      // The first one shows how long the work for one recipient takes here; the moments are within that of four.
      while (kill === 0 && done.next === 0) await Promise.race([working, setTimeout(20)])
      if (kill === 0) workMs = performance.now() - begun
      await Promise.race([working, setTimeout(moments.next().value * 4 * workMs)])
      await desk.kill()
      await assert.rejects(working, TypeError, 'it worked until it was killed')
      await until('the run of a job ends with its desk', () => !isFakeRunning(lock))
      await withStore(settings, async (store) => {
        await checkLeft(store, data, done)
        interrupted += await endLeases(store)
      })
    }
    await endJobs(environment, settings)
    const jobs = await withStore(settings, async (store) => {
      await checkLeft(store, data, done)
      assert.deepEqual(await secretsIn(store, [JOB_TOKEN]), [])
      return await countedJobs(store)
    })
    assert.deepEqual(secretsBelow(data, [JOB_TOKEN]), [])
    const runs = fakeEvents(log)
    assert.ok(
      runs.every(({ event }) => event !== 'two at once'),
      'one run at a time asks a host',
    )
    const mails = await withStore(settings, (store) => sendTheRest(store, data, smtp.url))
    const sent = smtp.received.map((mail) => /^Message-ID: (.*)\r$/im.exec(mail)?.[1] ?? '')
    assert.deepEqual([...new Set(sent)].toSorted(), mails.toSorted(), 'every mail came, and no other')
    const twice = sent.length - mails.length
    // A desk that is killed after the server took a mail, and before it knows that, sends it again.
    assert.ok(twice <= KILLS, `${twice} mails came twice`)
    const begun = runs.filter(({ event }) => event === 'begin').length
    const ofWork = { submissions: done.next, notified: done.notified.length, mails: mails.length, twice }
    reportOn(t, { kills: KILLS, ...ofWork, ...jobs, runs: begun, interrupted })
    assert.ok(done.next >= KILLS / 4 && done.jobs.length > 0, 'the desk worked')
  },
)

/** Lets the time pass that the leases of a desk still have that was killed. Returns how many jobs it was in the middle of. */
async function endLeases({ reader }: Store): Promise<number> {
  const ended = { lease_until: new Date(0).toISOString() }
  const rows = await reader.updateTable('job').set(ended).where('status', '=', 'running').returning('id').execute()
  return rows.length
}

/** Lets a desk run all jobs that are left. */
async function endJobs(environment: Readonly<Record<string, string>>, settings: StoreSettings): Promise<void> {
  const desk = await startDeskProcess(environment)
  try {
    await withStore(settings, ({ reader }) => {
      const open = reader.selectFrom('job').select('id').where('ended_at', 'is', null)
      return until('all jobs have ended', async () => (await open.executeTakeFirst()) === undefined, KILLS * 60_000)
    })
  } finally {
    await desk.kill()
  }
}

/** Counts jobs by their status. */
async function countedJobs({ reader }: Store): Promise<Readonly<Record<string, number>>> {
  const rows = await reader.selectFrom('job').select('status').execute()
  const counts: Record<string, number> = { jobs: rows.length }
  for (const { status } of rows) counts[status] = (counts[status] ?? 0) + 1
  return counts
}

const reportOn = (t: TestContext, counts: Readonly<Record<string, number>>): void =>
  t.diagnostic(JSON.stringify(counts))

/** Sends what a desk would send later: what was in work when it was killed waits for five minutes. Returns all Message-IDs. */
async function sendTheRest(store: Store, data: string, smtpUrl: string): Promise<readonly string[]> {
  const files = new FileStore(data)
  const sending = {
    sender: smtpSender(smtpUrl, 'desk@example.org'),
    readFile: (digest: string) => files.read(digest),
    now: () => new Date(Date.now() + HOUR_MS),
  }
  await sendWaiting(store, sending)
  const mails = await store.reader.selectFrom('mail').select(['message_id', 'status']).execute()
  assert.deepEqual(
    mails.filter(({ status }) => status !== 'sent'),
    [],
  )
  return mails.map(({ message_id }) => message_id)
}
