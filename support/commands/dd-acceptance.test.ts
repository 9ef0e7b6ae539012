import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { zipFile } from '../payload/testing/zip-file'
import { realCommand } from './testing/real-command'

const CONTEXT = 'urn:reso:metadata:2.0:resource:property'

const good = JSON.stringify({ '@reso.context': CONTEXT, ListingKey: '1', StandardStatus: 'Active' })
const bad = JSON.stringify({ '@reso.context': CONTEXT, ListingKey: '2', StandardStatus: 'Sold' })

let folder: string

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dd-acceptance-'))
  await mkdir(join(folder, 'saved'))
  await writeFile(join(folder, 'saved/good.json'), good)
  await writeFile(join(folder, 'all.zip'), zipFile([{ name: 'bad.json', content: bad }]))
  await writeFile(join(folder, 'cut.json'), bad.slice(0, -5))
})

after(() => rm(folder, { recursive: true }))

const command = (args: readonly string[], input = '') => realCommand(args, { folder, input })

test('0, 1 or 2, with all that is said on its stream', { concurrency: true }, async (context) => {
  const cases = [
    context.test('conformant: folder and standard input', async () => {
      const { status, stdout, stderr } = await command(['validate', 'saved', '-'], good)
      assert.deepEqual([status, stderr], [0, ''])
      assert.match(stdout, /^CONFORMANT.*\nFiles: 2, records: 2, errors: 0/m)
    }),
    context.test('not conformant: zip file', async () => {
      const { status, stdout, stderr } = await command(['validate', 'all.zip', 'saved'])
      assert.deepEqual([status, stderr], [1, ''])
      assert.match(stdout, /found {5}Sold \(like Closed\)\n {6}records {3}2\n/)
      assert.match(stdout, /^NOT CONFORMANT\nFiles: 2, records: 2, errors: 1/m)
    }),
    context.test('could not be judged: one message, and no verdict of what came before', async () => {
      const { status, stdout, stderr } = await command(['validate', 'saved', 'cut.json'])
      assert.deepEqual([status, stdout], [2, ''])
      assert.match(stderr, /^error: cut\.json is not JSON, or was cut short: .*\n$/)
    }),
  ]
  await Promise.all(cases)
})
