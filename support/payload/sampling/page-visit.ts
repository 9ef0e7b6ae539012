import type { SentRequest } from '../../dictionary/finding'
import type { JsonObject, JsonValue } from '../../odata/json-value'
import { isJsonObject, textOf } from '../../odata/json-value'
import type { RecordTable } from '../counting/record-table'
import type { Fault } from '../fault'
import type { FaultsByLevel } from '../fault-summary'
import type { RecordParts } from '../judge-records'
import type { ResourceToSample } from '../sampling-results'
import type { ExpandedRecords } from './expanded-records'

/** The numbers of what a page brought beside its records. */
export interface PageContent {
  readonly expandedRecords: number
  /**
   * The number of expanded lists with a nextLink of their own (OData JSON Format 4.01, 4.6.5): the rest is not fetched.
   */
  readonly shortenedExpansions: number
  /** True when any record has the navigation property. */
  readonly hasExpansion: boolean
}

/** Judges the records of one page, and counts what they bring under an expansion. */
export class PageVisit implements PageContent {
  expandedRecords = 0
  shortenedExpansions = 0
  hasExpansion = false
  readonly #key: readonly string[]
  readonly #parts: RecordParts
  readonly #seen: RecordTable
  readonly #faults: FaultsByLevel
  readonly #request: SentRequest

  /**
   * @param request the one that brought the page
   * @param faults gets the faults of the records that are not in `seen`
   */
  constructor(
    { type }: ResourceToSample,
    request: SentRequest,
    { parts, seen, faults }: Readonly<{ parts: RecordParts; seen: RecordTable; faults: FaultsByLevel }>,
  ) {
    this.#key = type.key
    this.#parts = parts
    this.#seen = seen
    this.#faults = faults
    this.#request = request
  }

  /** Judges a record apart from the expansion that was asked for. */
  judgeRecord(record: JsonObject, except: string | undefined): void {
    this.#note(record, this.#parts.judgeRecord(record, except))
  }

  /**
   * Judges what an expansion brought, and counts it.
   *
   * @param place the number under which faults are remembered that are the record's own, as null in place of a list
   */
  judgeExpansion(
    record: JsonObject,
    name: string,
    value: JsonValue,
    expanded: ExpandedRecords,
    place: readonly [high: number, low: number],
  ): void {
    this.hasExpansion = true
    if (record[`${name}@odata.nextLink`] !== undefined || record[`${name}@nextLink`] !== undefined) {
      this.shortenedExpansions += 1
    }
    const faults = [...this.#parts.judgeExpansion(record, name, value)]
    for (const item of this.#parts.recordsIn(record, name, value)) {
      this.expandedRecords += 1
      if (isJsonObject(item)) this.#judgeExpanded(record, name, item, expanded)
      else faults.push(...this.#parts.judgeExpanded(record, name, item))
    }
    if (faults.length > 0 && this.#seen.add(...place)) this.#note(record, faults)
  }

  #judgeExpanded(parent: JsonObject, name: string, item: JsonObject, { identity, tally }: ExpandedRecords): void {
    identity.identify(item)
    if (!this.#seen.add(identity.high, identity.low)) return
    this.#note(parent, this.#parts.judgeExpanded(parent, name, item))
    tally.add(item)
  }

  #note(record: JsonObject, faults: readonly Fault[]): void {
    if (faults.length > 0) this.#faults.add(faults, keyOf(record, this.#key), this.#request)
  }
}

const keyOf = (record: JsonObject, key: readonly string[]): string | undefined =>
  key.flatMap((name) => textOf(record, name) ?? []).join(',') || undefined
