import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { errorCode } from 'dd-acceptance/support/dictionary/error-code'
import {
  detachedSignature,
  keyIdentifier,
  signatureHeader,
  signedBytes,
} from 'dd-acceptance/support/results/certificate'
import type { Store, Transaction } from '../store/store'

/** The file of the private key, in the folder of the desk's data. Whoever moves it away gets another key at the next start. */
const FILE = 'signing-key.pem'

/** The signing key cannot be used. The message has one line, and says nothing of the key. */
export class RefusedKey extends Error {
  override readonly name = 'RefusedKey'
}

/** Describes what signs for the desk. */
export interface Signer {
  /** The key, as the set of public keys calls it. */
  readonly key: string
  /** Signs bytes, as a JWS without its payload (RFC 7515, Appendix F). */
  sign(bytes: Uint8Array): string
}

/**
 * Opens the signing key of a desk, which is made once: its private part is a file that only the desk's user can read, its public
 * part is published. Where the file has another key than before, the one before is retired, and stays published.
 *
 * @throws RefusedKey where the file cannot be used, or has a key that was retired
 */
export async function openSigner(store: Store, folder: string, now: Date): Promise<Signer> {
  const secret = secretIn(join(folder, FILE))
  const publicKey = createPublicKey(secret).export({ format: 'jwk' }).x
  if (publicKey === undefined) throw new RefusedKey(`${FILE} is not an Ed25519 key`)
  const id = keyIdentifier(publicKey)
  await store.transaction((tx) => use(tx, id, publicKey, now.toISOString()))
  const header = signatureHeader(id)
  return { key: id, sign: (bytes) => detachedSignature(header, sign(null, signedBytes(header, bytes), secret)) }
}

/** Of two desks that begin at once both read the same key: a file gets its name when it is whole. */
function secretIn(path: string): KeyObject {
  try {
    return keyIn(path) ?? newKey(path)
  } catch (cause) {
    if (cause instanceof RefusedKey) throw cause
    throw new RefusedKey(`${FILE} cannot be read or written (${errorCode(cause) ?? 'no code'})`, { cause })
  }
}

function keyIn(path: string): KeyObject | undefined {
  const text = textOf(path)
  if (text === undefined) return undefined
  const key = parsed(text)
  if (key?.asymmetricKeyType !== 'ed25519')
    throw new RefusedKey(
      `${FILE} is not a private Ed25519 key: restore it from a backup, or move it away for a new one`,
    )
  return key
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}

function parsed(text: string): KeyObject | undefined {
  try {
    return createPrivateKey(text)
  } catch {
    return undefined
  }
}

function newKey(path: string): KeyObject {
  const { privateKey } = generateKeyPairSync('ed25519')
  const part = `${path}.${process.pid}`
  writeFileSync(part, privateKey.export({ format: 'pem', type: 'pkcs8' }), { mode: 0o600, flush: true })
  try {
    linkSync(part, path)
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
  } finally {
    rmSync(part, { force: true })
  }
  return keyIn(path) ?? privateKey
}

/** Publishes a key, and retires the others. A key that was retired is not taken up again: others may have it. */
async function use(tx: Transaction, id: string, public_key: string, at: string): Promise<void> {
  await tx
    .updateTable('signing_key')
    .set({ retired_at: at })
    .where('id', '<>', id)
    .where('retired_at', 'is', null)
    .execute()
  await tx
    .insertInto('signing_key')
    .values({ id, public_key, created_at: at, retired_at: null })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
  const kept = await tx.selectFrom('signing_key').select('retired_at').where('id', '=', id).executeTakeFirstOrThrow()
  if (kept.retired_at !== null) throw new RefusedKey(`${FILE} has a key that was retired: move it away for a new one`)
}
