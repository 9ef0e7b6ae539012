import { join } from 'node:path'
import { htmlPage } from './html-page'
import type { RecipientIndex } from './recipient-rows'
import { readRecipients } from './recipients/read-recipients'
import { recipientsCsv } from './recipients/recipients-csv'
import { writeInPieces } from './write-in-pieces'

/** Names of the files that lead to all recipients. */
export const indexFiles = { page: 'index.html', table: 'results.csv' } as const

/** Reads all recipients that a folder has results of. */
export const readRecipientIndex = (results: string, now: Date): RecipientIndex => ({
  generatedOn: now.toISOString(),
  recipients: readRecipients(results),
})

/**
 * Writes `index.html` and `results.csv` about all recipients that a folder has results of, whatever machine made them.
 *
 * @returns what the files are about
 * @throws Error when the folder cannot be read, or a file cannot be written
 */
export async function writeRecipientIndex(results: string, now: Date): Promise<RecipientIndex> {
  const index = readRecipientIndex(results, now)
  const page = htmlPage({
    title: `Certification: ${index.recipients.length} recipients`,
    page: 'recipients',
    data: index,
  })
  await writeInPieces(join(results, indexFiles.page), [page])
  await writeInPieces(join(results, indexFiles.table), [recipientsCsv(index)])
  return index
}
