import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { reportFiles } from 'dd-acceptance/support/results/report-files'
import { stepFolder } from 'dd-acceptance/support/results/submission-layout'
import type { Store } from '../../store/store'
import { reportsOfEndorsement } from '../../submissions/submitted-files'
import type { JobFiles } from './job-place'
import { currentOf } from './step-command'

/** Puts the results of a Web API Core, which the provider has obtained, to where a certification without it looks for them. */
export async function placeCore(
  { store, files }: { readonly store: Store; readonly files: JobFiles },
  endorsement: string,
  folder: string,
): Promise<void> {
  const row = await store.reader
    .selectFrom('endorsement')
    .select(['type', 'version', 'provider_uoi', 'usi', 'recipient_uoi'])
    .where('id', '=', endorsement)
    .executeTakeFirstOrThrow()
  const reports = await reportsOfEndorsement(store.reader, endorsement)
  const results = reports.find(({ name }) => name === reportFiles.results)
  if (results === undefined) return
  const current = currentOf(folder, stepFolder(row), row)
  await mkdir(current, { recursive: true })
  await files.place(results.digest, join(current, reportFiles.results))
}
