import { readTimestamp } from '../../../metadata/exact-values'
import type { CollectionPage, CollectionReader, QueryOptions } from '../../../odata/collection-reader'
import type { JsonObject } from '../../../odata/json-value'
import { RequestError, type RequestErrorKind } from '../../../odata/request-error'
import { exchangeOf } from '../../../odata/testing/exchange-of'

/** The ways in which a server departs from one that is right. */
export interface Behaviour {
  /** The records at the time of a request; requests count from 1. */
  readonly records: readonly JsonObject[] | ((request: number) => readonly JsonObject[])
  /** Most records of the page at `$skip`; 1000 when absent. */
  readonly pageSize?: (skip: number) => number
  /** The count that is advertised for the records that a request asks for. */
  readonly count?: (records: readonly JsonObject[], options: QueryOptions) => bigint | undefined
  readonly ignores?: readonly ('$skip' | '$top' | '$filter')[]
  /** A page begins so many records too early. */
  readonly overlap?: number
  /** Gives nextLinks, and counts the records that it has linked to as answered. */
  readonly links?: boolean
  /** Answers with an empty page first, whose nextLink leads to the one that was asked for. */
  readonly beginsEmpty?: boolean
  /** Gives a nextLink with empty pages too. */
  readonly endsInLinks?: boolean
  readonly fails?: (options: QueryOptions, request: number) => RequestErrorKind | undefined
}

/** What else is asked is a mistake of the one who asks, and answered as if it were none it would go unnoticed. */
const KNOWN_OPTIONS: ReadonlySet<string> = new Set(['$count', '$filter', '$skip', '$top'])

/** For tests: a service with one collection, and what it was asked. */
export class FakeService implements CollectionReader {
  readonly asked: string[] = []
  readonly #linked = new Map<string, QueryOptions>()

  constructor(readonly behaviour: Behaviour) {}

  async page(resource: string, options: QueryOptions): Promise<CollectionPage> {
    const unknown = Object.keys(options).find((name) => !KNOWN_OPTIONS.has(name))
    if (unknown !== undefined) throw new Error(`the fake service does not know ${unknown}`)
    const query = Object.entries(options).map(([name, value]) => `${name}=${value}`)
    const answer = this.#answer(`https://example.org/${resource}?${query.join('&')}`, options)
    const { beginsEmpty, endsInLinks } = this.behaviour
    const isLinked = beginsEmpty === true ? options['$top'] !== 0 : endsInLinks === true && answer.records.length === 0
    if (!isLinked) return answer
    const nextLink = `https://example.org/later/${this.asked.length}`
    this.#linked.set(nextLink, options)
    return { ...answer, records: [], nextLink }
  }

  async nextPage({ nextLink = '' }: CollectionPage): Promise<CollectionPage> {
    const options = this.#linked.get(nextLink)
    if (options === undefined) throw new Error(`${nextLink} was never given`)
    return this.#answer(nextLink, options)
  }

  #answer(url: string, options: QueryOptions): CollectionPage {
    this.asked.push(url)
    const exchange = exchangeOf(url)
    const kind = this.behaviour.fails?.(options, this.asked.length)
    if (kind !== undefined) throw new RequestError(kind, `GET ${url}: ${kind}`, exchange)
    const filtered = this.#filtered(options)
    const { start, end } = this.#range(options, filtered.length)
    const count = options['$count'] === true ? this.#count(filtered, options) : undefined
    return {
      records: filtered.slice(start, end),
      exchange,
      ...(count === undefined ? {} : { count }),
      ...this.#nextLink(options, start, end, filtered.length),
    }
  }

  #filtered(options: QueryOptions): readonly JsonObject[] {
    const { records, ignores = [] } = this.behaviour
    const all = typeof records === 'function' ? records(this.asked.length) : records
    const { $filter } = options
    if ($filter === undefined || ignores.includes('$filter')) return all
    const since = /^ModificationTimestamp ge (\S+)$/.exec(String($filter))?.[1]
    if (since === undefined) throw new Error(`the fake service does not know $filter=${$filter}`)
    return all.filter((record) => isSince(record, since))
  }

  #range(options: QueryOptions, length: number): { start: number; end: number } {
    const { ignores = [], overlap = 0, pageSize = () => 1000 } = this.behaviour
    const skip = ignores.includes('$skip') ? 0 : Number(options['$skip'] ?? 0)
    const top = ignores.includes('$top') ? length : Number(options['$top'] ?? length)
    const start = Math.max(0, skip - overlap)
    return { start, end: start + Math.min(top, pageSize(skip)) }
  }

  #count(records: readonly JsonObject[], options: QueryOptions): bigint | undefined {
    const { count } = this.behaviour
    return count === undefined ? BigInt(records.length) : count(records, options)
  }

  #nextLink(options: QueryOptions, start: number, end: number, length: number): { nextLink?: string } {
    const left = Number(options['$top'] ?? length) - (end - start)
    if (this.behaviour.links !== true || end >= length || left <= 0) return {}
    const nextLink = `https://example.org/next/${this.asked.length}`
    this.#linked.set(nextLink, { ...options, $skip: end, $top: left })
    return { nextLink }
  }
}

function isSince(record: JsonObject, since: string): boolean {
  const [instant, limit] = [
    readTimestamp(String(record['ModificationTimestamp']))?.instant,
    readTimestamp(since)?.instant,
  ]
  return instant !== undefined && limit !== undefined && instant >= limit
}

/** For tests: Lookup records of City that are as they have to be, with keys L1, L2, ... and a timestamp a minute. */
export const lookupRecords = (number: number): JsonObject[] =>
  Array.from({ length: number }, (_, index) => ({
    LookupKey: `L${index + 1}`,
    LookupName: 'City',
    LookupValue: `City ${index + 1}`,
    StandardLookupValue: null,
    LegacyODataValue: null,
    ModificationTimestamp: `2020-07-07T17:${String(index % 60).padStart(2, '0')}:14.123456Z`,
  }))
