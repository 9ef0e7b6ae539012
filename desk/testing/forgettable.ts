import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { answerReview, notifyRecipient, settleEndorsement } from '../actions/actions'
import type { Act } from '../endorsements/act'
import { sendWaiting } from '../mail/send-waiting'
import { folderSender } from '../mail/sender'
import { setShownOnMap } from '../map/shown-organizations'
import { publish } from '../publications/publication'
import { createPasswordLink } from '../secrets/password-links'
import { createSecret } from '../secrets/secrets'
import type { Store } from '../store/store'
import { receiveSubmission } from '../submissions/receive-submission'
import { recordConfirmedFiles } from '../submissions/record-files'
import { BOTH, CORE, writeArchive } from './archives'
import type { TestDesk } from './desk-app'
import { act, addOrganization, administrator, at, provider } from './desk-data'

/** Words by which a forgotten organization would be found again. */
const TRACES: readonly string[] = ['XFORGOTTEN', 'Vanished Realty', 'vanished.example', 'vanished_user', 'XUSI']

/** The organization that is to be forgotten: as a recipient of T1, and as a provider for M1. */
export const FORGOTTEN = 'XFORGOTTEN'

/** Fills a desk with everything that it may have of an organization, and with as much of others. Returns the outbox. */
export async function fillWithForgotten(test: TestDesk): Promise<string> {
  const { desk, folder } = test
  const outbox = join(folder, 'outbox')
  mkdirSync(outbox)
  await desk.store.transaction(async (tx) => {
    await addOrganization(tx, FORGOTTEN, 'Vanished Realty')
    await tx
      .insertInto('system')
      .values({ usi: 'XUSI', provider_uoi: FORGOTTEN, name: 'Vanished Realty system' })
      .execute()
  })
  const member = await account(test)
  const own = act({ kind: 'provider', member, uoi: FORGOTTEN })
  await certify(test, provider, { recipientUoi: FORGOTTEN }, BOTH, 1)
  await certify(test, own.by, { providerUoi: FORGOTTEN, providerUsi: 'XUSI' }, CORE, 2)
  await certify(test, provider, {}, BOTH, 3)
  const [waiting = ''] = await submitted(test, act(provider), { recipientUoi: FORGOTTEN }, CORE, 4)
  await notifyRecipient(desk, act(provider), waiting, { ...REQUEST, address: 'a@vanished.example' })
  await settleEndorsement(desk, act(administrator, { reason: 'Vanished Realty asked for it' }), waiting, 'cancel')
  await job(desk.store)
  await confirmedByRun(test, waiting)
  await published(desk.store)
  await sendWaiting(desk.store, {
    sender: folderSender(outbox, 'desk@example.org'),
    readFile: (digest) => desk.files.read(digest),
    now: () => at(2),
  })
  return outbox
}

const REQUEST = { address: 'mls@vanished.example', isPerformancePublic: true, sentBefore: 0 }

/** Makes somebody who signs in for the organization, with all that belongs to an account. */
async function account({ desk: { store, accounts } }: TestDesk): Promise<string> {
  const person = { username: 'vanished_user', name: 'Vanished Realty person', email: 'p@vanished.example' } as const
  const id = await accounts.create({ ...person, kind: 'provider', uoi: FORGOTTEN }, at(0))
  await accounts.signIn('vanished_user', 'wrong password', '192.0.2.9', at(0))
  await store.transaction(async (tx) => {
    const token = { kind: 'access token', name: 'Vanished Realty token', member: id } as const
    await createSecret(tx, { ...token, at: at(0), expiresAt: at(60) })
    await createPasswordLink(tx, id, at(0))
  })
  return id
}

type Parties = Readonly<Partial<Record<'providerUoi' | 'providerUsi' | 'recipientUoi', string>>>

async function submitted(
  { desk, folder }: TestDesk,
  by: Act,
  parties: Parties,
  steps: Readonly<Record<string, string>>,
  number: number,
): Promise<readonly string[]> {
  const archive = await writeArchive(folder, steps, number, ({ run, ...results }) => ({
    ...results,
    run: run === undefined ? undefined : { ...run, organisation: { ...run.organisation, ...parties } },
  }))
  const received = await receiveSubmission(desk, by, archive)
  if (received.kind !== 'submitted') throw new Error(JSON.stringify(received))
  return received.submitted.endorsements.map(({ id }) => id)
}

async function certify(
  test: TestDesk,
  by: Act['by'],
  parties: Parties,
  steps: Readonly<Record<string, string>>,
  number: number,
): Promise<void> {
  const ids = await submitted(test, act(by), parties, steps, number)
  const request = parties.recipientUoi === undefined ? { ...REQUEST, address: 'mls@example.org' } : REQUEST
  const { notification } = await notifyRecipient(test.desk, act(by), ids[0] ?? '', request)
  const approve = { kind: 'approve', terms: test.desk.terms.digest } as const
  for (const id of ids) await answerReview(test.desk, act({ kind: 'recipient', notification }), id, approve)
}

/** Publishes a number that it is one of, and shows it on the map. */
async function published(store: Store): Promise<void> {
  const members = new Map([
    [FORGOTTEN, 'a digest'],
    ['M1', 'another'],
  ])
  const publication = { minimum: 3, basis: new Map([['all', members]]), content: '{}', madeAt: at(0).toISOString() }
  await store.transaction(async (tx) => {
    await publish(tx, 'averages 2.0', publication, undefined)
    await setShownOnMap(tx, FORGOTTEN, true, at(0))
  })
}

/** Leaves a report of the run that confirmed an endorsement. */
async function confirmedByRun({ desk: { store, files }, folder }: TestDesk, endorsement: string): Promise<void> {
  const content = '{"name": "Vanished Realty"}'
  const digest = createHash('sha256').update(content).digest('hex')
  const path = join(folder, 'report.json')
  writeFileSync(path, content)
  await files.keep(path, digest)
  const report = { path: 'web-api-core-2.0.0/web-api-core.json', digest, bytes: content.length }
  await store.transaction((tx) => recordConfirmedFiles(tx, endorsement, [report], at(0)))
}

/** Leaves the row of a run that ended. */
async function job({ reader }: Store): Promise<void> {
  const ended = { status: 'done', attempts: 1, created_at: '', ended_at: '' } as const
  await reader
    .insertInto('job')
    .values({
      ...ended,
      id: 'job',
      provider_uoi: FORGOTTEN,
      usi: 'XUSI',
      recipient_uoi: 'M1',
      host: 'api.vanished.example',
      member_id: null,
      settings: '{"name": "Vanished Realty"}',
      credentials: null,
      progress: '{}',
      worker: null,
      lease_until: null,
    })
    .execute()
}

/** Returns where traces are in the tables of a database, in all columns. */
export async function tracesIn({ reader }: Store): Promise<readonly string[]> {
  const found: string[] = []
  for (const { name } of await reader.introspection.getTables()) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(reader)
    for (const row of rows)
      for (const [column, value] of Object.entries(row))
        if (hasTrace(String(value))) found.push(`${name}.${column}: ${String(value).slice(0, 80)}`)
  }
  return found
}

/** Returns the files below a folder in which traces are, or whose names have one. */
export const tracesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => hasTrace(path) || hasTrace(textIn(path)))

/** Returns what is in a file; those that the desk keeps are compressed. */
function textIn(path: string): string {
  const bytes = readFileSync(path)
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('latin1')
}

const hasTrace = (text: string): boolean => TRACES.some((trace) => text.toLowerCase().includes(trace.toLowerCase()))
