import { anyOf, optional, record, type Shape, textValue } from '../../dictionary/json-shape'

/** Describes what a finding that is open means: it fails a run, is a recommendation, or leaves the verdict open. */
export type OpenOutcome = (typeof OPEN)[number]

const OPEN = ['violated', 'advisory', 'not verified'] as const

/** A finding of one of two runs. */
export interface ChangedFinding {
  /** As `fingerprintOf` makes it. */
  readonly fingerprint: string
  /** Absent for a failure without a finding. */
  readonly rule?: string
  readonly outcome: OpenOutcome
  readonly subject: string
  readonly requirement: string
  readonly found?: string
  /** The scenario that tells it, e.g. `Property: ListPrice`. */
  readonly scenario: string
  /** `path/to/file.feature:line` of the scenario. */
  readonly location: string
  /** Of a new one: why the run before could not have it; of one that is gone: why that proves nothing. */
  readonly notJudged?: string
}

/** Asserts a finding of one of two runs. */
export const changedFinding: Shape<ChangedFinding> = record<ChangedFinding>({
  fingerprint: textValue,
  rule: optional(textValue),
  outcome: anyOf<OpenOutcome>(OPEN),
  subject: textValue,
  requirement: textValue,
  found: optional(textValue),
  scenario: textValue,
  location: textValue,
  notJudged: optional(textValue),
})
