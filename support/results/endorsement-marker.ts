import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ConfigurationError } from '../dictionary/command-line'
import { errorCode } from '../dictionary/error-code'
import { anyOf, optional, parsedFile, record, type Shape, textValue } from '../dictionary/json-shape'
import { messageInOneLine } from '../dictionary/wording'

/** The file that the certification desk puts beside the reports of a run, to say what became of them. */
const ENDORSEMENT_FILE = 'endorsement.json'

/** Describes what the desk says of the reports in a folder. */
export interface EndorsementMarker {
  readonly status: EndorsementStatus
  /** The time since when: ISO 8601, UTC. */
  readonly since?: string
  /** Names whose run the reports are of: the desk's, or the provider's who submitted them. */
  readonly measuredBy?: Measurer
}

/** The statuses that an endorsement goes through (RESO's guides for providers and administrators). */
export type EndorsementStatus = (typeof STATUSES)[number]

/** Names whose run reports are of. */
export type Measurer = (typeof MEASURERS)[number]

const MEASURERS = ['desk', 'provider'] as const

const STATUSES = ['Passed', 'Notified', 'Certified', 'Canceled', 'Withdrawn', 'Revoked'] as const

const marker: Shape<EndorsementMarker> = record<EndorsementMarker>({
  status: anyOf<EndorsementStatus>(STATUSES),
  since: optional(textValue),
  measuredBy: optional(anyOf<Measurer>(MEASURERS)),
})

/** The statuses of results that were passed and no longer stand for an endorsement. */
const LOST: readonly (EndorsementStatus | undefined)[] = ['Canceled', 'Withdrawn', 'Revoked']

/**
 * Tells if the reports in a folder have to stay: what was Certified, or Revoked after that, stands beside newer results.
 *
 * @throws ConfigurationError in one line when the marker cannot be read: nobody knows then
 */
export function isKept(folder: string): boolean {
  const status = statusIn(folder)
  return status === 'Certified' || status === 'Revoked'
}

/**
 * Returns what took the endorsement from the reports in a folder; undefined where nothing did.
 *
 * @throws ConfigurationError in one line when the marker cannot be read: nobody knows then
 */
export function lostEndorsement(folder: string): string | undefined {
  const status = statusIn(folder)
  return LOST.includes(status) ? `the marker beside them says ${status}` : undefined
}

/** Returns the status that the marker in a folder gives; undefined where there is none. */
const statusIn = (folder: string): EndorsementStatus | undefined => markerIn(folder)?.status

/**
 * Reads the marker in a folder; undefined where there is none.
 *
 * @throws ConfigurationError in one line when the marker cannot be read
 */
export function markerIn(folder: string): EndorsementMarker | undefined {
  const path = join(folder, ENDORSEMENT_FILE)
  try {
    const content: unknown = parsedFile(readFileSync(path, 'utf8'))
    const assertion: Shape<EndorsementMarker> = marker
    assertion(content, '')
    return content
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return undefined
    throw new ConfigurationError(
      `${path} does not say what became of the results beside it (${messageInOneLine(error)}): correct it, or delete it if they were never certified`,
    )
  }
}
