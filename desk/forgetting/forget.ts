import { deleteMember } from '../accounts/accounts'
import { takeTurn } from '../endorsements/take-turn'
import { takeNameFromPublications } from '../publications/publication'
import { brokenConstraint } from '../store/constraint'
import { forgetting } from '../store/forgetting'
import type { Store, Transaction } from '../store/store'
import { accountsOf, names, whatWouldGo } from './what-would-go'

/** An organization that is not forgotten. The message is for people. */
export class RefusedForgetting extends Error {
  override readonly name = 'RefusedForgetting'
}

/** Describes who forgets, when, and what they were shown before. */
export interface Forgetting {
  /** The member of staff. */
  readonly by: string
  readonly at: Date
  /** The digest of what was shown. */
  readonly shown: string
}

const CHANGED = 'what there is of it has changed meanwhile: look at it again'

/** Parameters of a query: databases take so many. */
const AT_ONCE = 500

/**
 * Deletes everything of an organization for good, in one transaction; its own row too. Files are removed afterwards
 * (`removeFiles`). All that stays is a note that something was deleted, when and by whom.
 *
 * @throws RefusedForgetting where there is no such organization, or it is not what was shown any more
 */
export async function forgetOrganization(store: Store, uoi: string, { by, at, shown }: Forgetting): Promise<void> {
  try {
    await store.transaction(async (tx) => {
      for (const provider of await providersOf(tx, uoi)) await takeTurn(tx, provider)
      const forgettable = await whatWouldGo(tx, uoi)
      if (forgettable === undefined) throw new RefusedForgetting('there is no such organization')
      if (forgettable.digest !== shown) throw new RefusedForgetting(CHANGED)
      await forgetting(tx, { by, at }, async () => {
        await tellCollector(tx, uoi, at.toISOString())
        await takeNameFromPublications(tx, uoi)
        await deleteAll(tx, uoi)
      })
    })
  } catch (error) {
    // Something was submitted for it, and refers to it, that was not there when this began.
    if (brokenConstraint(error) === 'foreign key') throw new RefusedForgetting(CHANGED)
    throw error
  }
}

/** Of several that are forgotten at once none waits for the other: all take their turns in the same order. */
async function providersOf(tx: Transaction, uoi: string): Promise<readonly string[]> {
  const rows = await tx.selectFrom('submission').select('provider_uoi').distinct().where(names(uoi)).execute()
  const own = await tx.selectFrom('organization').select('uoi').where('uoi', '=', uoi).execute()
  return [...new Set([...rows.map(({ provider_uoi }) => provider_uoi), ...own.map((row) => row.uoi)])].toSorted()
}

/** Deletes rows of all tables that name an organization, or people of it. The database deletes what refers to these. */
async function deleteAll(tx: Transaction, uoi: string): Promise<void> {
  const digests = await digestsOf(tx, uoi)
  const accounts = await accountsOf(tx, uoi)
  await tx.deleteFrom('mail').where(names(uoi)).execute()
  // A mail about an account names no organization, and is known by its address.
  for (const { email } of accounts) await tx.deleteFrom('mail').where('address', '=', email).execute()
  const notifications = tx.selectFrom('notification').select('secret_id').where(names(uoi))
  await tx.deleteFrom('secret').where('id', 'in', notifications).execute()
  await tx.deleteFrom('job').where(names(uoi)).execute()
  await tx.deleteFrom('submission').where(names(uoi)).execute()
  for (const { id, username } of accounts) {
    await deleteMember(tx, id)
    await tx
      .deleteFrom('failed_sign_in')
      .where('username', '=', username ?? '')
      .execute()
  }
  await tx.deleteFrom('system').where('provider_uoi', '=', uoi).execute()
  await deleteFiles(tx, digests)
  await tx.deleteFrom('organization').where('uoi', '=', uoi).execute()
}

async function digestsOf(tx: Transaction, uoi: string): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('submission_file')
    .select('digest')
    .distinct()
    .where('submission_id', 'in', tx.selectFrom('submission').select('id').where(names(uoi)))
    .execute()
  const ofJobs = await tx
    .selectFrom('job_file')
    .select('digest')
    .distinct()
    .where('job_id', 'in', tx.selectFrom('job').select('id').where(names(uoi)))
    .execute()
  const issued = await tx
    .selectFrom('issued_report')
    .select('digest')
    .distinct()
    .where('endorsement_id', 'in', tx.selectFrom('endorsement').select('id').where(names(uoi)))
    .execute()
  const confirmed = await tx
    .selectFrom('confirmed_file')
    .select('digest')
    .distinct()
    .where('endorsement_id', 'in', tx.selectFrom('endorsement').select('id').where(names(uoi)))
    .execute()
  return [...new Set([...rows, ...ofJobs, ...issued, ...confirmed].map(({ digest }) => digest))]
}

/** Tells the collector to forget it too, where it has something of it; the UOI stays until it has. */
async function tellCollector(tx: Transaction, uoi: string, since: string): Promise<void> {
  const collected = await tx
    .selectFrom('collected')
    .select('endorsement_id')
    .where('endorsement_id', 'in', tx.selectFrom('endorsement').select('id').where(names(uoi)))
    .limit(1)
    .executeTakeFirst()
  if (collected === undefined) return
  await tx
    .insertInto('forgotten_by_collector')
    .values({ uoi, since })
    .onConflict((conflict) => conflict.column('uoi').doNothing())
    .execute()
}

/** Files that others have submitted too stay. */
async function deleteFiles(tx: Transaction, digests: readonly string[]): Promise<void> {
  // The clock of the disk, on which files may come again.
  const since = new Date().toISOString()
  for (let from = 0; from < digests.length; from += AT_ONCE) {
    const deleted = await tx
      .deleteFrom('file')
      .where('digest', 'in', digests.slice(from, from + AT_ONCE))
      .where('digest', 'not in', tx.selectFrom('submission_file').select('digest'))
      .where('digest', 'not in', tx.selectFrom('job_file').select('digest'))
      .where('digest', 'not in', tx.selectFrom('issued_report').select('digest'))
      .where('digest', 'not in', tx.selectFrom('confirmed_file').select('digest'))
      .returning('digest')
      .execute()
    for (const { digest } of deleted)
      await tx
        .insertInto('file_to_remove')
        .values({ digest, since })
        .onConflict((conflict) => conflict.column('digest').doUpdateSet({ since }))
        .execute()
  }
}
