import assert from 'node:assert/strict'
import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { verifyPackage } from 'dd-acceptance/support/results/verify-package'
import { answerReview, settleEndorsement } from '../actions/actions'
import { newFolder } from '../testing/archives'
import { certifiedDesk, notifiedOf } from '../testing/certified'
import { testOnStores } from '../testing/databases'
import { DESK_URL, openDesk, type TestDesk } from '../testing/desk-app'
import { act, administrator, at, statusOf } from '../testing/desk-data'
import { issueMissing } from './issue'
import { packageOf } from './package'
import { publicKeys, publishedCertificate } from './published'
import { openSigner } from './signing-key'

const certificateOf = async ({ desk: { store } }: TestDesk, id: string) => {
  const published = await publishedCertificate(store.reader, id)
  assert.ok(published)
  return published
}

/** Downloads a package as somebody who has signed in, and returns its path. */
async function downloaded(test: TestDesk, id: string): Promise<string> {
  const answer = await test.get(`/certified/${id}/package.zip`, 'user')
  assert.equal(answer.status, 200)
  const path = join(test.folder, `${id}.zip`)
  writeFileSync(path, Buffer.from(await answer.arrayBuffer()))
  return path
}

const keysOf = async (test: TestDesk): Promise<string> => await (await test.get('/.well-known/jwks.json')).text()

const verdictOn = async (test: TestDesk, id: string) =>
  await verifyPackage(await downloaded(test, id), await keysOf(test), 'jwks.json')

const names = (files: readonly { readonly path: string }[]) => files.map(({ path }) => path.split('/')[1])

testOnStores('what a recipient approves is signed, and anybody can verify its package', async (store, t) => {
  const { test, core, dictionary } = await certifiedDesk(store, t)
  for (const id of [core, dictionary]) {
    const verdict = await verdictOn(test, id)
    assert.ok(verdict.kind === 'authentic', JSON.stringify(verdict))
    const { certificate, key } = verdict
    assert.equal(key, test.desk.signer.key)
    assert.deepEqual(
      [certificate.provider, certificate.system, certificate.recipient, certificate.address],
      ['T1', 'S1', 'M1', `${DESK_URL}/certified/${id}`],
    )
    assert.equal(certificate.terms, test.desk.terms.digest)
    assert.ok(names(certificate.files).includes('results.json'))
    assert.equal(names(certificate.files).includes('metadata.xml'), false)
  }
  const { certificate } = await certificateOf(test, dictionary)
  assert.ok(names(certificate.withheld).includes('metadata.xml'))
  assert.match(certificate.metadata ?? '', /^[0-9a-f]{64}$/)
  assert.ok((certificate.scenarios?.passed ?? 0) > 0)
  assert.deepEqual(test.errors, [])
})

testOnStores('where the provider opted out, a package has no times, and names what it leaves out', async (store, t) => {
  const { test, core, dictionary } = await certifiedDesk(store, t, false)
  for (const id of [core, dictionary]) {
    assert.equal((await verdictOn(test, id)).kind, 'authentic')
    const { certificate } = await certificateOf(test, id)
    for (const name of ['results.json', 'web-api-core.json', 'data-availability-report.json'])
      assert.equal(names(certificate.files).includes(name), false)
    assert.ok(names(certificate.withheld).includes('results.json'))
  }
})

testOnStores('without a key that is in use nothing is certified', async (store, t) => {
  const test = await openDesk(store, t)
  const { ids, notification } = await notifiedOf(test)
  const [core = ''] = ids
  await openSigner(store, newFolder(t), at(1))
  const approve = { kind: 'approve', terms: test.desk.terms.digest } as const
  const approved = answerReview(test.desk, act({ kind: 'recipient', notification }), core, approve)
  await assert.rejects(approved, /the signing key is not in use any more/)
  assert.equal(await statusOf(store, core), 'Notified')
  assert.equal(await publishedCertificate(store.reader, core), undefined)
})

