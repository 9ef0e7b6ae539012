import assert from 'node:assert/strict'
import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import type { ZipMember } from '../payload/testing/zip-file'
import {
  keySetOf,
  packageFiles,
  sampleCertificate,
  sampleKey,
  sampleReports,
  writtenFile,
  writtenPackage,
} from './testing/sample-package'
import { verifyPackage } from './verify-package'

const key = sampleKey()
const keys = keySetOf(key)
const FILES = packageFiles(key)
const RESULTS = 'reports/web-api-core-2.0.0/results.json'

const reasonsOf = async (path: string, keyText = keys): Promise<readonly string[]> => {
  const verdict = await verifyPackage(path, keyText, 'jwks.json')
  return verdict.kind === 'authentic' ? [] : verdict.reasons
}

const changed = (name: string, change: (member: ZipMember) => Partial<ZipMember>): readonly ZipMember[] =>
  FILES.map((member) => (member.name === name ? { ...member, ...change(member) } : member))

const without = (name: string): readonly ZipMember[] => FILES.filter((member) => member.name !== name)

test('what a desk made is authentic, and says which key has signed it', async (t) => {
  const verdict = await verifyPackage(writtenPackage(t, FILES), keySetOf(sampleKey(), key), 'jwks.json')
  assert.deepEqual(verdict, { kind: 'authentic', certificate: sampleCertificate(), key: key.id })
  const reversed = FILES.toReversed()
  assert.deepEqual(await reasonsOf(writtenPackage(t, reversed)), [])
})

test('each file that differs, is missing or does not belong is named', async (t) => {
  const other = 'reports/web-api-core-2.0.0/summary.html'
  assert.deepEqual(await reasonsOf(writtenPackage(t, without(other))), [`${other} is missing`])
  const [reason = ''] = await reasonsOf(
    writtenPackage(
      t,
      changed(RESULTS, () => ({ content: '{}' })),
    ),
  )
  assert.match(
    reason,
    /^reports\/web-api-core-2\.0\.0\/results\.json is not what was certified: SHA-256 is [0-9a-f]{64}/,
  )
  for (const name of ['reports/web-api-core-2.0.0/metadata.xml', 'metadata.xml', 'Certificate.json', 'CERTIFICATE.JWS'])
    assert.deepEqual(await reasonsOf(writtenPackage(t, [...FILES, { name, content: 'x' }])), [
      `${name} does not belong to what was certified`,
    ])
  for (const name of ['certificate.json', 'certificate.jws'])
    assert.deepEqual(await reasonsOf(writtenPackage(t, without(name))), [`${name} is missing`])
})

test('a single changed byte of any file makes it another one', async (t) => {
  const place = fc.constantFrom(...FILES).chain(({ name, content }) => {
    const bytes = Buffer.from(content)
    return fc.record({ name: fc.constant(name), at: fc.nat(bytes.length - 1), by: fc.integer({ min: 1, max: 255 }) })
  })
  await fc.assert(
    fc.asyncProperty(place, async ({ name, at, by }) => {
      const files = changed(name, ({ content }) => {
        const bytes = Buffer.from(content)
        bytes.writeUInt8(bytes.readUInt8(at) ^ by, at)
        return { content: bytes }
      })
      const verdict = await verifyPackage(writtenPackage(t, files), keys, 'jwks.json')
      assert.equal(verdict.kind, 'not authentic')
    }),
    { numRuns: 300 },
  )
})

test('each character of the signature counts, also the last bits of it', async (t) => {
  const jws = FILES.find(({ name }) => name === 'certificate.jws')?.content.toString() ?? ''
  for (const content of [
    `${jws}\n`,
    `${jws}=`,
    ` ${jws}`,
    jws.slice(0, -1),
    ...['A', 'B', 'g', 'h', 'w', 'x'].map((last) => `${jws.slice(0, -1)}${last}`).filter((text) => text !== jws),
    jws.replace('..', '.e30.'),
    jws.replace('..', '.'),
    `${jws}.x`,
    '',
  ])
    assert.notDeepEqual(
      await reasonsOf(
        writtenPackage(
          t,
          changed('certificate.jws', () => ({ content })),
        ),
      ),
      [],
      content,
    )
})

