import { readTimestamp } from '../metadata/exact-values'

/** What different records of one kind have: those of a Resource, or those that one of its expansions brought. */
export interface Tally {
  /** Different records. */
  readonly records: number
  /** By Field, in how many of the records it is available. */
  readonly fields: ReadonlyMap<string, number>
  /** By Field and value, in how many of the records a lookup value occurs. */
  readonly lookupValues: ReadonlyMap<string, ReadonlyMap<string, number>>
  /** Earliest and latest value of the date Field, as the server wrote them. */
  readonly dateLow?: string
  readonly dateHigh?: string
  /** Values of PostalCode. */
  readonly postalCodes: ReadonlySet<string>
}

/** Characters of `YYYY-MM-DDThh:mm`, which every DateTimeOffset begins with (OData ABNF, dateTimeOffsetValue). */
const TO_THE_MINUTE = 16
const CODE_OF_T = 'T'.charCodeAt(0)
const INDEX_OF_T = 10

interface Edge {
  readonly text: string
  readonly instant: bigint
  /** Its minute, in the spelling that texts are compared in. */
  readonly minute: string
  /** `Z`, or hours and minutes from UTC with their sign. */
  readonly zone: string
}

/**
 * The earliest and the latest of many DateTimeOffsets, to the last digit. What is none is passed over: that is a fault
 * of its record, which others tell.
 *
 * Reading each one to the last digit would take longer than all that is counted of its record. Texts with the zone of
 * both edges tell by their first characters whether they lie between.
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

/** Whether a text, if it is a DateTimeOffset at all, certainly lies between the edges or is one of them. */
function isBetween(text: string, low: Edge, high: Edge): boolean {
  if (text === low.text || text === high.text) return true
  if (low.zone !== high.zone || text.charCodeAt(INDEX_OF_T) !== CODE_OF_T || !text.endsWith(low.zone)) return false
  return text < high.minute && text > low.minute && !text.startsWith(low.minute)
}
