import { readTimestamp } from '../metadata/exact-values'

/** Counts of different records: those of a Resource, or those that one of its expansions brought. */
export interface Tally {
  /** The number of different records. */
  readonly records: number
  /** The number of records in which a Field is available, by Field. */
  readonly fields: ReadonlyMap<string, number>
  /** The number of records in which a lookup value occurs, by Field and value. */
  readonly lookupValues: ReadonlyMap<string, ReadonlyMap<string, number>>
  /** The earliest and the latest value of the date Field, as the server wrote them. */
  readonly dateLow?: string
  readonly dateHigh?: string
  /** The values of PostalCode. */
  readonly postalCodes: ReadonlySet<string>
}

/**
 * The number of characters of `YYYY-MM-DDThh:mm`, which every DateTimeOffset begins with (OData ABNF,
 * dateTimeOffsetValue).
 */
const TO_THE_MINUTE = 16
const CODE_OF_T = 'T'.charCodeAt(0)
const INDEX_OF_T = 10

interface Edge {
  readonly text: string
  readonly instant: bigint
  /** The text down to the minute, in the spelling that texts are compared in. */
  readonly minute: string
  /** `Z`, or hours and minutes from UTC with their sign. */
  readonly zone: string
}

/**
 * Finds the earliest and the latest of many DateTimeOffsets, to the last digit. Other texts are passed over: they are
 * faults of their records, which are reported elsewhere.
 *
 * Reading each one to the last digit would take longer than all other counting of its record. Where a text has the zone
 * of both edges, its first characters tell if it lies between them.
 */
export class DateRange {
  #low: Edge | undefined
  #high: Edge | undefined

  /** The text of the earliest. */
  get low(): string | undefined {
    return this.#low?.text
  }

  /** The text of the latest. */
  get high(): string | undefined {
    return this.#high?.text
  }

  /** Takes a text into account. */
  add(text: string): void {
    if (this.#low !== undefined && this.#high !== undefined && isBetween(text, this.#low, this.#high)) return
    const timestamp = readTimestamp(text)
    if (timestamp === undefined) return
    const { instant } = timestamp
    if (this.#low === undefined || instant < this.#low.instant) this.#low = edgeAt(text, instant)
    if (this.#high === undefined || instant > this.#high.instant) this.#high = edgeAt(text, instant)
  }
}

const edgeAt = (text: string, instant: bigint): Edge => ({
  text,
  instant,
  minute: text.slice(0, TO_THE_MINUTE).toUpperCase(),
  zone: text.slice(/z$/i.test(text) ? -1 : -'+00:00'.length),
})

/** Decides if a text, provided that it is a DateTimeOffset, certainly lies between the edges or is one of them. */
function isBetween(text: string, low: Edge, high: Edge): boolean {
  if (text === low.text || text === high.text) return true
  if (low.zone !== high.zone || text.charCodeAt(INDEX_OF_T) !== CODE_OF_T || !text.endsWith(low.zone)) return false
  return text < high.minute && text > low.minute && !text.startsWith(low.minute)
}
