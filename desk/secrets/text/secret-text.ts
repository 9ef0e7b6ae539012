import { createHash, randomBytes } from 'node:crypto'

/** 256 bits cannot be guessed, so that a plain hash of them keeps the secret. */
const BYTES = 32

/** Matches what a secret looks like: its bytes in base64url (RFC 4648, section 5). Whatever does not is not asked for. */
const SHAPE = /^[A-Za-z0-9_-]{43}$/

/** Makes the text of a secret. */
export const newSecretText = (): string => randomBytes(BYTES).toString('base64url')

/** Tells if a text may be a secret at all. */
export const isSecretText = (text: string): boolean => SHAPE.test(text)

/** Returns what the database keeps of a secret. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')
