import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { newFolder } from '../testing/archives'
import { testOnStores } from '../testing/databases'
import { openDesk } from '../testing/desk-app'
import { SECRET } from '../testing/jobs'
import { listening, served } from '../testing/served-app'
import { RemoteFiles, workerToken } from './remote-files'

const CONTENT = 'what a run has left\n'.repeat(5000)
const digestOf = (content: string) => createHash('sha256').update(content).digest('hex')

/** Writes a file that a run has left. */
function written(t: TestContext): string {
  const path = join(newFolder(t), 'results.json')
  writeFileSync(path, CONTENT)
  return path
}

testOnStores('a worker on another machine sends files to the desk, and gets them', async (store, t) => {
  const { app, desk } = await openDesk(store, t)
  const remote = new RemoteFiles(await served(app, t), SECRET)
  await remote.check()
  const path = written(t)
  await remote.keep(path, digestOf(CONTENT))
  assert.equal(existsSync(path), false)
  assert.equal(String(await desk.files.read(digestOf(CONTENT))), CONTENT)
  await remote.place(digestOf(CONTENT), path)
  assert.equal(readFileSync(path, 'utf8'), CONTENT)
  await assert.rejects(remote.place(digestOf('another'), path), { name: 'RefusedWorker', message: /answers 404/ })
})

testOnStores('a file that is not what was said is not kept', async (store, t) => {
  const { ask, desk } = await openDesk(store, t)
  const digest = digestOf(CONTENT)
  const whole = gzipSync(CONTENT)
  const put = async (body: Uint8Array<ArrayBuffer> | null, token = workerToken(SECRET)) => {
    const headers = { authorization: `Bearer ${token}` }
    return (await ask(`/worker-files/${digest}`, { method: 'PUT', headers, body })).status
  }
  for (const wrong of [null, Uint8Array.from(gzipSync('another')), whole.subarray(0, 40), Buffer.from(CONTENT)])
    assert.equal(await put(wrong === null ? null : Uint8Array.from(wrong)), 422)
  assert.equal(await put(Uint8Array.from(whole), `${workerToken(SECRET)}x`), 404)
  await assert.rejects(desk.files.check(digest), { code: 'ENOENT' })
  assert.equal(await put(Uint8Array.from(whole)), 204)
  await desk.files.check(digest)
})

testOnStores('a worker with another secret, or without a desk, is refused before it takes jobs', async (store, t) => {
  const { app } = await openDesk(store, t)
  const origin = await served(app, t)
  await assert.rejects(new RemoteFiles(origin, `${SECRET}x`).check(), {
    name: 'RefusedWorker',
    message: `what answers at ${origin} does not know this worker: DESK_SECRET has to be that of the desk`,
  })
  await assert.rejects(new RemoteFiles('http://127.0.0.1:9', SECRET).check(), {
    name: 'RefusedWorker',
    message: 'no desk answers at http://127.0.0.1:9: set DESK_URL to its address',
  })
})

/** Serves answers one after the other, the last one again and again; returns the origin. */
function answering(statuses: readonly number[], t: TestContext): Promise<string> {
  let count = 0
  const server = createServer((request, response) => {
    request.resume()
    response.writeHead(statuses[Math.min(count++, statuses.length - 1)] ?? 500).end()
  })
  return listening(server, t)
}

test('a desk that starts anew is asked again, and what is refused is not sent twice', async (t) => {
  const path = written(t)
  await new RemoteFiles(await answering([503, 204], t), SECRET).keep(path, digestOf(CONTENT))
  assert.equal(existsSync(path), false)
  const other = written(t)
  const refusing = new RemoteFiles(await answering([422, 204], t), SECRET)
  await assert.rejects(refusing.keep(other, digestOf(CONTENT)), { name: 'RefusedWorker' })
  assert.ok(existsSync(other))
  const gone = new RemoteFiles('http://127.0.0.1:9', SECRET, 500)
  await assert.rejects(gone.keep(other, digestOf(CONTENT)), { name: 'RefusedWorker', message: /does not take/ })
})

test('a worker that is to stop waits no longer for its desk', async (t) => {
  const path = written(t)
  const remote = new RemoteFiles('http://127.0.0.1:9', SECRET)
  const keeping = remote.keep(path, digestOf(CONTENT))
  remote.close()
  await assert.rejects(keeping, { name: 'AbortError' })
  assert.ok(existsSync(path))
})
