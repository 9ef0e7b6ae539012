import type { Exchange } from './exchange'

/** A complete answer, whatever its status. */
export interface Answer {
  /** What was asked in the end, after redirects; with the secrets in it. */
  readonly url: string
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** The body after decompression. */
  readonly bytes: Buffer
  readonly exchange: Exchange
}
