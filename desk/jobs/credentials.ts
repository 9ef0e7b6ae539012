import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/** Describes what the process of a job needs to reach a server: a RESOScript with names of variables, and the variables. */
export interface Credentials {
  readonly script: string
  readonly variables: Readonly<Record<string, string>>
}

const CIPHER = 'aes-256-gcm'
const KEY_BYTES = 32
/** NIST SP 800-38D, 5.2.1.1 and 8.2.2: 96 random bits, and the longest tag. */
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** Derives a key of its own from the secret of the desk (RFC 5869), which signs sessions also. */
const keyOf = (secret: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', 'dd-acceptance-desk: credentials of jobs', KEY_BYTES))

/** Encrypts credentials for one job: in the row of another one they cannot be read. */
export function sealCredentials(secret: string, job: string, credentials: Credentials): string {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(CIPHER, keyOf(secret), nonce, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(job))
  const sealed = [nonce, cipher.update(JSON.stringify(credentials)), cipher.final()]
  return Buffer.concat([...sealed, cipher.getAuthTag()]).toString('base64url')
}

/** Returns the credentials of a job; undefined where they were changed, are of another job, or the desk has another secret. */
export function openCredentials(secret: string, job: string, sealed: string): Credentials | undefined {
  const bytes = Buffer.from(sealed, 'base64url')
  const [nonce, text, tag] = [
    bytes.subarray(0, NONCE_BYTES),
    bytes.subarray(NONCE_BYTES, -TAG_BYTES),
    bytes.subarray(-TAG_BYTES),
  ]
  if (tag.length !== TAG_BYTES || nonce.length !== NONCE_BYTES) return undefined
  try {
    const decipher = createDecipheriv(CIPHER, keyOf(secret), nonce, { authTagLength: TAG_BYTES })
    decipher.setAAD(Buffer.from(job)).setAuthTag(tag)
    return JSON.parse(Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8'))
  } catch {
    return undefined
  }
}
