import type { SettlingAction } from '../../endorsements/settle'
import { actionsFor } from '../../endorsements/transitions'
import type { ActorKind, Status } from '../../store/schema'

/** Describes what the status button may offer. Submitting and answering are done elsewhere. */
export type PageAction = SettlingAction | 'confirm' | 'notify'

/** Describes what an action is called, what it does, and what is said when it is done. */
export interface ActionWords {
  readonly name: string
  readonly does: string
  readonly done: string
  /** True where it is not done without a reason. */
  readonly needsReason: boolean
}

export const actionWords: Readonly<Record<PageAction, ActionWords>> = {
  confirm: {
    name: 'Confirm',
    does: 'The result counts as confirmed by the staff; everybody reads that its reports and figures are as submitted by the provider. Older results of the same type, provider and recipient are archived, unless they are Certified or Revoked. The provider is told by e-mail.',
    done: 'The endorsement is confirmed: it is Passed.',
    needsReason: true,
  },
  notify: {
    name: 'Notify the recipient',
    does: 'The recipient gets an e-mail with a link by which they approve or decline.',
    done: 'The recipient is being notified by e-mail.',
    needsReason: false,
  },
  withdraw: {
    name: 'Withdraw',
    does: 'The recipient can no longer approve: the link of the notification does not lead here any more. The provider gets a confirmation by e-mail; the recipient is not told.',
    done: 'The endorsement is withdrawn.',
    needsReason: false,
  },
  cancel: {
    name: 'Cancel the certification',
    does: 'The recipient can no longer approve. The provider gets a confirmation by e-mail; the recipient is not told.',
    done: 'The certification is canceled.',
    needsReason: false,
  },
  revoke: {
    name: 'Revoke',
    does: 'The endorsement is certified no longer. This is permanent. The provider is told by e-mail.',
    done: 'The endorsement is revoked.',
    needsReason: true,
  },
  archive: {
    name: 'Archive',
    does: 'The endorsement keeps its status and leaves the list; it cannot be changed any more. The provider is told by e-mail; the recipient is not.',
    done: 'The endorsement is archived.',
    needsReason: false,
  },
}

const pageActions = Object.keys(actionWords) as readonly PageAction[]

/** Returns the action that a part of an address names. */
export const pageActionOf = (name: string | undefined): PageAction | undefined =>
  pageActions.find((action) => action === name)

/** Returns what the status button offers to somebody. */
export function offeredActions(
  by: ActorKind,
  { status, archived_at }: { readonly status: Status; readonly archived_at: string | null },
): readonly PageAction[] {
  const allowed = actionsFor(by, { status, isArchived: archived_at !== null })
  return pageActions.filter((action) => allowed.includes(action))
}
