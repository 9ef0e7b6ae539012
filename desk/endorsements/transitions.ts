import type { Action, ActorKind, Status } from '../store/schema'

/** A change that an action makes. */
export interface Transition {
  readonly action: Action
  readonly by: readonly ActorKind[]
  /** Statuses of endorsements that are not archived; none for what begins an endorsement. */
  readonly from: readonly Status[]
  /** The new status; archiving keeps the status. */
  readonly to: Status | 'archived'
}

/** Whatever providers do, staff may do for them. */
const PROVIDER: readonly ActorKind[] = ['provider', 'administrator']

/**
 * All changes of endorsements. What is not here is refused.
 *
 * They are those of the guide for providers (Notifications; Canceling Certification; Archiving Endorsements, Auto-Archiving),
 * and these: a submission waits as Submitted until it is confirmed, for RCP-40 has its outcome confirmed; a recipient may
 * decline and a provider withdraw; staff may revoke; a notification may be sent again while it is not answered.
 */
export const transitions: readonly Transition[] = [
  { action: 'submit', by: ['provider', 'administrator', 'desk'], from: [], to: 'Submitted' },
  { action: 'confirm', by: ['desk', 'administrator'], from: ['Submitted'], to: 'Passed' },
  { action: 'notify', by: PROVIDER, from: ['Passed', 'Notified'], to: 'Notified' },
  { action: 'approve', by: ['recipient'], from: ['Notified'], to: 'Certified' },
  { action: 'decline', by: ['recipient'], from: ['Notified'], to: 'Withdrawn' },
  { action: 'withdraw', by: PROVIDER, from: ['Notified'], to: 'Withdrawn' },
  { action: 'cancel', by: PROVIDER, from: ['Passed', 'Notified'], to: 'Canceled' },
  { action: 'revoke', by: ['administrator'], from: ['Certified'], to: 'Revoked' },
  {
    action: 'archive',
    by: PROVIDER,
    from: ['Submitted', 'Passed', 'Notified', 'Certified', 'Canceled', 'Withdrawn'],
    to: 'archived',
  },
  { action: 'archive', by: ['administrator'], from: ['Revoked'], to: 'archived' },
  {
    action: 'replace',
    by: ['desk'],
    from: ['Submitted', 'Passed', 'Notified', 'Canceled', 'Withdrawn'],
    to: 'archived',
  },
]

/** Returns the transitions that somebody of a kind may ask for by an action. */
export const transitionsOf = (action: Action, by: ActorKind): readonly Transition[] =>
  transitions.filter((transition) => transition.action === action && transition.by.includes(by))

/** Describes what an endorsement is in, as far as transitions depend on it. */
export interface State {
  readonly status: Status
  readonly isArchived: boolean
}

/**
 * Returns the state that an action leads to; undefined where it is refused.
 *
 * @param state undefined where there is no endorsement yet
 */
export function stateAfter(action: Action, by: ActorKind, state: State | undefined): State | undefined {
  if (state?.isArchived === true) return undefined
  const found = transitionsOf(action, by).find(({ from }) =>
    state === undefined ? from.length === 0 : from.includes(state.status),
  )
  if (found === undefined) return undefined
  if (found.to !== 'archived') return { status: found.to, isArchived: false }
  return state === undefined ? undefined : { status: state.status, isArchived: true }
}

/** Returns what somebody of a kind may do with an endorsement: what its status button offers. */
export function actionsFor(by: ActorKind, state: State): readonly Action[] {
  const actions = new Set(transitions.map(({ action }) => action))
  return [...actions].filter((action) => stateAfter(action, by, state) !== undefined)
}
