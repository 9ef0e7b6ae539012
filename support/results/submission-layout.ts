import { createHash } from 'node:crypto'
import { isReport, ofFirstWorker, reportFiles, workFiles } from './report-files'
import type { Endorsement } from './run-facts'

/** A step of a certification, as its folder in the results is called: `data-dictionary-2.0`. */
export interface SubmittedStep {
  readonly folder: string
  readonly type: Endorsement
  readonly version: string
  /** The profile that it runs. */
  readonly profile: string
}

const STEP = /^(web-api-core|data-dictionary)-(\d{1,3}(?:\.\d{1,3}){1,2})$/

/** Returns the step that a folder has the results of; undefined for any other folder. */
export function stepOf(folder: string): SubmittedStep | undefined {
  const [, name, version] = STEP.exec(folder) ?? []
  if (name === undefined || version === undefined) return undefined
  return name === 'web-api-core'
    ? { folder, type: 'Web API Core', version, profile: folder }
    : { folder, type: 'Data Dictionary', version, profile: `dd-${version}` }
}

/** Returns the folder that has the results of a step. */
export const stepFolder = ({ type, version }: Pick<SubmittedStep, 'type' | 'version'>): string =>
  `${type === 'Web API Core' ? 'web-api-core' : 'data-dictionary'}-${version}`

/**
 * Tells if a path is one of a submission: a report of a step, `<step>/<report>`. Whatever else there may be in an archive has no
 * place here, so that none leads out of its folder.
 */
export function isOfSubmission(path: string): boolean {
  const [folder = '', name = '', ...deeper] = path.split('/')
  return deeper.length === 0 && stepOf(folder) !== undefined && isReport(name)
}

/** Tells if a file in the folder of a step is sent with its results: a report, and nothing that a later run would take up. */
export const isSubmitted = (name: string): boolean =>
  isReport(name) && name !== workFiles.begun && ofFirstWorker(name) !== reportFiles.sampling

/** A file of a submission. */
export interface SubmittedFile {
  /** `<step>/<report>`. */
  readonly path: string
  /** SHA-256 of its content, in hexadecimal. */
  readonly digest: string
}

/** Returns the digest of a submission: of all paths and contents, whatever the order in which they come. */
export function submissionDigest(files: readonly SubmittedFile[]): string {
  const lines = files.map(({ path, digest }) => `${digest}  ${path}\n`).toSorted()
  return createHash('sha256').update(lines.join('')).digest('hex')
}
