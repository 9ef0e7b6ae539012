import { randomUUID } from 'node:crypto'
import type { Confirmation, EndorsementType, JsonText, Status } from '../store/schema'
import type { Reader, Transaction } from '../store/store'
import { type Act, type Actor, hasReason, RefusedChange } from './act'
import { addToHistory, change, type Endorsement, forChange } from './changes/change'
import { takeTurn } from './take-turn'

/** The results of one recipient, as the desk has read and judged them. */
export interface Submission {
  readonly provider: string
  readonly system: string
  readonly recipient: string
  /** The digest of all that was submitted: sent again, it gives the same endorsements. */
  readonly digest: string
  readonly endorsements: readonly SubmittedEndorsement[]
}

/** Describes what is submitted for one endorsement. */
export interface SubmittedEndorsement {
  readonly type: EndorsementType
  readonly version: string
  readonly figures: JsonText
  readonly metadataDigest: string | null
}

/** Describes what became of a submission. */
export interface Submitted {
  /** True where the same content had been submitted before, and nothing was changed. */
  readonly isKnown: boolean
  readonly id: string
  readonly endorsements: readonly Endorsement[]
}

/**
 * Begins the endorsements of a submission. They are Submitted: nothing has confirmed them. Those that waited for the same
 * are archived.
 *
 * @throws RefusedChange where provider, system and recipient do not fit, or Web API Core was not obtained
 */
export async function submit(tx: Transaction, act: Act, submission: Submission): Promise<Submitted> {
  const { provider, system, recipient, digest, endorsements } = submission
  if (endorsements.length === 0) throw new RefusedChange({ kind: 'empty' })
  if (act.by.kind === 'recipient' || (act.by.kind === 'provider' && act.by.uoi !== provider))
    throw new RefusedChange({ kind: 'not theirs to do' })
  await takeTurn(tx, provider)
  await checkParties(tx, submission)
  const known = await tx
    .selectFrom('submission')
    .select('id')
    .where('provider_uoi', '=', provider)
    .where('usi', '=', system)
    .where('recipient_uoi', '=', recipient)
    .where('digest', '=', digest)
    .executeTakeFirst()
  if (known !== undefined) return { isKnown: true, id: known.id, endorsements: await endorsementsOf(tx, known.id) }
  const id = randomUUID()
  const row = { id, provider_uoi: provider, usi: system, recipient_uoi: recipient, digest, member_id: memberOf(act.by) }
  await tx
    .insertInto('submission')
    .values({ ...row, created_at: act.at.toISOString() })
    .execute()
  for (const endorsement of coreFirst(endorsements)) await begin(tx, act, { ...submission, id }, endorsement)
  return { isKnown: false, id, endorsements: await endorsementsOf(tx, id) }
}

/**
 * Returns what was submitted with a digest before, of the provider whose member asks; administrators may ask for that of any.
 * Undefined where there is none for them.
 */
export async function findSubmission(
  reader: Reader,
  by: Extract<Actor, { kind: 'provider' | 'administrator' }>,
  digest: string,
): Promise<Submitted | undefined> {
  const query = reader.selectFrom('submission').select('id').where('digest', '=', digest)
  const found = await (by.kind === 'provider' ? query.where('provider_uoi', '=', by.uoi) : query).executeTakeFirst()
  if (found === undefined) return undefined
  return { isKnown: true, id: found.id, endorsements: await endorsementsOf(reader, found.id) }
}

const coreFirst = (endorsements: readonly SubmittedEndorsement[]): readonly SubmittedEndorsement[] =>
  endorsements.toSorted((a, b) => Number(b.type === 'Web API Core') - Number(a.type === 'Web API Core'))

const memberOf = (by: Actor): string | null =>
  by.kind === 'provider' || by.kind === 'administrator' ? by.member : null

const endorsementsOf = (reader: Reader, submission: string): Promise<Endorsement[]> =>
  reader
    .selectFrom('endorsement')
    .selectAll()
    .where('submission_id', '=', submission)
    .orderBy('type', 'desc')
    .orderBy('version')
    .execute()

async function checkParties(tx: Transaction, { provider, system, recipient }: Submission): Promise<void> {
  const owner = await tx.selectFrom('system').select('provider_uoi').where('usi', '=', system).executeTakeFirst()
  if (owner?.provider_uoi !== provider) throw new RefusedChange({ kind: 'unknown', what: 'system' })
  if (!(await isActive(tx, provider))) throw new RefusedChange({ kind: 'unknown', what: 'provider' })
  if (!(await isActive(tx, recipient))) throw new RefusedChange({ kind: 'unknown', what: 'recipient' })
}

