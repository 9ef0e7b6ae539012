/** The level of a requirement (RFC 2119). */
export type RequirementLevel = 'MUST' | 'SHOULD' | 'MAY'

/**
 * The result of judging a rule:
 * - `upheld`: the rule holds;
 * - `violated`: a MUST does not hold; fails the scenario;
 * - `advisory`: a SHOULD is not followed; shown and counted, never fails;
 * - `not offered`: the server does not have what the rule is about;
 * - `not verified`: the rule applies but there was nothing to judge it with; never counts as a pass.
 */
export type FindingOutcome = 'upheld' | 'violated' | 'advisory' | 'not offered' | 'not verified'

/** A place in a document; lines and columns count from 1. */
export interface SourcePosition {
  readonly line: number
  readonly column: number
}

/** A request that was sent to a server, with the status of its answer. Secrets in it are masked. */
export interface SentRequest {
  readonly method: 'GET' | 'POST'
  readonly url: string
  /** Every header that was sent, by its name. */
  readonly headers: Readonly<Record<string, string>>
  /** The form that was posted. */
  readonly body?: string
  /** Absent when no answer came. */
  readonly status?: number
}

/** A place where records have what a finding is about. */
export interface SeenAt {
  /** The names from the Resource down, e.g. `Property.BuyerAgent.MemberFirstName`. */
  readonly path: string
  /** The pass that first brought the records. */
  readonly pass: string
  /** Lists what was found there, the most frequent first. */
  readonly found: readonly FoundValue[]
  /** The first few records: their key Field and its values. */
  readonly keys?: string
  /** The request that brought the first of them. */
  readonly request?: SentRequest
  /** The scenario that judged them, e.g. `Payloads: Property by NextLink`; known when the run has ended. */
  readonly scenario?: string
  /** `path/to/file.feature:line` of the scenario. */
  readonly location?: string
}

/** Describes what was found, in words or as it was sent, and how often. */
export interface FoundValue {
  readonly value: string
  readonly count: number
}

/** The judgement of one rule on one subject: what was expected, what was found, where, and what to do about it. */
export interface Finding {
  /** Identifier of the rule, kebab-case, e.g. `field-data-type`. */
  readonly rule: string
  readonly level: RequirementLevel
  readonly outcome: FindingOutcome
  /** The subject that was judged, in the names of the standard, e.g. `Property.ListPrice`. */
  readonly subject: string
  /** The requirement as a sentence about the subject, e.g. `MUST be Decimal`. */
  readonly requirement: string
  readonly expected?: string
  readonly found?: string
  /** The proof, for people: the place, e.g. `$metadata line 812, column 9`, or the request as a line for curl. */
  readonly evidence?: string
  /** The request that the judgement rests on, as data; `evidence` shows it to people. */
  readonly request?: SentRequest
  /** The request whose answer was compared with that of `request`. */
  readonly comparedWith?: SentRequest
  /** The places where it was seen, for a finding about a Field that several Resources and expansions bring. */
  readonly seenAt?: readonly SeenAt[]
  /** The change to make, in words that can be acted on. */
  readonly advice?: string
  /** Page of the standard about the subject. */
  readonly reference?: string
  /** Names the fault behind it; when one fault shows in several scenarios it fails only the first. */
  readonly cause?: string
}

/** Says where something stands in the metadata document, for the evidence of a finding. */
export const metadataPosition = ({ line, column }: SourcePosition): string => `$metadata line ${line}, column ${column}`

/** Reads the places in the metadata document that a text names as {@link metadataPosition} does. */
export const metadataPositionsIn = (text: string): SourcePosition[] =>
  [...text.matchAll(/\$metadata line (\d+), column (\d+)/g)].map(([, line, column]) => ({
    line: Number(line),
    column: Number(column),
  }))

/** File name of the attachments in which scenarios hand their findings, as a JSON array, to the reports. */
export const FINDINGS_ATTACHMENT = 'findings.json'