test('another key, another algorithm and another header are not those of the desk', async (t) => {
  const stranger = packageFiles(sampleKey())
  const [reason = ''] = await reasonsOf(writtenPackage(t, stranger))
  assert.match(reason, /^certificate\.jws is not made by any of the keys that were given: \{"alg":"EdDSA","kid":"/)
  const signature =
    FILES.find(({ name }) => name === 'certificate.jws')
      ?.content.toString()
      .split('..')[1] ?? ''
  const stolen = (header: object) =>
    changed('certificate.jws', () => ({
      content: `${Buffer.from(JSON.stringify(header)).toString('base64url')}..${signature}`,
    }))
  const typ = 'dd-acceptance-certificate'
  for (const header of [
    { alg: 'none', kid: key.id, typ },
    { alg: 'HS256', kid: key.id, typ },
    { alg: 'ES256', kid: key.id, typ },
    { alg: 'EdDSA', kid: sampleKey().id, typ },
    { alg: 'EdDSA', kid: key.id },
    { alg: 'EdDSA', kid: key.id, typ: 'JWT' },
    { alg: 'EdDSA', kid: key.id, typ, jwk: key.jwk },
    { alg: 'EdDSA', kid: key.id, typ, b64: false, crit: ['b64'] },
  ])
    assert.match((await reasonsOf(writtenPackage(t, stolen(header))))[0] ?? '', /is not made by any of the keys/)
})

test('a certificate that says something else, or nothing that is understood, is not one', async (t) => {
  const signed = (certificate: unknown) => reasonsOf(writtenPackage(t, packageFiles(key, certificate)))
  const certificate = sampleCertificate()
  assert.deepEqual(await signed({ ...certificate, format: 'dd-acceptance certificate 2' }), [
    'certificate.json is of another format (dd-acceptance certificate 2): use a newer version',
  ])
  for (const wrong of [null, [], 'x', '{', { ...certificate, recipient: 1 }, { ...certificate, files: {} }])
    assert.match((await signed(wrong))[0] ?? '', /^certificate\.json does not say what was certified/)
  for (const name of Object.keys(certificate))
    assert.ok((await signed({ ...certificate, [name]: true }))[0]?.includes(`${name} should be`), name)
  assert.match(
    (await signed({ ...certificate, files: [{ path: 'x', sha256: 1, bytes: 1 }] }))[0] ?? '',
    /files\[0\]\.sha256/,
  )
})

test('what a key signs before or after it is in use is not the desk’s', async (t) => {
  const at = Date.parse(sampleCertificate().signedAt) / 1000
  for (const [times, isInUse] of [
    [{ iat: at, exp: at }, true],
    [{ iat: at - 1 }, true],
    [{ iat: at + 1 }, false],
    [{ exp: at - 1 }, false],
  ] as const) {
    const timed = sampleKey(times)
    const reasons = await reasonsOf(writtenPackage(t, packageFiles(timed)), keySetOf(timed))
    assert.deepEqual(reasons, isInUse ? [] : ['it is signed at 2026-01-01T12:00:00.000Z, when its key was not in use'])
  }
  const late = packageFiles(key, { ...sampleCertificate(), signedAt: 'some day' })
  assert.match((await reasonsOf(writtenPackage(t, late)))[0] ?? '', /signed at some day/)
})

test('keys are taken from a set, from one key and from PEM, and nothing else is a key', async (t) => {
  const path = writtenPackage(t, FILES)
  const pem = key.secret.export({ format: 'pem', type: 'pkcs8' }).toString()
  const publicPem = createPublicKey(key.secret).export({ format: 'pem', type: 'spki' }).toString()
  for (const text of [keys, JSON.stringify(key.jwk), `\uFEFF${keys}`, publicPem])
    assert.deepEqual(await reasonsOf(path, text), [])
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'pem', type: 'spki' })
  for (const text of [
    '',
    '{',
    '[]',
    '{"keys": []}',
    '{"keys": 1}',
    JSON.stringify({ ...key.jwk, d: 'AAAA' }),
    JSON.stringify({ ...key.jwk, x: `${key.jwk['x']}A` }),
    JSON.stringify({ ...key.jwk, crv: 'Ed448' }),
    JSON.stringify({ ...key.jwk, kty: 'oct', k: key.jwk['x'] }),
    pem,
    rsa.toString(),
    '-----BEGIN PUBLIC KEY-----',
  ])
    await assert.rejects(reasonsOf(path, text), { name: 'ConfigurationError' }, text)
})

test('a path that is not there is not a verdict', async (t) => {
  const file = writtenFile(t, '')
  for (const path of [`${file}.x`, `${file}/x`, file.slice(0, -'/certified.zip'.length)])
    await assert.rejects(reasonsOf(path), { name: 'ConfigurationError', message: /cannot be read/ })
  assert.equal(Object.keys(sampleReports).length, 2)
})
