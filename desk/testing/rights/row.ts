import type { About } from './subjects'
import type { Viewer } from './viewers'

/** A status, and where it sends those who have to sign in first. */
export type Answer = number | '303 /sign-in'

/** Describes what is answered to everybody when they ask for one thing. */
export interface Row {
  /** Holds what it is about; nothing where the address has no parameter. */
  readonly about?: About
  /** Parameters of the address that are the same whatever it is about, e.g. the name of an action. */
  readonly parameters?: Readonly<Record<string, string>>
  /** Holds what stands behind the address; `:recipient` and the like are those of what it is about. */
  readonly query?: string
  /** The fields of the form; `:id` and the like as in `query`. */
  readonly fields?: Readonly<Record<string, string>>
  /** Those who may: where a form is sent, something changes. */
  readonly allowed?: Partial<Readonly<Record<Viewer, Answer>>>
  /** Those who may not, and are told otherwise than the others. Nothing changes. */
  readonly refused?: Partial<Readonly<Record<Viewer, Answer>>>
  /** Everybody else. Nothing changes. */
  readonly others: Answer
  /** Words that some are shown, and all others are not. */
  readonly shown?: readonly { readonly words: string; readonly to: readonly Viewer[] }[]
  /** Says why the form may come from another site; else it is refused by its origin. */
  readonly fromAnywhere?: 'a token is needed' | 'who knows the link may answer'
}

/** Rows by what is asked for: a method, and an address as it is routed. */
export type Rows = Readonly<Record<string, readonly Row[]>>

/** For everybody. */
export const everybody: Row = { others: 200 }

/** For the provider whose endorsement it is, and for administrators. */
export const own = { allowed: { provider: 200, administrator: 200 }, others: 404 } as const satisfies Row

/** For administrators. */
export const staff = { allowed: { administrator: 200 }, others: 404 } as const satisfies Row
