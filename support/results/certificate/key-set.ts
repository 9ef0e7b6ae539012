import { createPublicKey, type KeyObject } from 'node:crypto'
import { ConfigurationError } from '../../dictionary/command-line'
import { arrayOf, optional, parsedFile, record, type Shape } from '../../dictionary/json-shape'
import { messageInOneLine } from '../../dictionary/wording'
import { keyIdentifier } from '../certificate'

/** A public key of a desk. */
export interface DeskKey {
  readonly id: string
  readonly key: KeyObject
  /** The times between which it signs, in seconds since 1970; undefined where nothing says it. */
  readonly from: number | undefined
  readonly until: number | undefined
}

/** Members of a JSON Web Key that say what it is. The others are not asked for. */
interface Jwk {
  readonly kty?: unknown
  readonly crv?: unknown
  readonly x?: unknown
  readonly d?: unknown
  readonly iat?: unknown
  readonly exp?: unknown
}

const anything: Shape<unknown> = () => undefined
const jwk = record<Jwk>({
  kty: optional(anything),
  crv: optional(anything),
  x: optional(anything),
  d: optional(anything),
  iat: optional(anything),
  exp: optional(anything),
})
const keySet: Shape<{ readonly keys: readonly Jwk[] }> = record<{ readonly keys: readonly Jwk[] }>({
  keys: arrayOf(jwk),
})

/**
 * Reads the Ed25519 keys of a text: a set of JSON Web Keys (RFC 7517, 5), one of them, or PEM. Keys of other kinds are left out:
 * no signature is made by them.
 *
 * @param name for messages
 * @throws ConfigurationError in one line when there is no key in it
 */
export function keysIn(text: string, name: string): readonly DeskKey[] {
  const keys = text.includes('-----BEGIN') ? [pemKey(text, name)] : jwks(text, name).flatMap(deskKey)
  if (keys.length === 0)
    throw new ConfigurationError(
      `${name} has no public Ed25519 key: give the key set of the desk, /.well-known/jwks.json`,
    )
  return keys
}

function jwks(text: string, name: string): readonly Jwk[] {
  try {
    const content: unknown = parsedFile(text)
    const isSet = typeof content === 'object' && content !== null && 'keys' in content
    const set: unknown = isSet ? content : { keys: [content] }
    const assertion: Shape<{ readonly keys: readonly Jwk[] }> = keySet
    assertion(set, '')
    return set.keys
  } catch (error) {
    const why = error instanceof SyntaxError ? 'it is not JSON' : messageInOneLine(error)
    throw new ConfigurationError(
      `${name} is not a set of keys (${why}): give the address of the desk without a path, or its key set, /.well-known/jwks.json`,
    )
  }
}

/** A private key is not taken: whoever hands it out has no key any more. */
function deskKey({ kty, crv, x, d, iat, exp }: Jwk): readonly DeskKey[] {
  if (kty !== 'OKP' || crv !== 'Ed25519' || typeof x !== 'string' || d !== undefined) return []
  const bytes = Buffer.from(x, 'base64url')
  if (bytes.length !== 32 || bytes.toString('base64url') !== x) return []
  const key = createPublicKey({ key: { kty, crv, x }, format: 'jwk' })
  return [{ id: keyIdentifier(x), key, from: secondsOf(iat), until: secondsOf(exp) }]
}

const secondsOf = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined)

function pemKey(text: string, name: string): DeskKey {
  const key = publicKeyOf(text)
  const x = key?.asymmetricKeyType === 'ed25519' ? key.export({ format: 'jwk' }).x : undefined
  if (key === undefined || x === undefined) throw new ConfigurationError(`${name} is not a public Ed25519 key`)
  return { id: keyIdentifier(x), key, from: undefined, until: undefined }
}

/** `createPublicKey` would take the public part of a private key. */
function publicKeyOf(text: string): KeyObject | undefined {
  if (text.includes('PRIVATE KEY')) return undefined
  try {
    return createPublicKey(text)
  } catch {
    return undefined
  }
}
