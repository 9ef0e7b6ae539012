import type { Effect } from '../mutation'
import type { Random } from '../random'

/** An answer as it goes over the line. */
export interface Answer {
  readonly status: number
  /** Names as they are written; one may stand there twice. */
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: Buffer
  /** The way in which the bytes are sent; as a whole when not given. */
  readonly sending?: Sending
}

/** The way in which the bytes of an answer are sent. */
export type Sending =
  | { readonly kind: 'never' }
  /** So many bytes, and then the connection is reset. */
  | { readonly kind: 'reset'; readonly afterBytes: number }
  /** So many bytes, and then the connection is closed. */
  | { readonly kind: 'closed'; readonly afterBytes: number }
  | { readonly kind: 'dripping'; readonly pieces: number; readonly everyMs: number }
  /** Bytes that are not an answer of HTTP. */
  | { readonly kind: 'raw'; readonly bytes: Buffer }

/** A way in which a server changes its answers. */
export interface Damage {
  readonly name: string
  readonly effect: Effect
  readonly apply: (answer: Answer, random: Random) => Answer
}

/** Returns an answer with a header, in the place of those of the same name. */
export const withHeader = (answer: Answer, name: string, value: string): Answer => ({
  ...answer,
  headers: [...withoutHeader(answer, name).headers, [name, value]],
})

/** Returns an answer without a header. */
export const withoutHeader = (answer: Answer, name: string): Answer => ({
  ...answer,
  headers: answer.headers.filter(([each]) => each.toLowerCase() !== name.toLowerCase()),
})

/** Returns an answer with another body, and the length of it. */
export const withBody = (answer: Answer, body: Buffer): Answer => ({
  ...withHeader(answer, 'Content-Length', String(body.length)),
  body,
})
