import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { TestContext } from 'node:test'
import { testOnStores } from '../testing/databases'
import { at } from '../testing/desk-data'
import { FileStore } from './file-store'

function filesIn(t: TestContext): FileStore {
  const folder = mkdtempSync(join(tmpdir(), 'desk-files-'))
  t.after(() => rmSync(folder, { recursive: true }))
  return new FileStore(folder)
}

const digestOf = (content: string) => createHash('sha256').update(content).digest('hex')

const kept = (files: FileStore, content: string) =>
  files.withFolder(async (folder) => {
    writeFileSync(join(folder, 'x'), content)
    await files.keep(join(folder, 'x'), digestOf(content))
    return digestOf(content)
  })

testOnStores('a file is kept by its digest, once', async (_store, t) => {
  const files = filesIn(t)
  const digest = await kept(files, 'abc')
  assert.equal(await kept(files, 'abc'), digest)
  assert.equal(String(await files.read(digest)), 'abc')
  assert.equal(await text(await files.stream(digest)), 'abc')
  await assert.rejects(files.read('f'.repeat(64)), { code: 'ENOENT' })
  for (const wrong of ['', '../../etc/passwd', 'F'.repeat(64), `${digest}\n`])
    assert.throws(() => files.pathOf(wrong), RangeError)
})

testOnStores('a file is compressed where it is kept, and nowhere else', async (_store, t) => {
  const files = filesIn(t)
  const content = 'abc'.repeat(10_000)
  const digest = await kept(files, content)
  assert.ok(statSync(files.pathOf(digest)).size < content.length / 50)
  await files.withFolder(async (folder) => {
    await files.place(digest, join(folder, 'placed'))
    assert.equal(readFileSync(join(folder, 'placed'), 'utf8'), content)
  })
  await files.check(digest)
  await assert.rejects(files.check('f'.repeat(64)), { code: 'ENOENT' })
  writeFileSync(files.pathOf(digest), 'damaged')
  await assert.rejects(files.read(digest), { code: 'Z_DATA_ERROR' })
  await assert.rejects(text(await files.stream(digest)), { code: 'Z_DATA_ERROR' })
})

testOnStores(
  'a file that an earlier version kept as it is can be read, and is removed like others',
  async (store, t) => {
    const files = filesIn(t)
    const digest = digestOf('abc')
    const [, plain = ''] = files.pathsOf(digest)
    mkdirSync(dirname(plain), { recursive: true })
    writeFileSync(plain, 'abc')
    assert.equal(String(await files.read(digest)), 'abc')
    assert.equal(await text(await files.stream(digest)), 'abc')
    await files.withFolder(async (folder) => {
      await files.place(digest, join(folder, 'placed'))
      writeFileSync(join(folder, 'placed'), 'changed')
    })
    assert.equal(String(await files.read(digest)), 'abc')
    await kept(files, 'abc')
    assert.equal(String(await files.read(digest)), 'abc')
    for (const path of files.pathsOf(digest)) utimesSync(path, at(-9999), at(-9999))
    assert.equal(await files.sweep(store.reader, at(0)), 2)
    await assert.rejects(files.check(digest), { code: 'ENOENT' })
  },
)

testOnStores('a folder to work in is gone when the work is done, or failed', async (_store, t) => {
  const files = filesIn(t)
  let place = ''
  const failed = files.withFolder(async (folder) => {
    place = folder
    writeFileSync(join(folder, 'x'), '')
    throw new Error('stop')
  })
  await assert.rejects(failed, /stop/)
  assert.equal(existsSync(place), false)
})

testOnStores('what nothing refers to is removed after a day', async (store, t) => {
  const files = filesIn(t)
  const [referred, orphan, young] = [await kept(files, 'a'), await kept(files, 'b'), await kept(files, 'c')]
  await store.reader.insertInto('file').values({ digest: referred, bytes: 1, created_at: '' }).execute()
  const age = (digest: string, hours: number) => utimesSync(files.pathOf(digest), at(-hours * 60), at(-hours * 60))
  age(referred, 99)
  age(orphan, 25)
  age(young, 23)
  assert.equal(await files.sweep(store.reader, at(0)), 1)
  assert.deepEqual(
    [referred, orphan, young].map((digest) => existsSync(files.pathOf(digest))),
    [true, false, true],
  )
})
