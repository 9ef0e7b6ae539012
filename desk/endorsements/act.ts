import { type Refusal, refusalWords } from './refusal'

/** Describes who changes an endorsement. */
export type Actor =
  | { readonly kind: 'provider'; readonly member: string; readonly uoi: string }
  | { readonly kind: 'administrator'; readonly member: string }
  /** Whoever has the link of a notification. */
  | { readonly kind: 'recipient'; readonly notification: string }
  | { readonly kind: 'desk' }

/** Describes what the history keeps of a change beside the statuses. */
export interface Act {
  readonly by: Actor
  readonly at: Date
  /** The way it came, e.g. a page or the name of a token. */
  readonly via?: string
  readonly reason?: string
}

/** Is true for an act with a reason that says something. */
export const hasReason = ({ reason }: Act): boolean => reason !== undefined && reason.trim() !== ''

/** A change that is refused. It is thrown, so that it rolls the transaction back. */
export class RefusedChange extends Error {
  override readonly name = 'RefusedChange'
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusalWords(refusal))
    this.refusal = refusal
  }
}
