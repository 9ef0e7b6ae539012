import { isReport } from 'dd-acceptance/support/results/report-files'
import type { EndorsementType } from '../store/schema'

/** A step of a certification, as its folder in the results is called: `data-dictionary-2.0`. */
export interface Step {
  readonly folder: string
  readonly type: EndorsementType
  readonly version: string
  /** The profile of the suite that it runs. */
  readonly profile: string
}

const STEP = /^(web-api-core|data-dictionary)-(\d{1,3}(?:\.\d{1,3}){1,2})$/

/** Returns the step that a folder has the results of; undefined for any other folder. */
export function stepOf(folder: string): Step | undefined {
  const [, name, version] = STEP.exec(folder) ?? []
  if (name === undefined || version === undefined) return undefined
  return name === 'web-api-core'
    ? { folder, type: 'Web API Core', version, profile: folder }
    : { folder, type: 'Data Dictionary', version, profile: `dd-${version}` }
}

/** Returns the folder that has the results of a step. */
export const stepFolder = ({ type, version }: { readonly type: EndorsementType; readonly version: string }): string =>
  `${type === 'Web API Core' ? 'web-api-core' : 'data-dictionary'}-${version}`

/**
 * Tells if a path is one of a submission: a report of a step, `<step>/<report>`. Whatever else there may be in an archive has no
 * place here, so that none leads out of its folder.
 */
export function isOfSubmission(path: string): boolean {
  const [folder = '', name = '', ...deeper] = path.split('/')
  return deeper.length === 0 && stepOf(folder) !== undefined && isReport(name)
}
