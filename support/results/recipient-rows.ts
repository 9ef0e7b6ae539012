import type { Verdict } from '../dictionary/verdict'
import type { Counts } from './run-summary'

/** The data of `index.html` and `results.csv`: all recipients in a folder for results. */
export interface RecipientIndex {
  /** The time when it was made: ISO 8601, UTC. */
  readonly generatedOn: string
  /** Those that need attention first, then by name. */
  readonly recipients: readonly RecipientRow[]
}

/** A recipient and a version of the Data Dictionary. */
export interface RecipientRow {
  /** The description in the configuration, else the folder. */
  readonly name: string
  /** Its folder in the results of a step, e.g. `T00000001-M1/M00000002`. */
  readonly folder: string
  /** Null where they are not known, as the following members. */
  readonly providerUoi: string | null
  readonly providerUsi: string | null
  readonly recipientUoi: string | null
  /** The version of the Data Dictionary, e.g. `2.0`. */
  readonly version: string
  readonly status: Verdict
  /** The endorsement that decided, e.g. `Web API Core 2.0.0`. */
  readonly decidedBy: string
  /** In one line. */
  readonly reason: string
  /** Says whether it would count as a certification; null where it is not known. */
  readonly counts: boolean | null
  /** Scenarios of the step that decided; null where it has no results. */
  readonly total: Counts | null
  /** The time when it ended, else when its last run began: ISO 8601, UTC; null where nothing says it. */
  readonly date: string | null
  readonly steps: readonly StepLink[]
}

/** A step of a recipient, with its report. */
export interface StepLink {
  /** E.g. `Web API Core 2.0.0`. */
  readonly label: string
  /** Null where it was not run. */
  readonly verdict: Verdict | null
  /** Path of its reports from the folder for results, with `/`. */
  readonly folder: string
  /** Path of the page in it; null where there is none. */
  readonly report: string | null
}
