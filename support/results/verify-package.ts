import { verify } from 'node:crypto'
import { parsedFile, type Shape } from '../dictionary/json-shape'
import { messageInOneLine, printable } from '../dictionary/wording'
import {
  CERTIFICATE_FORMAT,
  type Certificate,
  type CertifiedFile,
  certificateShape,
  packageNames,
  signatureHeader,
  signedBytes,
} from './certificate'
import { type DeskKey, keysIn } from './certificate/key-set'
import { BrokenPackage, type ReadPackage, readPackage } from './certificate/read-package'

/** Says whether a package is what a desk certified, or everything in which it is not. */
export type PackageVerdict =
  | { readonly kind: 'authentic'; readonly certificate: Certificate; readonly key: string }
  | { readonly kind: 'not authentic'; readonly reasons: readonly string[] }

/**
 * Tells if a package is what a desk certified: the certificate is signed by one of the keys, and the reports are those that it
 * names, no more and no less. What became of the endorsement later is not in it.
 *
 * @param keys the keys of the desk: a set of JSON Web Keys, one of them, or PEM
 * @param name of the keys, for messages
 * @throws ConfigurationError in one line where there is no such file, or no key
 */
export async function verifyPackage(path: string, keys: string, name: string): Promise<PackageVerdict> {
  const known = keysIn(keys, name)
  try {
    return verdictOn(await readPackage(path), known)
  } catch (error) {
    if (!(error instanceof BrokenPackage)) throw error
    return notAuthentic([`it is not a package as a desk makes it: ${error.message}`])
  }
}

const notAuthentic = (reasons: readonly string[]): PackageVerdict => ({ kind: 'not authentic', reasons })

function verdictOn({ certificate, signature, others }: ReadPackage, keys: readonly DeskKey[]): PackageVerdict {
  if (certificate === undefined) return notAuthentic([`${packageNames.certificate} is missing`])
  if (signature === undefined) return notAuthentic([`${packageNames.signature} is missing`])
  const signed = signedBy(certificate, signature.toString('latin1'), keys)
  if (signed.kind === 'not signed') return notAuthentic([signed.reason])
  const read = readCertificate(certificate)
  if (read.kind === 'unusable') return notAuthentic([`${packageNames.certificate} ${read.reason}`])
  const reasons = [...againstKey(read.certificate, signed.key), ...againstFiles(read.certificate.files, others)]
  return reasons.length > 0
    ? notAuthentic(reasons)
    : { kind: 'authentic', certificate: read.certificate, key: signed.key.id }
}

type Signed =
  | { readonly kind: 'signed'; readonly key: DeskKey }
  | { readonly kind: 'not signed'; readonly reason: string }

/** A signature has one form: its header is one of those that the keys have, and its bytes are written in one way. */
function signedBy(certificate: Buffer, signature: string, keys: readonly DeskKey[]): Signed {
  const [header = '', payload, text = '', ...more] = signature.split('.')
  const bytes = Buffer.from(text, 'base64url')
  if (payload !== '' || more.length > 0 || bytes.length !== 64 || bytes.toString('base64url') !== text)
    return { kind: 'not signed', reason: `${packageNames.signature} is not a signature as a desk makes it` }
  const key = keys.find(({ id }) => signatureHeader(id) === header)
  if (key === undefined)
    return {
      kind: 'not signed',
      reason: `${packageNames.signature} is not made by any of the keys that were given: ${printable(headerText(header))}`,
    }
  if (verify(null, signedBytes(header, certificate), key.key, bytes)) return { kind: 'signed', key }
  return {
    kind: 'not signed',
    reason: `${packageNames.certificate} is not what the desk signed: its signature does not belong to it`,
  }
}

const headerText = (header: string): string => Buffer.from(header, 'base64url').toString('utf8')

function readCertificate(
  bytes: Buffer,
):
  | { readonly kind: 'read'; readonly certificate: Certificate }
  | { readonly kind: 'unusable'; readonly reason: string } {
  try {
    const content: unknown = parsedFile(bytes.toString('utf8'))
    const assertion: Shape<Certificate> = certificateShape
    assertion(content, '')
    if (content.format === CERTIFICATE_FORMAT) return { kind: 'read', certificate: content }
    return { kind: 'unusable', reason: `is of another format (${printable(content.format)}): use a newer version` }
  } catch (error) {
    return { kind: 'unusable', reason: `does not say what was certified (${messageInOneLine(error)})` }
  }
}

/** A key that is out of use may be in other hands: what it signs later is not the desk's. */
function* againstKey({ signedAt }: Certificate, { from, until }: DeskKey): Generator<string> {
  const at = Date.parse(signedAt) / 1000
  const isInUse = at >= (from ?? Number.NEGATIVE_INFINITY) && at <= (until ?? Number.POSITIVE_INFINITY)
  // A time that cannot be read is not within any.
  if (!isInUse) yield `it is signed at ${printable(signedAt)}, when its key was not in use`
}

function* againstFiles(files: readonly CertifiedFile[], others: ReadPackage['others']): Generator<string> {
  const named = new Map(files.map((file) => [`${packageNames.reports}${file.path}`, file]))
  for (const [name, file] of named) {
    const found = others.get(name)
    if (found === undefined) yield `${printable(name)} is missing`
    else if (found.sha256 !== file.sha256 || found.bytes !== file.bytes)
      yield `${printable(name)} is not what was certified: SHA-256 is ${found.sha256}, certified is ${printable(file.sha256)}`
  }
  for (const name of others.keys())
    if (!named.has(name)) yield `${printable(name)} does not belong to what was certified`
}
