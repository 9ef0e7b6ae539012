import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { RunConfiguration } from '../settings/run-configuration'
import { isOfNoWorker, workerFile } from './worker-file'

/** The files that a run leaves of payloads; those of availability and validation are RESO's, and its tools read them. */
export const payloadFiles = {
  availability: 'data-availability-report.json',
  responses: 'data-availability-responses.json',
  validation: 'data-availability-schema-validation-errors.json',
  /** The JSON Schema that records were judged by. */
  schema: 'payload-schema.json',
  metadataRolledUp: 'metadata-report.rolled-up.json',
  availabilityRolledUp: 'data-availability-report.rolled-up.json',
} as const

/**
 * Deletes the files of payloads that an earlier run left: those of this process, and of processes that only the earlier
 * run had.
 *
 * @param run whose reports folder exists
 */
export async function removePayloadFiles({ reports }: Pick<RunConfiguration, 'reports'>): Promise<void> {
  const files = await readdir(reports)
  const isLeft = (file: string) =>
    Object.values(payloadFiles).some((name) => file === workerFile(name) || isOfNoWorker(file, name))
  for (const file of files.filter(isLeft)) await rm(join(reports, file), { force: true })
}