testOnStores('what was certified before there was a key is signed at the next start', async (store, t) => {
  const { test, core, dictionary } = await certifiedDesk(store, t)
  const { desk } = test
  await store.reader.deleteFrom('certificate').execute()
  assert.equal((await test.get(`/certified/${core}`)).status, 404)
  await settleEndorsement(desk, act(administrator, { reason: 'because' }), core, 'revoke')
  assert.equal(await issueMissing(store, desk, at(5)), 2)
  assert.equal(await issueMissing(store, desk, at(6)), 0)
  assert.equal((await verdictOn(test, dictionary)).kind, 'authentic')
  const { certificate, status } = await certificateOf(test, core)
  assert.deepEqual([certificate.signedAt, status], [at(5).toISOString(), 'Revoked'])
})

testOnStores('a certificate never changes', async (store, t) => {
  const { test, core } = await certifiedDesk(store, t)
  await assert.rejects(store.reader.updateTable('certificate').set({ statement: '{}' }).execute())
  const before = readFileSync(await downloaded(test, core))
  await settleEndorsement(test.desk, act(administrator, { reason: 'because' }), core, 'revoke')
  assert.deepEqual(readFileSync(await downloaded(test, core)), before)
})

testOnStores('a key pair is made once, for its own user only, and shows itself nowhere', async (store, t) => {
  const folder = newFolder(t)
  const [one, other] = await Promise.all([openSigner(store, folder, at(0)), openSigner(store, folder, at(0))])
  assert.equal(one.key, other.key)
  assert.equal((await openSigner(store, folder, at(1))).key, one.key)
  const path = join(folder, 'signing-key.pem')
  if (process.platform !== 'win32') assert.equal(statSync(path).mode & 0o777, 0o600)
  const { keys } = await publicKeys(store.reader)
  assert.deepEqual(
    keys.map(({ x, ...key }) => key),
    [{ kty: 'OKP', crv: 'Ed25519', kid: one.key, use: 'sig', alg: 'EdDSA', iat: at(0).getTime() / 1000 }],
  )
  for (const content of ['', '-----BEGIN PRIVATE KEY-----', '{}']) {
    writeFileSync(path, content)
    await assert.rejects(openSigner(store, folder, at(2)), {
      name: 'RefusedKey',
      message: /is not a private Ed25519 key/,
    })
  }
  rmSync(path)
  await assert.rejects(openSigner(store, join(folder, 'absent'), at(2)), { name: 'RefusedKey', message: /ENOENT/ })
})

testOnStores('a key that is moved away is retired, and what it signed stays authentic', async (store, t) => {
  const { test, core } = await certifiedDesk(store, t)
  const { folder } = test
  const before = test.desk.signer.key
  const path = join(folder, 'signing-key.pem')
  renameSync(path, `${path}.old`)
  const next = await openSigner(store, folder, at(10))
  assert.notEqual(next.key, before)
  const { keys } = await publicKeys(store.reader)
  assert.deepEqual(
    keys.map(({ kid, exp }) => [kid, exp]),
    [
      [next.key, undefined],
      [before, at(10).getTime() / 1000],
    ],
  )
  assert.equal((await verdictOn(test, core)).kind, 'authentic')
  renameSync(`${path}.old`, path)
  await assert.rejects(openSigner(store, folder, at(20)), { name: 'RefusedKey', message: /has a key that was retired/ })
})

testOnStores('a package whose reports are not kept any more is not begun', async (store, t) => {
  const { test, core } = await certifiedDesk(store, t)
  const published = await certificateOf(test, core)
  const archive = await packageOf(published, test.desk.files)
  assert.ok((await text(archive)).length > 0)
  const path = test.desk.files.pathOf(published.certificate.files[0]?.sha256 ?? '')
  assert.ok(existsSync(path))
  rmSync(path)
  await assert.rejects(packageOf(published, test.desk.files), { code: 'ENOENT' })
})
