import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { errorCode } from '../dictionary/error-code'
import { anyOf, arrayOf, optional, parsedFile, record, type Shape, textValue } from '../dictionary/json-shape'
import { exitCodes, type Verdict } from '../dictionary/verdict'
import { messageInOneLine } from '../dictionary/wording'
import { type OrganisationFacts, organisationFacts } from './run-facts'
import { writeInPieces } from './write-in-pieces'

/** The file in the folder of a recipient that says how its last certification went. */
const RECORD_FILE = 'recipient.json'

/** Describes how the last certification of a recipient went, as far as the results of its steps do not say it. */
export interface RecipientRecord {
  /** The name that people gave it; absent where they gave none. */
  readonly name?: string
  readonly identifiers?: OrganisationFacts
  /** ISO 8601, UTC. */
  readonly begunOn: string
  /** Absent while it goes on, and where it was interrupted. */
  readonly endedOn?: string
  /** In their order; those that were not run come last. */
  readonly steps: readonly RecordedStep[]
}

/** A step of a certification. */
export interface RecordedStep {
  /** Its folder in the results, e.g. `data-dictionary-2.0`. */
  readonly name: string
  /** Absent where it was not run. */
  readonly verdict?: Verdict
  /** The reason where no results say it, in one line. */
  readonly reason?: string
}

const verdict = anyOf<Verdict>(Object.keys(exitCodes) as Verdict[])

const shape: Shape<RecipientRecord> = record<RecipientRecord>({
  name: optional(textValue),
  identifiers: optional(organisationFacts),
  begunOn: textValue,
  endedOn: optional(textValue),
  steps: arrayOf(record<RecordedStep>({ name: textValue, verdict: optional(verdict), reason: optional(textValue) })),
})

/**
 * Writes the record of a recipient.
 *
 * @param folder the folder of the recipient among the results of its last step
 */
export const writeRecipientRecord = (folder: string, written: RecipientRecord): Promise<void> =>
  writeInPieces(join(folder, RECORD_FILE), [`${JSON.stringify(written, undefined, 2)}\n`])

/** The record of a recipient; undefined where there is none; or the reason why it cannot be used. */
export type TriedRecord =
  | { readonly kind: 'read'; readonly record: RecipientRecord | undefined }
  | { readonly kind: 'unusable'; readonly reason: string }

/** Reads the record in the folder of a recipient. */
export function readRecipientRecord(folder: string): TriedRecord {
  try {
    const content: unknown = parsedFile(readFileSync(join(folder, RECORD_FILE), 'utf8'))
    const assertion: Shape<RecipientRecord> = shape
    assertion(content, '')
    return { kind: 'read', record: content }
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return { kind: 'read', record: undefined }
    return { kind: 'unusable', reason: `${RECORD_FILE} cannot be used (${messageInOneLine(error)})` }
  }
}
