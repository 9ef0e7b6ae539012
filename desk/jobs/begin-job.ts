import { randomUUID } from 'node:crypto'
import type { Actor } from '../endorsements/act'
import { obtainedCore } from '../endorsements/submit'
import type { EndorsementType } from '../store/schema'
import type { Reader, Transaction } from '../store/store'
import { sealCredentials } from './credentials'
import { type JobOrder, RefusedOrder } from './job-order'

/** Describes who may begin jobs. */
export type JobActor = Extract<Actor, { readonly member: string }>

/** Describes what a job needs of its desk. */
export interface Beginning {
  readonly by: JobActor
  readonly at: Date
  /** That of the desk, with which credentials are encrypted. */
  readonly secret: string
}

/**
 * Adds a job, which waits until a worker takes it. Returns its id.
 *
 * @throws RefusedOrder where system, recipient or endorsements do not fit
 */
export async function beginJob(tx: Transaction, { by, at, secret }: Beginning, order: JobOrder): Promise<string> {
  const provider = await providerOf(tx, by, order.system)
  const reasons = [...(await reasonsAgainst(tx, provider, order))]
  if (provider === undefined || reasons.length > 0) throw new RefusedOrder(reasons)
  const id = randomUUID()
  await tx
    .insertInto('job')
    .values({
      id,
      provider_uoi: provider,
      usi: order.system,
      recipient_uoi: order.recipient,
      host: order.host,
      member_id: by.member,
      status: 'waiting',
      settings: JSON.stringify(order.settings),
      credentials: sealCredentials(secret, id, order.credentials),
      progress: JSON.stringify({ lines: [] }),
      attempts: 0,
      turn: await turnFor(tx, provider),
      worker: null,
      lease_until: null,
      created_at: at.toISOString(),
      ended_at: null,
    })
    .execute()
  return id
}

/** The most that a queue of BullMQ can tell apart. */
const LAST_TURN = 2_097_151

/**
 * Returns the place of a new job of a provider in the line: behind its own that wait, and beside those of others. So providers take
 * turns, however many jobs each has, and one that comes later does not wait for all that are there.
 */
async function turnFor(tx: Transaction, provider: string): Promise<number> {
  const waiting = tx.selectFrom('job').where('status', '=', 'waiting')
  const first = await waiting.select(({ fn }) => fn.min('turn').as('turn')).executeTakeFirst()
  const ofProvider = waiting.where('provider_uoi', '=', provider)
  const own = await ofProvider.select(({ fn }) => fn.max('turn').as('turn')).executeTakeFirst()
  return Math.min(LAST_TURN, Math.max(1, first?.turn ?? 0, (own?.turn ?? 0) + 1))
}

/** Returns the provider whose system it is, where the actor may begin jobs for it. */
async function providerOf(tx: Transaction, by: JobActor, usi: string): Promise<string | undefined> {
  const system = await tx.selectFrom('system').select('provider_uoi').where('usi', '=', usi).executeTakeFirst()
  if (system === undefined) return undefined
  const isTheirs = by.kind === 'administrator' || by.uoi === system.provider_uoi
  return isTheirs && (await isActive(tx, system.provider_uoi)) ? system.provider_uoi : undefined
}

async function isActive(tx: Transaction, uoi: string): Promise<boolean> {
  const query = tx.selectFrom('organization').select('uoi').where('uoi', '=', uoi).where('is_active', '=', 1)
  return (await query.executeTakeFirst()) !== undefined
}

async function reasonsAgainst(tx: Transaction, provider: string | undefined, order: JobOrder): Promise<string[]> {
  const { recipient, settings } = order
  const reasons: string[] = []
  if (provider === undefined) reasons.push('There is no such system, or it is not yours or not active.')
  if (!(await isActive(tx, recipient)))
    reasons.push(
      'There is no active organization with the UOI of this recipient: check it, or ask the staff to add it.',
    )
  if (provider !== undefined && settings.confirms !== undefined)
    reasons.push(...(await reasonsAgainstConfirming(tx, provider, order, settings.confirms)))
  if (provider !== undefined && settings.core === undefined && (await obtainedCore(tx, provider)) === undefined)
    reasons.push('Web API Core comes before the Data Dictionary, and no recipient of this provider has it: test both.')
  return reasons
}

async function reasonsAgainstConfirming(
  tx: Transaction,
  provider: string,
  { system, recipient }: JobOrder,
  ids: readonly string[],
): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('endorsement')
    .select('id')
    .where('id', 'in', ids)
    .where('provider_uoi', '=', provider)
    .where('usi', '=', system)
    .where('recipient_uoi', '=', recipient)
    .where('status', '=', 'Submitted')
    .where('archived_at', 'is', null)
    .execute()
  return rows.length === ids.length
    ? []
    : ['What the run is to confirm is not Submitted any more, or of another system or recipient.']
}

/** An endorsement that waits for its confirmation, and what a run for it has to test. */
export interface ToConfirm {
  readonly usi: string
  readonly recipient_uoi: string
  readonly endorsements: readonly { readonly id: string; readonly type: EndorsementType; readonly version: string }[]
}

/**
 * Returns what a run has to test to confirm an endorsement: with a Data Dictionary the Web API Core of the same submission too,
 * where that waits as well. Undefined where the endorsement does not wait.
 */
export async function toConfirm(reader: Reader, id: string): Promise<ToConfirm | undefined> {
  const wanted = await reader
    .selectFrom('endorsement')
    .select(['id', 'type', 'version', 'usi', 'recipient_uoi', 'submission_id'])
    .where('id', '=', id)
    .where('status', '=', 'Submitted')
    .where('archived_at', 'is', null)
    .executeTakeFirst()
  if (wanted === undefined) return undefined
  const { usi, recipient_uoi } = wanted
  if (wanted.type === 'Web API Core') return { usi, recipient_uoi, endorsements: [wanted] }
  const cores = await reader
    .selectFrom('endorsement')
    .select(['id', 'type', 'version'])
    .where('submission_id', '=', wanted.submission_id)
    .where('type', '=', 'Web API Core')
    .where('status', '=', 'Submitted')
    .where('archived_at', 'is', null)
    .execute()
  return { usi, recipient_uoi, endorsements: [...cores.slice(0, 1), wanted] }
}
