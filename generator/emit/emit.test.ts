import assert from 'node:assert/strict'
import { mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { compare } from './compare'
import { temporaryFolder } from './testing/temporary-folder'
import { write } from './write'

const files = ['a', 'b', 'c'].map((name) => ({ path: `v2.0/resources/${name}.feature`, text: `Feature: ${name}\n` }))

const put = async (out: string, path: string, text: string) => {
  await mkdir(join(out, path, '..'), { recursive: true })
  await writeFile(join(out, path), text)
}

test('changed, missing and orphaned files are told apart', async (context) => {
  const out = await temporaryFolder(context)
  await put(out, 'v2.0/resources/a.feature', 'Feature: a\n')
  await put(out, 'v2.0/resources/b.feature', 'Feature: b\r\n')
  await put(out, 'v2.0/resources/queue.feature', '')
  await put(out, 'v2.0/resources/.DS_Store', '')
  await put(out, 'v2.0/resources/own-folder/kept.feature', '')
  await put(out, 'v2.0/kept.md', '')
  await put(out, 'v1.7/resources/kept.feature', '')
  assert.deepEqual(await compare(files, out), {
    changed: [files[1]],
    missing: [files[2]],
    orphaned: ['v2.0/resources/queue.feature'],
  })
})

test('writing brings everything up to date and touches nothing else', async (context) => {
  const out = await temporaryFolder(context)
  await put(out, 'v2.0/resources/a.feature', 'Feature: a\n')
  await put(out, 'v2.0/resources/queue.feature', '')
  await put(out, 'v2.0/kept.md', '')
  const before = await stat(join(out, 'v2.0/resources/a.feature'))
  await write(await compare(files, out), out)
  assert.deepEqual((await readdir(join(out, 'v2.0/resources'))).sort(), ['a.feature', 'b.feature', 'c.feature'])
  assert.deepEqual(await readdir(join(out, 'v2.0')), ['kept.md', 'resources'])
  assert.equal((await stat(join(out, 'v2.0/resources/a.feature'))).mtimeMs, before.mtimeMs)
  assert.deepEqual(await compare(files, out), { changed: [], missing: [], orphaned: [] })
})

test('nothing is written when one file does not say what it was meant to', async (context) => {
  const out = await temporaryFolder(context)
  const prove = () => {
    throw new Error('read back differently')
  }
  const difference = await compare([...files, { path: 'v2.0/resources/d.feature', text: 'Fature', prove }], out)
  await assert.rejects(write(difference, out), /read back differently/)
  assert.deepEqual(await readdir(out), [])
})

test('a folder that is a link is left alone', async (context) => {
  const out = await temporaryFolder(context)
  await put(out, 'elsewhere/precious.feature', 'Feature: precious\n')
  await mkdir(join(out, 'v2.0'))
  await symlink(join(out, 'elsewhere'), join(out, 'v2.0/resources'))
  await assert.rejects(compare(files, out), /is a link/)
  assert.equal(await readFile(join(out, 'elsewhere/precious.feature'), 'utf8'), 'Feature: precious\n')
})
