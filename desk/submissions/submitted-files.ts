import { stepFolder } from 'dd-acceptance/support/results/submission-layout'
import type { FileStore } from '../files/file-store'
import type { Reader } from '../store/store'

/** A report of an endorsement, which is kept. */
export interface KeptReport {
  /** `<step>/<name>`. */
  readonly path: string
  readonly name: string
  /** SHA-256 of its content, by which the `FileStore` has it. */
  readonly digest: string
  readonly bytes: number
}

/**
 * Returns the reports of an endorsement, by name: those of the desk's run that confirmed it, and else of its submission those of its
 * step. None where there is no such endorsement. Who may see which of them is for the caller to say.
 */
export async function reportsOfEndorsement(reader: Reader, endorsement: string): Promise<readonly KeptReport[]> {
  const confirmed = await confirmedReports(reader, endorsement)
  return confirmed.length > 0 ? confirmed : await submittedReports(reader, endorsement)
}

async function confirmedReports(reader: Reader, endorsement: string): Promise<readonly KeptReport[]> {
  const rows = await reader
    .selectFrom('endorsement')
    .innerJoin('confirmed_file', 'confirmed_file.endorsement_id', 'endorsement.id')
    .innerJoin('file', 'file.digest', 'confirmed_file.digest')
    .select(['type', 'version', 'path', 'file.digest', 'bytes'])
    .where('endorsement.id', '=', endorsement)
    .orderBy('path')
    .execute()
  return inStep(rows)
}

/** Returns the reports that were submitted for an endorsement, whatever confirmed it. */
async function submittedReports(reader: Reader, endorsement: string): Promise<readonly KeptReport[]> {
  const rows = await reader
    .selectFrom('endorsement')
    .innerJoin('submission_file', 'submission_file.submission_id', 'endorsement.submission_id')
    .innerJoin('file', 'file.digest', 'submission_file.digest')
    .select(['type', 'version', 'path', 'file.digest', 'bytes'])
    .where('endorsement.id', '=', endorsement)
    .orderBy('path')
    .execute()
  return inStep(rows)
}

type FileOfStep = Parameters<typeof stepFolder>[0] & Omit<KeptReport, 'name'>

const inStep = (rows: readonly FileOfStep[]): readonly KeptReport[] =>
  rows.flatMap(({ type, version, ...file }) => {
    const name = nameInStep({ type, version }, file.path)
    return name === undefined ? [] : [{ ...file, name, bytes: Number(file.bytes) }]
  })

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