async function isActive(tx: Transaction, uoi: string): Promise<boolean> {
  const query = tx.selectFrom('organization').select('uoi').where('uoi', '=', uoi).where('is_active', '=', 1)
  return (await query.executeTakeFirst()) !== undefined
}

/** Begins one endorsement. */
async function begin(
  tx: Transaction,
  act: Act,
  { id: submission_id, provider, system, recipient }: Submission & { readonly id: string },
  { type, version, figures, metadataDigest }: SubmittedEndorsement,
): Promise<void> {
  if (type === 'Data Dictionary') await checkCore(tx, provider, ['Submitted', ...OBTAINED])
  const id = randomUUID()
  await replaceOthers(tx, { id, type, provider_uoi: provider, recipient_uoi: recipient }, ['Submitted'], act)
  const at = act.at.toISOString()
  const endorsement = await tx
    .insertInto('endorsement')
    .values({
      id,
      submission_id,
      type,
      version,
      provider_uoi: provider,
      usi: system,
      recipient_uoi: recipient,
      status: 'Submitted',
      status_at: at,
      archived_at: null,
      confirmed_by: null,
      certified_at: null,
      is_performance_public: null,
      figures,
      metadata_digest: metadataDigest,
      revision: 1,
      created_at: at,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  await addToHistory(tx, endorsement, 'submit', act)
}

/**
 * Confirms a submission: it is Passed, and what it replaces is archived. Where a run confirms it, it has the figures of that run.
 *
 * @param figures of the run, where they are not those that were submitted
 * @throws RefusedChange where it is not Submitted, Web API Core was not obtained, or a member of staff gives no reason
 */
export async function confirm(
  tx: Transaction,
  act: Act,
  id: string,
  by: Confirmation,
  figures?: JsonText,
): Promise<Endorsement> {
  if ((act.by.kind === 'administrator') !== (by === 'administrator'))
    throw new RefusedChange({ kind: 'not theirs to do' })
  if (by === 'administrator' && !hasReason(act)) throw new RefusedChange({ kind: 'reason' })
  const endorsement = await forChange(tx, id, act.by)
  if (endorsement.type === 'Data Dictionary') await checkCore(tx, endorsement.provider_uoi, OBTAINED)
  await replaceOthers(tx, endorsement, ['Passed', 'Notified', 'Canceled', 'Withdrawn'], act)
  const measured = by === 'run' ? { measured_by: 'desk' as const, ...(figures !== undefined && { figures }) } : {}
  return await change(tx, endorsement, 'confirm', act, { also: { confirmed_by: by, ...measured } })
}

/** Statuses of a Web API Core endorsement that the provider has obtained. */
const OBTAINED: readonly Status[] = ['Passed', 'Notified', 'Certified']

/**
 * Providers obtain Web API Core, for one of their recipients at least, before the Data Dictionary (guide for providers, Web
 * API Report). One that was certified counts also when it is archived.
 */
async function checkCore(tx: Transaction, provider: string, sufficient: readonly Status[]): Promise<void> {
  if ((await coreOf(tx, provider, sufficient)) === undefined) throw new RefusedChange({ kind: 'core first' })
}

/** Returns the id of a Web API Core endorsement that a provider has obtained; undefined where there is none. */
export const obtainedCore = (reader: Reader, provider: string): Promise<string | undefined> =>
  coreOf(reader, provider, OBTAINED)

async function coreOf(reader: Reader, provider: string, sufficient: readonly Status[]): Promise<string | undefined> {
  const core = await reader
    .selectFrom('endorsement')
    .select('id')
    .where('provider_uoi', '=', provider)
    .where('type', '=', 'Web API Core')
    .where('status', 'in', sufficient)
    .where((eb) => eb.or([eb('archived_at', 'is', null), eb('status', '=', 'Certified')]))
    .orderBy('status_at', 'desc')
    .executeTakeFirst()
  return core?.id
}

/** Archives the other endorsements of the same type, provider and recipient (guide for providers, Auto-Archiving). */
async function replaceOthers(
  tx: Transaction,
  { id, type, provider_uoi, recipient_uoi }: Pick<Endorsement, 'id' | 'type' | 'provider_uoi' | 'recipient_uoi'>,
  replaced: readonly Status[],
  { at }: Act,
): Promise<void> {
  const others = await tx
    .selectFrom('endorsement')
    .select('id')
    .where('id', '<>', id)
    .where('type', '=', type)
    .where('provider_uoi', '=', provider_uoi)
    .where('recipient_uoi', '=', recipient_uoi)
    .where('archived_at', 'is', null)
    .where('status', 'in', replaced)
    .execute()
  for (const other of others) await change(tx, other, 'replace', { by: { kind: 'desk' }, at })
}
