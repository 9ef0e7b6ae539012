import { createHash } from 'node:crypto'
import { anyOf, arrayOf, numberValue, optional, orNull, record, type Shape, textValue } from '../dictionary/json-shape'

/** The names in a package of what was certified. */
export const packageNames = {
  /** Holds what is signed, as canonical JSON (RFC 8785). */
  certificate: 'certificate.json',
  /** Its signature: a JWS without its payload (RFC 7515, Appendix F), which is the other file as it is. */
  signature: 'certificate.jws',
  /** The folder of the reports, which are called as in what was submitted: `<step>/<report>`. */
  reports: 'reports/',
} as const

/** The first version of what a certificate says. Whoever reads another one would not know what it means. */
export const CERTIFICATE_FORMAT = 'dd-acceptance certificate 1'

/** Describes what a certification desk says about an endorsement that it certified, and signs. */
export interface Certificate {
  readonly format: string
  /** E.g. `Data Dictionary`. */
  readonly type: string
  /** E.g. `2.0`. */
  readonly version: string
  /** Unique Organization and System Identifiers (UOI, USI). */
  readonly provider: string
  readonly system: string
  readonly recipient: string
  /** The time when the recipient approved it: ISO 8601, UTC. */
  readonly certifiedAt: string
  /** The time of the signature. The key was in use then. */
  readonly signedAt: string
  /** The address of the desk, and the one where it says how the endorsement stands; the latter never changes. */
  readonly desk: string
  readonly address: string
  /** Says what judged; null where the results do not say it. */
  readonly tool: string | null
  /** SHA-256 of the official workbook that it was judged by. */
  readonly workbook: string | null
  /** SHA-256 of the metadata, which are never public. */
  readonly metadata: string | null
  /** Scenarios by outcome; null where the results do not say it. */
  readonly scenarios: ScenarioCounts | null
  /** Names what confirmed it: a run of the desk, the staff, or trust in the provider. Absent of the first desks. */
  readonly confirmedBy?: (typeof CONFIRMATIONS)[number]
  /** Names whose run reports and figures are of: the desk's, or the provider's who submitted them. Absent of the first desks. */
  readonly measuredBy?: (typeof MEASURERS)[number]
  /** SHA-256 of the terms and conditions that the recipient accepted. */
  readonly terms: string
  /** The reports that the package has. */
  readonly files: readonly CertifiedFile[]
  /** The reports that belong to what was certified, and that the package does not have: they are not public. */
  readonly withheld: readonly CertifiedFile[]
}

const CONFIRMATIONS = ['run', 'administrator', 'trust'] as const
const MEASURERS = ['desk', 'provider'] as const

/** Scenarios by outcome. */
export interface ScenarioCounts {
  readonly passed: number
  readonly failed: number
  readonly 'not offered': number
  readonly 'not verified': number
  readonly advisories: number
}

/** A report by its content. */
export interface CertifiedFile {
  /** `<step>/<report>`. */
  readonly path: string
  /** Lower-case hexadecimal SHA-256. */
  readonly sha256: string
  readonly bytes: number
}

const file = record<CertifiedFile>({ path: textValue, sha256: textValue, bytes: numberValue })

/** Asserts what a certificate says. */
export const certificateShape: Shape<Certificate> = record<Certificate>({
  format: textValue,
  type: textValue,
  version: textValue,
  provider: textValue,
  system: textValue,
  recipient: textValue,
  certifiedAt: textValue,
  signedAt: textValue,
  desk: textValue,
  address: textValue,
  tool: orNull(textValue),
  workbook: orNull(textValue),
  metadata: orNull(textValue),
  scenarios: orNull(
    record<ScenarioCounts>({
      passed: numberValue,
      failed: numberValue,
      'not offered': numberValue,
      'not verified': numberValue,
      advisories: numberValue,
    }),
  ),
  confirmedBy: optional(anyOf(CONFIRMATIONS)),
  measuredBy: optional(anyOf(MEASURERS)),
  terms: textValue,
  files: arrayOf(file),
  withheld: arrayOf(file),
})

/** Returns the identifier of an Ed25519 key: the thumbprint of its public part (RFC 7638, and RFC 8037, 2). */
export const keyIdentifier = (x: string): string =>
  createHash('sha256')
    .update(JSON.stringify({ crv: 'Ed25519', kty: 'OKP', x }))
    .digest('base64url')

/** Returns the one header that a signature by a key has (RFC 7515, 4.1). There is no choice of algorithms in it. */
export const signatureHeader = (key: string): string =>
  Buffer.from(JSON.stringify({ alg: 'EdDSA', kid: key, typ: 'dd-acceptance-certificate' })).toString('base64url')

/** Returns the bytes that are signed (RFC 7515, 5.1). */
export const signedBytes = (header: string, certificate: Uint8Array): Buffer =>
  Buffer.from(`${header}.${Buffer.from(certificate).toString('base64url')}`)

/** Returns the signature as it stands in a package. */
export const detachedSignature = (header: string, signature: Uint8Array): string =>
  `${header}..${Buffer.from(signature).toString('base64url')}`
