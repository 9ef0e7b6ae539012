import { arrayOf, record, type Shape, textValue } from '../dictionary/json-shape'
import { type ChangedFinding, changedFinding } from './changes/changed-finding'

/** Describes what is different from an earlier run. */
export interface RunChanges {
  /** The earlier run. */
  readonly against: {
    readonly generatedOn: string
    readonly underTest: string
    /** Its folder, as it was named. */
    readonly folder: string
  }
  /** Absent before, or not judged there. */
  readonly new: readonly ChangedFinding[]
  /** Judged again, and not there any more. */
  readonly fixed: readonly ChangedFinding[]
  readonly stillOpen: readonly ChangedFinding[]
  /** Not there any more, and not judged either. */
  readonly notJudged: readonly ChangedFinding[]
}

/** Asserts what is different from an earlier run. */
export const runChanges: Shape<RunChanges> = record<RunChanges>({
  against: record<RunChanges['against']>({ generatedOn: textValue, underTest: textValue, folder: textValue }),
  new: arrayOf(changedFinding),
  fixed: arrayOf(changedFinding),
  stillOpen: arrayOf(changedFinding),
  notJudged: arrayOf(changedFinding),
})
