import { createHash, randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { keepRow } from '../../submissions/record-files'
import type { TestDesk } from '../desk-app'
import { at } from '../desk-data'

/** Adds a file to what a job has left. */
export async function addJobFile({ desk: { files, store }, folder }: TestDesk, id: string, name: string, text: string) {
  const path = join(folder, randomUUID())
  writeFileSync(path, text)
  const digest = createHash('sha256').update(text).digest('hex')
  await files.keep(path, digest)
  await store.transaction(async (tx) => {
    await keepRow(tx, { digest, bytes: text.length }, at(0))
    await tx.insertInto('job_file').values({ job_id: id, name, digest }).execute()
  })
}
