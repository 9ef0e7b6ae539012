import { type Selectable, sql } from 'kysely'
import type { Tables } from '../store/schema'
import type { Reader } from '../store/store'

/** Returns the changes of an endorsement, the first one first. */
export const historyOf = (reader: Reader, id: string): Promise<Selectable<Tables['history']>[]> =>
  reader.selectFrom('history').selectAll().where('endorsement_id', '=', id).orderBy('revision').execute()

/** The place of a change among all of them. */
export interface ChangeKey {
  readonly at: string
  readonly id: string
  readonly revision: number
}

/** Returns the changes of all endorsements, the newest first, with the key of the next page. */
export async function recentChanges(reader: Reader, { after, size }: { after?: ChangeKey; size: number }) {
  let query = reader
    .selectFrom('history')
    .innerJoin('endorsement', 'endorsement.id', 'history.endorsement_id')
    .innerJoin('organization as recipient', 'recipient.uoi', 'endorsement.recipient_uoi')
    .innerJoin('organization as provider', 'provider.uoi', 'endorsement.provider_uoi')
    .leftJoin('auth_user', 'auth_user.id', 'history.actor')
    .selectAll('history')
    .select([
      'endorsement.type',
      'endorsement.version',
      'recipient.name as recipient_name',
      'provider.name as provider_name',
      'auth_user.name as actor_name',
    ])
  if (after !== undefined)
    query = query.where(
      sql<boolean>`(history.at, history.endorsement_id, history.revision) < (${after.at}, ${after.id}, ${after.revision})`,
    )
  const rows = await query
    .orderBy('history.at', 'desc')
    .orderBy('history.endorsement_id', 'desc')
    .orderBy('history.revision', 'desc')
    .limit(size + 1)
    .execute()
  const changes = rows.slice(0, size)
  const last = changes.at(-1)
  const next: ChangeKey | undefined =
    rows.length <= size || last === undefined
      ? undefined
      : { at: last.at, id: last.endorsement_id, revision: last.revision }
  return { changes, next }
}
