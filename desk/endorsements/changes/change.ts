import type { Selectable, UpdateObject } from 'kysely'
import type { Action, Tables } from '../../store/schema'
import type { Transaction } from '../../store/store'
import { type Act, type Actor, RefusedChange } from '../act'
import { takeTurn } from '../take-turn'
import { transitionsOf } from '../transitions'

export type Endorsement = Selectable<Tables['endorsement']>

/** Columns that an action sets beside status and times. */
export type AlsoSet = Pick<
  UpdateObject<Tables, 'endorsement'>,
  'confirmed_by' | 'measured_by' | 'figures' | 'is_performance_public' | 'certified_at'
>

/**
 * Reads an endorsement that is about to be changed, when it is this provider's turn.
 *
 * @throws RefusedChange where there is none, or it is not the actor's
 */
export async function forChange(tx: Transaction, id: string, by: Actor): Promise<Endorsement> {
  const place = await tx.selectFrom('endorsement').select('provider_uoi').where('id', '=', id).executeTakeFirst()
  if (place === undefined) throw new RefusedChange({ kind: 'unknown', what: 'endorsement' })
  await takeTurn(tx, place.provider_uoi)
  const endorsement = await own(tx, id, by)
  if (endorsement === undefined) throw new RefusedChange({ kind: 'unknown', what: 'endorsement' })
  return endorsement
}

/** Returns an endorsement where it is the actor's to change. */
async function own(tx: Transaction, id: string, by: Actor): Promise<Endorsement | undefined> {
  const query = tx.selectFrom('endorsement').selectAll().where('id', '=', id)
  switch (by.kind) {
    case 'provider':
      return await query.where('provider_uoi', '=', by.uoi).executeTakeFirst()
    case 'recipient':
      return await query
        .where('id', 'in', (eb) =>
          eb
            .selectFrom('notification_endorsement')
            .select('endorsement_id')
            .where('notification_id', '=', by.notification),
        )
        .executeTakeFirst()
    case 'administrator':
    case 'desk':
      return await query.executeTakeFirst()
  }
}

/**
 * Changes an endorsement by one conditional UPDATE, and adds its row of the history. Of many at once exactly one finds the
 * status that it asks for.
 *
 * @param terms the digest of the terms that an approval accepts
 * @throws RefusedChange where the action is not allowed in the status that it has
 */
export async function change(
  tx: Transaction,
  endorsement: Pick<Endorsement, 'id'>,
  action: Action,
  act: Act,
  { also = {}, terms }: { readonly also?: AlsoSet; readonly terms?: string } = {},
): Promise<Endorsement> {
  const { id } = endorsement
  const transitions = transitionsOf(action, act.by.kind)
  const [first] = transitions
  if (first === undefined) throw new RefusedChange({ kind: 'not theirs to do' })
  const at = act.at.toISOString()
  const changed = await tx
    .updateTable('endorsement')
    .set(first.to === 'archived' ? { archived_at: at } : { status: first.to, status_at: at, ...also })
    .set((eb) => ({ revision: eb('revision', '+', 1) }))
    .where('id', '=', id)
    .where('archived_at', 'is', null)
    .where('status', 'in', [...new Set(transitions.flatMap(({ from }) => from))])
    .returningAll()
    .executeTakeFirst()
  if (changed === undefined) throw await refusedState(tx, id)
  await addToHistory(tx, changed, action, act, terms)
  return changed
}

async function refusedState(tx: Transaction, id: string): Promise<RefusedChange> {
  const row = await tx
    .selectFrom('endorsement')
    .select(['status', 'archived_at'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return new RefusedChange({ kind: 'unknown', what: 'endorsement' })
  return new RefusedChange({ kind: 'state', status: row.status, isArchived: row.archived_at !== null })
}

/** Adds the row of a change: the status before it is that of the row before. */
export async function addToHistory(
  tx: Transaction,
  { id, revision, status }: Pick<Endorsement, 'id' | 'revision' | 'status'>,
  action: Action,
  { by, at, via, reason }: Act,
  terms?: string,
): Promise<void> {
  await tx
    .insertInto('history')
    .values((eb) => ({
      endorsement_id: id,
      revision,
      action,
      from_status: eb
        .selectFrom('history')
        .select('to_status')
        .where('endorsement_id', '=', id)
        .where('revision', '=', revision - 1),
      to_status: status,
      actor_kind: by.kind,
      actor: nameOf(by),
      via: via ?? null,
      reason: reason ?? null,
      terms: terms ?? null,
      at: at.toISOString(),
    }))
    .execute()
}

function nameOf(by: Actor): string | null {
  switch (by.kind) {
    case 'provider':
    case 'administrator':
      return by.member
    case 'recipient':
      return by.notification
    case 'desk':
      return null
  }
}
