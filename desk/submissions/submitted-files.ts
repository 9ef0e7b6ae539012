import { stepFolder } from 'dd-acceptance/support/results/submission-layout'
import type { FileStore } from '../files/file-store'
import type { Reader } from '../store/store'

/** A report that was submitted for an endorsement, and is kept. */
export interface KeptReport {
  /** In the submission: `<step>/<name>`. */
  readonly path: string
  readonly name: string
  /** SHA-256 of its content, by which the `FileStore` has it. */
  readonly digest: string
  readonly bytes: number
}

/**
 * Returns the reports of an endorsement, by name: of its submission those of its step. None where there is no such endorsement.
 * Who may see which of them is for the caller to say.
 */
export async function reportsOfEndorsement(reader: Reader, endorsement: string): Promise<readonly KeptReport[]> {
  const rows = await reader
    .selectFrom('endorsement')
    .innerJoin('submission_file', 'submission_file.submission_id', 'endorsement.submission_id')
    .innerJoin('file', 'file.digest', 'submission_file.digest')
    .select(['type', 'version', 'path', 'file.digest', 'bytes'])
    .where('endorsement.id', '=', endorsement)
    .orderBy('path')
    .execute()
  return rows.flatMap(({ type, version, ...file }) => {
    const name = nameInStep({ type, version }, file.path)
    return name === undefined ? [] : [{ ...file, name, bytes: Number(file.bytes) }]
  })
}

/** Returns what a report is called in the folder of a step; undefined where it is of another one. */
function nameInStep(step: Parameters<typeof stepFolder>[0], path: string): string | undefined {
  const folder = `${stepFolder(step)}/`
  return path.startsWith(folder) ? path.slice(folder.length) : undefined
}

/** Reads a report of an endorsement as a whole; undefined where none of that name was submitted. */
export async function readReport(
  files: FileStore,
  reports: readonly KeptReport[],
  name: string,
): Promise<Buffer | undefined> {
  const report = reports.find((each) => each.name === name)
  return report === undefined ? undefined : await files.read(report.digest)
}
