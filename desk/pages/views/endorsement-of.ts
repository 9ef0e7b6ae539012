import type { Context } from 'hono'
import type { Act } from '../../endorsements/act'
import { RefusedChange } from '../../endorsements/act'
import { isTheirs, type ListedEndorsement, visibleEndorsement } from '../../endorsements/listing'
import { actorOf, type Desk, type DeskEnv, viewerOf } from '../desk'
import { offeredActions, type PageAction } from './actions'

const unknown = (): RefusedChange => new RefusedChange({ kind: 'unknown', what: 'endorsement' })

/**
 * Returns the endorsement that an address names.
 *
 * @throws RefusedChange where there is none, or not for whoever asks
 */
export async function endorsementOf(desk: Desk, context: Context<DeskEnv>): Promise<ListedEndorsement> {
  const viewer = viewerOf(context.get('member'))
  const endorsement = await visibleEndorsement(desk.store.reader, viewer, context.req.param('id') ?? '')
  if (endorsement === undefined) throw unknown()
  return endorsement
}

/**
 * Returns the endorsement of an address, with the act of whoever is about to change it.
 *
 * @throws RefusedChange where it is not theirs, or its status does not allow the action
 */
export async function aboutToChange(
  desk: Desk,
  context: Context<DeskEnv>,
  action: PageAction,
): Promise<{ readonly endorsement: ListedEndorsement; readonly act: Act }> {
  const member = context.get('member')
  const by = actorOf(member)
  const endorsement = await endorsementOf(desk, context)
  if (by === undefined || !isTheirs(viewerOf(member), endorsement)) throw unknown()
  const { status, archived_at } = endorsement
  if (!offeredActions(by.kind, endorsement).includes(action))
    throw new RefusedChange({ kind: 'state', status, isArchived: archived_at !== null })
  return { endorsement, act: { by, at: desk.now(), via: 'page' } }
}
