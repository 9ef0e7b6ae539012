import assert from 'node:assert/strict'
import { readTimestamp } from '../../../metadata/exact-values'
import type {
  CollectionPage,
  CollectionReader,
  PageLink,
  PagePreferences,
  QueryOptions,
} from '../../../odata/collection-reader'
import type { JsonObject } from '../../../odata/json-value'
import { RequestError, type RequestErrorKind } from '../../../odata/request-error'
import { failedExchangeOf, pageOf } from './page-of'

/** The departures of a service from one that sends all that is asked for. Requests count from 1. */
export interface Departure {
  /** Most records of a page. */
  readonly cap?: (request: number) => number
  readonly ignores?: readonly ('$filter' | '$skip')[]
  /** The nextLink of pages that the service cuts short: it leads to the next page, or to the first one again. */
  readonly links?: 'absolute' | 'relative' | 'to the first page' | 'none'
  /** Pages of these URLs are cut short, and have no nextLink. */
  readonly shortens?: (url: string) => boolean
  /** A filter by `ge` finds nothing. */
  readonly losesSince?: true
  /** Pages that have a nextLink, but no records. */
  readonly isEmpty?: (request: number) => boolean
  /** Records of the same instant come in another order each time. */
  readonly isUnstable?: boolean
  /** Timestamps are compared by whole seconds. */
  readonly cutsFractions?: boolean
  /** Records without a timestamp pass every filter. */
  readonly keepsUndated?: boolean
  readonly fails?: (request: number, url: string) => RequestErrorKind | undefined
  /** Expansions, which records have only when they are asked for. */
  readonly expansions?: readonly string[]
  /** The answer to `$count=true` where it is not the number of records; undefined where there is none. */
  readonly counts?: (records: number) => bigint | undefined
  /** Answers with a count have no record. */
  readonly countsAlone?: true
  readonly contentType?: string
}

interface LinkedPages {
  readonly records: readonly JsonObject[]
  readonly size: number
}

/** Lists the options that are answered. Any other one is a mistake of the one who asks, which an answer would hide. */
const KNOWN_OPTIONS: ReadonlySet<string> = new Set([
  '$count',
  '$expand',
  '$filter',
  '$orderby',
  '$select',
  '$skip',
  '$top',
])

/** For tests: a service with one collection that answers requests and keeps their URLs. */
export class SampledService implements CollectionReader {
  readonly asked: string[] = []
  readonly preferences: (PagePreferences | undefined)[] = []
  readonly #linked = new Map<string, LinkedPages>()

  constructor(
    readonly records: readonly JsonObject[],
    readonly departure: Departure = {},
  ) {}

  async page(resource: string, options: QueryOptions, preferences?: PagePreferences): Promise<CollectionPage> {
    for (const name of Object.keys(options)) assert.ok(KNOWN_OPTIONS.has(name), `${name} cannot be answered`)
    const query = Object.entries(options).map(([name, value]) => `${name}=${value}`)
    this.preferences.push(preferences)
    const start = this.#ignores('$skip') ? 0 : Number(options['$skip'] ?? 0)
    const passing = this.#inOrder(options).map((record) => this.#expanded(record, options['$expand']))
    const wanted = passing.slice(start, start + Number(options['$top'] ?? this.records.length))
    const size = preferences?.maxPageSize ?? Number.POSITIVE_INFINITY
    const page = this.#answer(`https://example.org/${resource}?${query.join('&')}`, { records: wanted, size })
    const count = options['$count'] === true ? this.#count(passing.length) : undefined
    if (count === undefined) return page
    return { ...page, ...(this.departure.countsAlone === true ? { records: [] } : {}), count }
  }

  async nextPage({ nextLink = '', exchange }: PageLink): Promise<CollectionPage> {
    const url = new URL(nextLink, exchange.url).href
    return this.#answer(url, this.#linked.get(url) ?? assert.fail(`${url} was never given`))
  }

