import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type TestContext, test } from 'node:test'
import {
  keySetOf,
  packageFiles,
  sampleCertificate,
  sampleKey,
  writtenFile,
  writtenPackage,
} from '../results/testing/sample-package'
import { callByName } from './testing/command-by-name'

const key = sampleKey()

const verify = (...argv: readonly string[]) => callByName(['verify', ...argv])

/** Starts a desk that answers these paths, and nothing else. */
async function desk(t: TestContext, answers: Readonly<Record<string, string | number>>): Promise<string> {
  const server = createServer((request, response) => {
    const answer = answers[request.url ?? ''] ?? 404
    response.statusCode = typeof answer === 'number' ? answer : 200
    if (answer === 302) response.setHeader('location', '/.well-known/jwks.json')
    response.end(typeof answer === 'number' ? '' : answer)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.after(() => server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** Returns a package of an endorsement of a desk. */
const packageOf = (t: TestContext, origin: string) =>
  writtenPackage(t, packageFiles(key, { ...sampleCertificate(), desk: origin, address: `${origin}/certified/1` }))

const KEYS = { '/.well-known/jwks.json': keySetOf(key) }
const status = (of: string) => ({ '/certified/1/status.json': JSON.stringify({ status: of, since: '2026-02-02' }) })

test('offline a package is authentic, and what became of it later is not known', async (t) => {
  const path = writtenPackage(t, packageFiles(key))
  assert.deepEqual(await verify(path, '--key', writtenFile(t, keySetOf(key))), {
    exitCode: 0,
    printed: [
      `AUTHENTIC: ${path} is what the desk certified`,
      '  Web API Core 2.0.0 of M1, by provider T1 with system S1',
      `  certified at 2026-01-01T12:00:00.000Z by https://desk.example.org, key ${key.id}`,
      `  metadata: SHA-256 ${'a'.repeat(64)}`,
      '  2 reports; 0 more are not public, and known by their SHA-256',
      '  Whether it was revoked later is not known offline: https://desk.example.org/certified/1 says it.',
    ].join('\n'),
    errors: [],
  })
})

test('a package says whose word it is, where its certificate does', async (t) => {
  const keys = writtenFile(t, keySetOf(key))
  for (const [of, words] of [
    [
      { confirmedBy: 'run', measuredBy: 'desk' },
      'confirmed by a run of the desk; reports and figures of a run of the desk',
    ],
    [
      { confirmedBy: 'trust', measuredBy: 'provider' },
      'confirmed by trust in the provider; reports and figures as submitted by the provider',
    ],
    [
      { confirmedBy: 'administrator', measuredBy: 'provider' },
      'confirmed by the staff of the desk; reports and figures as submitted by the provider',
    ],
  ] as const) {
    const path = writtenPackage(t, packageFiles(key, { ...sampleCertificate(), ...of }))
    const { exitCode, printed } = await verify(path, '--key', keys)
    assert.equal(exitCode, 0)
    assert.ok(printed.split('\n').includes(`  ${words}`), printed)
  }
  const unknown = writtenPackage(t, packageFiles(key, { ...sampleCertificate(), measuredBy: 'nobody' }))
  assert.equal((await verify(unknown, '--key', keys)).exitCode, 1)
})

test('what is not authentic is named, and nobody is asked about it', async (t) => {
  const path = writtenPackage(t, packageFiles(key, sampleCertificate(), {}))
  const { exitCode, printed } = await verify(path, '--key', await desk(t, KEYS))
  assert.equal(exitCode, 1)
  assert.equal(
    printed,
    [
      `NOT AUTHENTIC: ${path} is not what the desk certified`,
      '  reports/web-api-core-2.0.0/results.json is missing',
      '  reports/web-api-core-2.0.0/summary.html is missing',
    ].join('\n'),
  )
})

test('the desk says how the endorsement stands', async (t) => {
  for (const [answer, exitCode, words] of [
    [status('Certified'), 0, /It is certified since 2026-02-02, says http.+\/certified\/1\.$/],
    [status('Revoked'), 1, /REVOKED since 2026-02-02, says http.+\/certified\/1\.$/],
    [{}, 1, /The desk does not know it any more: http.+\/certified\/1 is not found\.$/],
    [{ '/certified/1/status.json': 410 }, 1, /does not know it any more/],
  ] as const) {
    const origin = await desk(t, { ...KEYS, ...answer })
    for (const given of [origin, `${origin}/`, `${origin}/.well-known/jwks.json`]) {
      const verified = await verify(packageOf(t, origin), '--key', given)
      assert.equal(verified.exitCode, exitCode)
      assert.match(verified.printed, words)
    }
  }
})

test('where the desk does not say it, nothing is judged', async (t) => {
  for (const [answers, words] of [
    [{}, /jwks\.json answers 404$/],
    [{ '/.well-known/jwks.json': 302 }, /cannot be asked/],
    [{ '/.well-known/jwks.json': ' '.repeat(2 ** 20 + 1) }, /answers too much$/],
    [{ ...KEYS, '/certified/1/status.json': 500 }, /certified\/1 answers 500$/],
    [{ ...KEYS, '/certified/1/status.json': 302 }, /cannot be asked/],
    [{ ...KEYS, '/certified/1/status.json': '{}' }, /does not say how the endorsement stands/],
    [{ ...KEYS, ...status('Passed') }, /says Passed, which is neither Certified nor Revoked$/],
  ] as const) {
    const origin = await desk(t, answers)
    const { exitCode, errors } = await verify(packageOf(t, origin), '--key', origin)
    assert.equal(exitCode, 2)
    assert.match(errors[0] ?? '', words)
  }
})

test('a certificate cannot send anybody to another desk', async (t) => {
  const origin = await desk(t, KEYS)
  for (const address of ['https://elsewhere.example.org/certified/1', 'javascript:1', 'x', `${origin}@example.org/1`]) {
    const path = writtenPackage(t, packageFiles(key, { ...sampleCertificate(), address }))
    const { exitCode, errors } = await verify(path, '--key', origin)
    assert.equal(exitCode, 2)
    assert.match(errors[0] ?? '', /which is not at http:\/\/127\.0\.0\.1:\d+: give --key FILE/)
  }
})

test('wrong use is told in one line', async (t) => {
  const path = writtenPackage(t, packageFiles(key))
  for (const [argv, words] of [
    [[], /^error: name one package, not 0; see npx dd-acceptance verify --help$/],
    [[path, path, '--key', 'x'], /^error: name one package, not 2/],
    [[path], /^error: --key is missing/],
    [[path, '--key', ''], /^error: --key is missing/],
    [[path, '--key', `${path}.x`], /^error: --key .+ cannot be read: there is no such file or folder$/],
    [[path, '--key', path], /^error: .+ is not a set of keys \(it is not JSON\): give the address of the desk/],
    [[path, '--key', 'http://desk.example.org'], /is not asked: the address of a desk begins with https:\/\/$/],
    [[path, '--key', 'http://127.0.0.1:1'], /cannot be asked \([^)]+\): save the keys of the desk in a file/],
    [[path, '--key', 'https://'], /^error: --key https:\/\/ is not an address/],
    [[`${path}.x`, '--key', writtenFile(t, keySetOf(key))], /^error: .+ cannot be read: there is no such file/],
  ] as const) {
    const { exitCode, errors } = await verify(...argv)
    assert.equal(exitCode, 2)
    assert.equal(errors.length, 1)
    assert.match(errors[0] ?? '', words)
  }
})
