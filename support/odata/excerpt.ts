import type { OutgoingRequest } from './outgoing-request'
import { maskedByLooks } from './secret-names'
import type { Secrets } from './secrets'

const LENGTH = 2_000

/** Bytes to look at: the characters shown, and a secret across the cut in its longest spelling. */
const ENOUGH = 1_000_000

/**
 * The beginning of a body as people may see it: decoded, without secrets, and without characters that would steer a
 * terminal.
 */
export function excerptOf(body: Buffer, { asksForToken }: OutgoingRequest, status: number, secrets: Secrets): string {
  const start = secrets.redactStart(decoded(body.subarray(0, ENOUGH)), LENGTH)
  const shown = asksForToken && status < 300 ? maskedByLooks(start) : start
  return shown.replaceAll('\r\n', '\n').replaceAll(/[^\P{Cc}\n\t]/gu, '\uFFFD')
}

/** UTF-8, or UTF-16 by its byte order mark: read as UTF-8 it would hide secrets from being found. */
function decoded(body: Buffer): string {
  const [first, second] = body
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  const encoding = isUtf16 ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8'
  return new TextDecoder(encoding).decode(body)
}