  #answer(url: string, { records, size }: LinkedPages): CollectionPage {
    this.asked.push(url)
    const request = this.asked.length
    const { cap = () => Number.POSITIVE_INFINITY, isEmpty = () => false, fails = () => undefined } = this.departure
    const kind = fails(request, url)
    if (kind !== undefined) throw failureOf(kind, url)
    const end = isEmpty(request) ? 0 : Math.min(size, cap(request))
    const rest = this.departure.shortens?.(url) === true ? [] : records.slice(end)
    const link = rest.length === 0 ? undefined : this.#link(url, { records: rest, size })
    return pageOf(url, records.slice(0, end), link, this.departure.contentType)
  }

  /** The record without the expansions that were not asked for. */
  #expanded(record: JsonObject, asked: QueryOptions[string] | undefined): JsonObject {
    const { expansions } = this.departure
    if (expansions === undefined) return record
    return Object.fromEntries(
      Object.entries(record).filter(([name]) => {
        const [owner = ''] = name.split('@')
        return !expansions.includes(owner) || owner === asked
      }),
    )
  }

  #count(records: number): bigint | undefined {
    return this.departure.counts === undefined ? BigInt(records) : this.departure.counts(records)
  }

  #link(url: string, rest: LinkedPages): string | undefined {
    const { links } = this.departure
    if (links === undefined || links === 'none') return undefined
    const next = {
      absolute: `https://example.org/next/${this.asked.length}`,
      relative: `?next=${this.asked.length}`,
    }
    const link = links === 'to the first page' ? (this.asked[0] ?? url) : next[links]
    this.#linked.set(new URL(link, url).href, rest)
    return link
  }

  #inOrder({ $filter, $orderby }: QueryOptions): readonly JsonObject[] {
    const passing = this.#passing($filter)
    if ($orderby === undefined) return passing
    const [, field = '', order] = /^(\w+) (asc|desc)$/.exec(String($orderby)) ?? assert.fail(`$orderby=${$orderby}`)
    const sorted = passing
      .map((record, index) => ({ record, instant: this.#instant(record[field]), tie: this.#tie(index) }))
      .sort((a, b) => compare(a.instant, b.instant) * (order === 'asc' ? 1 : -1) || a.tie - b.tie)
    return sorted.map(({ record }) => record)
  }

  #passing($filter: string | number | boolean | undefined): readonly JsonObject[] {
    if ($filter === undefined || this.#ignores('$filter')) return this.records
    const [, field = '', operator, text = ''] =
      /^(\w+) (lt|ge) (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)$/.exec(String($filter)) ?? assert.fail(`$filter=${$filter}`)
    const bound = this.#instant(text) ?? assert.fail(`$filter=${$filter}`)
    return this.records.filter((record) => {
      const instant = this.#instant(record[field])
      if (instant === undefined) return this.departure.keepsUndated === true
      if (operator === 'ge' && this.departure.losesSince === true) return false
      return operator === 'lt' ? instant < bound : instant >= bound
    })
  }

  #instant(value: unknown): bigint | undefined {
    const instant = readTimestamp(String(value))?.instant
    if (instant === undefined || this.departure.cutsFractions !== true) return instant
    return instant - (((instant % SECOND) + SECOND) % SECOND)
  }

  /** The place of a record among those of its instant. */
  #tie(index: number): number {
    if (this.departure.isUnstable !== true) return index
    return Math.imul(index + 1, 0x9e3779b1 ^ Math.imul(this.asked.length + 1, 0x85ebca6b)) >>> 0
  }

  #ignores(option: '$filter' | '$skip'): boolean {
    return this.departure.ignores?.includes(option) === true
  }
}

const SECOND = 10n ** 12n

/** Nothing is sent when a run has no request left. */
const failureOf = (kind: RequestErrorKind, url: string): RequestError =>
  new RequestError(kind, `GET ${url}: ${kind}`, kind === 'budget' ? undefined : failedExchangeOf(url, kind))

/** Null comes before all values (OData 4.01 Part 1, 11.2.6.2). */
function compare(a: bigint | undefined, b: bigint | undefined): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined)
  return a < b ? -1 : Number(a > b)
}
