import { anyOf, arrayOf, numberValue, optional, record, type Shape, textValue } from '../dictionary/json-shape'
import { VERDICTS, type Verdict } from '../dictionary/verdict'
import type { KnownFailure } from './baseline-file'
import { type ChangedFinding, changedFinding } from './changes/changed-finding'

/** Describes what a run makes of the known failures. */
export interface KnownOutcome {
  /** The file of the known failures, as it was named. */
  readonly file: string
  /** Found as they are known: they do not fail the run. */
  readonly known: readonly KnownFinding[]
  /** Failures that fail the run: why each of them does. */
  readonly failing: readonly FailingFinding[]
  /** Entries of the file that were judged and not found. */
  readonly gone: readonly KnownFailure[]
  /** Entries of the file that were not found and not judged: they stay. */
  readonly notJudged: readonly KnownFailure[]
  /** Says what the exit code stands for: the verdict of the run when the failures that are known are left out. */
  readonly verdict: Verdict
}

/** A finding that is known. */
export interface KnownFinding extends Pick<KnownFailure, 'reason' | 'expires'> {
  readonly finding: ChangedFinding
}

/** Why a failure fails a run in spite of the known failures. */
export type WhyFailing = (typeof WHY)[number]

const WHY = ['new', 'expired', 'changed'] as const

/** A finding that fails a run in spite of the known failures. */
export interface FailingFinding {
  readonly why: WhyFailing
  readonly finding: ChangedFinding
}

const knownFailure = record<KnownFailure>({
  rule: textValue,
  subject: textValue,
  requirement: optional(textValue),
  found: optional(textValue),
  count: optional(numberValue),
  scenarios: optional(arrayOf(textValue)),
  reason: textValue,
  expires: textValue,
})

/** Asserts what a run makes of the known failures. */
export const knownOutcome: Shape<KnownOutcome> = record<KnownOutcome>({
  file: textValue,
  known: arrayOf(record<KnownFinding>({ finding: changedFinding, reason: textValue, expires: textValue })),
  verdict: anyOf<Verdict>(VERDICTS),
  failing: arrayOf(record<FailingFinding>({ why: anyOf<WhyFailing>(WHY), finding: changedFinding })),
  gone: arrayOf(knownFailure),
  notJudged: arrayOf(knownFailure),
})
