import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { DICTIONARY_STEP, newFolder, writeCertified } from '../testing/certified-results'
import { unpacked } from '../testing/fake-desk'
import { archiveOf, filesOfStep } from './archive'

async function filesIn(folder: string) {
  await writeCertified(folder, 'M1', [DICTIONARY_STEP])
  return await filesOfStep(DICTIONARY_STEP, join(folder, DICTIONARY_STEP, 'T1-S1/M1/current'))
}

test('the same files are the same bytes, and only reports are among them', async (t) => {
  const folder = newFolder(t)
  const first = await buffer(archiveOf(await filesIn(folder)))
  await wait(1100)
  assert.ok(first.equals(await buffer(archiveOf(await filesIn(newFolder(t))))))
  const { files } = await unpacked(first)
  assert.deepEqual(Object.keys(files), [`${DICTIONARY_STEP}/metadata.xml`, `${DICTIONARY_STEP}/results.json`])
  assert.equal(files[`${DICTIONARY_STEP}/metadata.xml`], '<metadata of="M1"/>')
})

test('a file that changed, or is gone, since it was read fails the archive', async (t) => {
  const files = await filesIn(newFolder(t))
  const [metadata] = files
  writeFileSync(metadata?.source ?? '', '<metadata of="M2"/>')
  await assert.rejects(buffer(archiveOf(files)), /data-dictionary-2\.0\/metadata\.xml changed while it was sent/)
  const gone = files.map((file) => ({ ...file, source: `${file.source}.gone` }))
  await assert.rejects(buffer(archiveOf(gone)), { code: 'ENOENT' })
})

test('an archive that nobody reads to its end holds no more than it has read', async (t) => {
  const archive = archiveOf(await filesIn(newFolder(t)))
  archive.destroy()
  await wait(20)
  assert.equal(archive.errored, null)
})
