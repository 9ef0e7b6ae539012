import type { Status } from '../store/schema'

/** Who changes an endorsement. */
export type Actor =
  | { readonly kind: 'provider'; readonly member: string; readonly uoi: string }
  | { readonly kind: 'administrator'; readonly member: string }
  /** Whoever has the link of a notification. */
  | { readonly kind: 'recipient'; readonly notification: string }
  | { readonly kind: 'desk' }

/** What the history keeps of a change beside the statuses. */
export interface Act {
  readonly by: Actor
  readonly at: Date
  /** The way it came, e.g. a page or the name of a token. */
  readonly via?: string
  readonly reason?: string
}

/** Is true for an act with a reason that says something. */
export const hasReason = ({ reason }: Act): boolean => reason !== undefined && reason.trim() !== ''

/** Why a change is refused. */
export type Refusal =
  /** There is no such thing, or it is not theirs: nobody learns which. */
  | { readonly kind: 'unknown'; readonly what: 'provider' | 'system' | 'recipient' | 'endorsement' | 'terms' }
  | { readonly kind: 'state'; readonly status: Status; readonly isArchived: boolean }
  | { readonly kind: 'not theirs to do' }
  /** The Data Dictionary before Web API Core. */
  | { readonly kind: 'core first' }
  /** The recipient was told as often as they may be. */
  | { readonly kind: 'told enough' }
  /** Somebody sent a notification after the page was shown. */
  | { readonly kind: 'told meanwhile' }
  | { readonly kind: 'address' }
  | { readonly kind: 'reason' }
  | { readonly kind: 'empty' }

/** A change that is refused. It is thrown, so that it rolls the transaction back. */
export class RefusedChange extends Error {
  override readonly name = 'RefusedChange'
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(`the change is refused: ${Object.values(refusal).join(', ')}`)
    this.refusal = refusal
  }
}
