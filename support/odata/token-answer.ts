import { isHeaderSafe } from './header-safe'
import { isJsonObject, parseJson } from './json-text'
import { ExactNumber, type JsonObject, type JsonValue } from './json-value'

/** An access token (RFC 6749, 5.1). */
export interface AccessToken {
  readonly value: string
  /** Milliseconds since 1970 until which it is used: some time before it expires. Infinity when nobody said when. */
  readonly usableUntil: number
  /** All tokens of the answer, to be kept secret. */
  readonly secrets: readonly string[]
}

/** Longest time in milliseconds that a token is given up before it expires. */
const MARGIN_MS = 60_000

/**
 * Reads the answer of a token endpoint that has status 200 (RFC 6749, 5.1). `token_type` may be missing and then means
 * Bearer. An `expires_in` that is missing or no positive number means that the token is used until it is refused.
 *
 * @param now milliseconds since 1970 when the answer came
 * @throws Error whose message says what is wrong with the answer, without anything of it that may be secret
 */
export function readTokenAnswer(bytes: Buffer, now: number): AccessToken {
  const answer = objectIn(bytes)
  const type = answer['token_type'] ?? 'Bearer'
  if (typeof type !== 'string' || type.toLowerCase() !== 'bearer') throw new Error('a token that is not of type Bearer')
  const value = answer['access_token']
  if (typeof value !== 'string' || value === '') throw new Error('JSON without access_token')
  if (!isHeaderSafe(value)) throw new Error('an access_token with characters that no header can hold')
  const lifetime = millisecondsIn(answer['expires_in'])
  return {
    value,
    usableUntil: now + lifetime - Math.min(MARGIN_MS, lifetime / 5),
    secrets: ['access_token', 'refresh_token', 'id_token'].flatMap((name) => textsOf(answer[name])),
  }
}

function objectIn(bytes: Buffer): JsonObject {
  const text = new TextDecoder().decode(bytes).trim()
  if (text === '') throw new Error('an empty body')
  if (text.startsWith('<')) throw new Error('HTML or XML in place of JSON')
  let answer: JsonValue
  try {
    answer = parseJson(text)
  } catch {
    throw new Error('a text that is not JSON')
  }
  if (!isJsonObject(answer)) throw new Error('JSON that is no object')
  return answer
}

/** A number of seconds, in JSON a number or, against the standard but often seen, a text. */
function millisecondsIn(expiresIn: JsonValue | undefined): number {
  const text = expiresIn instanceof ExactNumber ? expiresIn.text : expiresIn
  const seconds = typeof text === 'string' && text.trim() !== '' ? Number(text) : text
  return typeof seconds === 'number' && seconds > 0 ? seconds * 1000 : Number.POSITIVE_INFINITY
}

const textsOf = (value: JsonValue | undefined): string[] => (typeof value === 'string' ? [value] : [])
