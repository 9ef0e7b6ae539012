import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Hono } from 'hono'
import { BOTH, CORE, writeArchive } from '../testing/archives'
import { testOnStores } from '../testing/databases'
import { openDesk, type TestDesk } from '../testing/desk-app'
import { served } from '../testing/served-app'
import { zipOf } from '../testing/zip'
import type { DeskEnv } from './desk'
import { submissionRoutes } from './routes/submissions'

const submit = (origin: string, token: string, body: Uint8Array | ReadableStream) =>
  fetch(`${origin}/submissions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body,
    duplex: 'half',
  } as RequestInit)

/** Waits until nothing that came is left but what is kept. */
async function cleared({ folder }: TestDesk): Promise<void> {
  const incoming = join(folder, 'incoming')
  for (let time = 0; existsSync(incoming) && readdirSync(incoming).length > 0; time++) {
    assert.ok(time < 500, readdirSync(incoming).join())
    await wait(10)
  }
}

testOnStores(
  'an archive that is too large is refused, whether it says so or not, and nothing is left of it',
  async (store, t) => {
    const opened = await openDesk(store, t)
    const token = await opened.tokenOf('provider')
    const limit = 1024 ** 2
    const origin = await served(new Hono<DeskEnv>().route('/', submissionRoutes(opened.desk, limit)), t)
    const pieces = (count: number) =>
      new ReadableStream({
        pull(controller) {
          if (count-- > 0) controller.enqueue(new Uint8Array(limit / 4))
          else controller.close()
        },
      })
    for (const body of [new Uint8Array(limit + 1), pieces(5), pieces(80)]) {
      const answer = await submit(origin, token, body)
      assert.equal(answer.status, 413)
      assert.deepEqual(await answer.json(), { reasons: ['an archive has at most 1 MiB'] })
    }
    for (const body of [new Uint8Array(limit), pieces(4)]) {
      const answer = await submit(origin, token, body)
      assert.equal(answer.status, 422, 'it is as large as it may be, and not an archive')
      assert.match(await answer.text(), /the archive is damaged/)
    }
    await cleared(opened)
    assert.equal(existsSync(join(opened.folder, 'files')), false)
    assert.deepEqual(opened.errors, [])
  },
)

testOnStores('of an upload that breaks off nothing is left, and the next one is taken', async (store, t) => {
  const opened = await openDesk(store, t)
  const token = await opened.tokenOf('provider')
  const origin = await served(opened.app, t)
  const archive = readFileSync(await writeArchive(opened.folder, CORE))
  const sending = request(`${origin}/submissions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-length': archive.length },
  })
  sending.on('error', () => {})
  sending.write(archive.subarray(0, archive.length / 2))
  const incoming = join(opened.folder, 'incoming')
  for (let time = 0; !existsSync(incoming) || readdirSync(incoming).length === 0; time++) {
    assert.ok(time < 500)
    await wait(10)
  }
  sending.destroy()
  await cleared(opened)
  assert.deepEqual(await store.reader.selectFrom('submission').select('id').execute(), [])
  assert.equal((await submit(origin, token, archive)).status, 201)
  await cleared(opened)
  assert.deepEqual(opened.errors, [])
})

testOnStores('the desk answers while a submission is read', async (store, t) => {
  const opened = await openDesk(store, t)
  const token = await opened.tokenOf('provider')
  const origin = await served(opened.app, t)
  const content = `{"scenarios":[${'0,'.repeat(20_000_000)}0]}`
  let isRead = false
  const reading = submit(origin, token, zipOf([{ name: 'data-dictionary-2.0/results.json', content }])).finally(() => {
    isRead = true
  })
  let answered = 0
  while (!isRead) {
    assert.equal((await fetch(`${origin}/healthz`)).status, 200)
    answered++
    await wait(20)
  }
  assert.equal((await reading).status, 422)
  t.diagnostic(`${answered} answers meanwhile`)
  assert.ok(answered > 10, `${answered}`)
})

testOnStores(
  'the same archive 50 times at once is one submission, with the same endorsements for all',
  async (store, t) => {
    const opened = await openDesk(store, t)
    const token = await opened.tokenOf('provider')
    const origin = await served(opened.app, t)
    const archive = readFileSync(await writeArchive(opened.folder, BOTH))
    const answers = await Promise.all(Array.from({ length: 50 }, () => submit(origin, token, archive)))
    const texts = await Promise.all(answers.map((answer) => answer.text()))
    assert.deepEqual(
      answers.map(({ status }) => status).toSorted(),
      [...Array(49).fill(200), 201],
      texts.find((text) => !text.includes('endorsements')),
    )
    assert.equal(new Set(texts.map((text) => text.replace('"isKnown":false', '"isKnown":true'))).size, 1)
    const rows = await store.reader
      .selectFrom('endorsement')
      .select(['id', 'status', 'archived_at', 'revision'])
      .execute()
    assert.deepEqual(
      rows.map(({ status, archived_at, revision }) => [status, archived_at, revision]),
      [
        ['Passed', null, 2],
        ['Passed', null, 2],
      ],
    )
    for (const { id } of rows) assert.ok(texts[0]?.includes(id))
    assert.equal((await store.reader.selectFrom('submission').select('id').execute()).length, 1)
    assert.equal((await store.reader.selectFrom('submission_file').select('path').execute()).length, 6)
    await cleared(opened)
    assert.deepEqual(opened.errors, [])
  },
)
