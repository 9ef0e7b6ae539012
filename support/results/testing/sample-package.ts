import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { type ZipMember, zipFile } from '../../payload/testing/zip-file'
import {
  CERTIFICATE_FORMAT,
  type Certificate,
  detachedSignature,
  keyIdentifier,
  packageNames,
  signatureHeader,
  signedBytes,
} from '../certificate'

/** For tests: a key of a desk, and its public part as a desk publishes it. */
export interface SampleKey {
  readonly secret: KeyObject
  readonly id: string
  readonly jwk: Readonly<Record<string, unknown>>
}

/** For tests: makes a key of a desk. */
export function sampleKey(more: Readonly<Record<string, unknown>> = {}): SampleKey {
  const { privateKey: secret, publicKey } = generateKeyPairSync('ed25519')
  const jwk = publicKey.export({ format: 'jwk' })
  return { secret, id: keyIdentifier(jwk.x ?? ''), jwk: { ...jwk, ...more } }
}

/** For tests: the text of a key set. */
export const keySetOf = (...keys: readonly SampleKey[]): string => JSON.stringify({ keys: keys.map(({ jwk }) => jwk) })

/** For tests: reports by their paths. */
export const sampleReports: Readonly<Record<string, string>> = {
  'web-api-core-2.0.0/results.json': '{"verdict": "conformant"}\n',
  'web-api-core-2.0.0/summary.html': '<!doctype html><title>ü</title>',
}

/** For tests: what a desk says of reports. */
export const sampleCertificate = (reports: Readonly<Record<string, string>> = sampleReports): Certificate => ({
  format: CERTIFICATE_FORMAT,
  type: 'Web API Core',
  version: '2.0.0',
  provider: 'T1',
  system: 'S1',
  recipient: 'M1',
  certifiedAt: '2026-01-01T12:00:00.000Z',
  signedAt: '2026-01-01T12:00:00.000Z',
  desk: 'https://desk.example.org',
  address: 'https://desk.example.org/certified/1',
  tool: 'dd-acceptance 0.1.0',
  workbook: null,
  metadata: 'a'.repeat(64),
  scenarios: { passed: 45, failed: 0, 'not offered': 1, 'not verified': 0, advisories: 0 },
  terms: 'b'.repeat(64),
  files: Object.entries(reports).map(([path, text]) => ({
    path,
    sha256: createHash('sha256').update(text).digest('hex'),
    bytes: Buffer.byteLength(text),
  })),
  withheld: [],
})

/** For tests: the files of a package, as a desk makes it; `certificate` may be anything. */
export function packageFiles(
  key: SampleKey,
  certificate: unknown = sampleCertificate(),
  reports: Readonly<Record<string, string>> = sampleReports,
): readonly ZipMember[] {
  const text = typeof certificate === 'string' ? certificate : JSON.stringify(certificate)
  const header = signatureHeader(key.id)
  const signature = sign(null, signedBytes(header, Buffer.from(text)), key.secret)
  return [
    { name: packageNames.certificate, content: text },
    { name: packageNames.signature, content: detachedSignature(header, signature) },
    ...Object.entries(reports).map(([path, content]) => ({ name: `${packageNames.reports}${path}`, content })),
  ]
}

/** For tests: writes a file that is gone when the test ended. */
export function writtenFile(t: TestContext, content: string | Buffer): string {
  const folder = mkdtempSync(join(tmpdir(), 'package-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 'certified.zip')
  writeFileSync(path, content)
  return path
}

/** For tests: writes a package. */
export const writtenPackage = (t: TestContext, files: readonly ZipMember[]): string => writtenFile(t, zipFile(files))
