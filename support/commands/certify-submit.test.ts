import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { startFakeDesk, TOKEN } from '../run/testing/fake-desk'
import type { DefectName } from '../sample-server/defects'
import { startSampleServer } from '../sample-server/sample-server'
import { ended, file, folderOf, startWith } from './testing/certify-process'

async function serve(t: TestContext, ...defects: readonly DefectName[]) {
  const server = await startSampleServer({ dictionaryVersion: '1.7', recordsPerResource: 30, defects })
  t.after(() => server.close())
  return server
}

/** Certifies recipients of a provider, each on its server, and submits those that are conformant. */
async function certify(t: TestContext, origin: string) {
  const folder = folderOf(t)
  const servers = [await serve(t), await serve(t, 'skip-inside-top')]
  const config = file(folder, 'recipients.json', {
    providerUoi: 'T1',
    configs: servers.map(({ serviceRoot, bearerToken }, index) => ({
      serviceRootUri: serviceRoot,
      providerUsi: 'S1',
      recipientUoi: `M${index + 1}`,
      token: bearerToken,
    })),
  })
  const args = ['--config', config, '--version', '1.7', '--core', '--submit', '--desk', origin]
  const result = await ended(startWith({ DESK_TOKEN: TOKEN, SAMPLE_LIMIT: '100000' }, folder, ...args))
  const log = readFileSync(join(folder, 'results/web-api-core-2.0.0/T1-S1/M1/current/run.log'), 'utf8')
  for (const text of [result.stdout, result.stderr, log]) assert.ok(!text.includes(TOKEN))
  return { ...result, folder }
}

test('a certification submits the recipients that are conformant, and no other', async (t) => {
  const { origin, received, requests } = await startFakeDesk(t)
  const { status, stdout, stderr } = await certify(t, origin)
  assert.deepEqual([status, stderr], [1, ''], 'the second one is not conformant')
  assert.match(
    stdout,
    /\nSUBMITTED {2}T1-S1\/M1\n {2}Data Dictionary 2\.0: Submitted, .*\n\nSubmitted recipients: 1 of 1\n$/,
  )
  assert.deepEqual(requests, ['GET /submissions/DIGEST', 'GET /submissions/DIGEST', 'POST /submissions'])
  const [submission] = received
  assert.ok(!String(submission?.archive).includes(TOKEN))
  const names = Object.keys(submission?.files ?? {})
  for (const name of [
    'web-api-core-2.0.0/web-api-core.json',
    'data-dictionary-1.7/metadata.xml',
    'data-dictionary-1.7/summary.html',
  ])
    assert.ok(names.includes(name), names.join())
  assert.ok(names.every((name) => !name.endsWith('.log')))
})

test('a desk that does not take the token ends it before anything is moved or asked', async (t) => {
  const { origin } = await startFakeDesk(t)
  const folder = folderOf(t)
  const server = await serve(t)
  const config = file(folder, 'c.json', {
    providerUoi: 'T1',
    configs: [{ serviceRootUri: server.serviceRoot, providerUsi: 'S1', recipientUoi: 'M1', token: 't' }],
  })
  const args = ['--config', config, '--core', '--submit', '--desk', origin]
  const { status, stdout, stderr } = await ended(startWith({ DESK_TOKEN: 'another-token' }, folder, ...args))
  assert.deepEqual([status, stdout], [2, ''])
  assert.match(stderr, /does not know the token of DESK_TOKEN/)
  assert.deepEqual(readdirSync(join(folder, 'results')).toSorted(), ['data-dictionary-1.7', 'data-dictionary-2.0'])
})
