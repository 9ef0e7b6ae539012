import type { Exchange } from './exchange'
import type { JsonObject } from './json-value'
import { RequestError } from './request-error'

/** One answer to a request for a collection (OData JSON Format 4.01, section 12). */
export interface CollectionPage {
  readonly records: readonly JsonObject[]
  /** `@odata.count` (or `@count`), when the answer has it. */
  readonly count?: bigint
  /** `@odata.nextLink` (or `@nextLink`) as the server spells it; opaque, possibly relative. */
  readonly nextLink?: string
  readonly exchange: Exchange
}

/** The part of a page that leads to the next one. */
export type PageLink = Pick<CollectionPage, 'nextLink' | 'exchange'>

/**
 * The query options of a request, in the order in which they are sent, as people write them: nothing is encoded yet,
 * e.g. `{ $filter: "City eq 'Coeur d''Alene'", $top: 5 }`.
 */
export type QueryOptions = Readonly<Record<string, string | number | boolean>>

/** Wishes of a client about pages, which a server may leave unfulfilled (RFC 7240, 2). */
export interface PagePreferences {
  /** The largest number of records on a page. */
  readonly maxPageSize?: number
}

/** Reads collections of a service. Both functions throw RequestError for an answer that is not a page of records. */
export interface CollectionReader {
  /**
   * Asks for a page.
   *
   * @param resource name of the EntitySet
   */
  page(resource: string, options: QueryOptions, preferences?: PagePreferences): Promise<CollectionPage>
  /** Asks for the page that the nextLink of `page` leads to, with the same preferences as for `page`. */
  nextPage(page: PageLink): Promise<CollectionPage>
}

/** The most empty pages in a row that are followed: a server may look for records in parts, but not for ever. */
const MOST_EMPTY_PAGES = 1000

/**
 * Follows the nextLinks that begin at `first` until a page has none (OData JSON Format 4.01, 4.6.5), and yields what
 * `take` makes of each page. The pages themselves are not kept while the next one is fetched.
 *
 * @throws RequestError when a page cannot be read, when a nextLink leads to a page that was read before, and when nextLinks
 *   lead through a thousand empty pages: following them would never end
 */
export async function* followingPages<Taken>(
  reader: CollectionReader,
  first: CollectionPage | Promise<CollectionPage>,
  take: (page: CollectionPage) => Taken,
): AsyncGenerator<Taken> {
  const followed = new Set<string>()
  const takeFrom = (page: CollectionPage) => ({ taken: take(page), link: linkOf(page), isEmpty: isEmpty(page) })
  let { taken, link, isEmpty: isWithout } = takeFrom(await first)
  let emptyPages = Number(isWithout)
  followed.add(link.exchange.url)
  yield taken
  while (link.nextLink !== undefined) {
    const target = targetOf(link.nextLink, link.exchange.url)
    if (followed.has(target)) throw loop(link)
    if (emptyPages > MOST_EMPTY_PAGES) throw endless(link)
    followed.add(target)
    ;({ taken, link, isEmpty: isWithout } = await reader.nextPage(link).then(takeFrom))
    emptyPages = isWithout ? emptyPages + 1 : 0
    yield taken
  }
}

const isEmpty = ({ records }: CollectionPage): boolean => records.length === 0

/**
 * Returns `first` if it has records, else the page with records that its nextLinks lead to, or the last one. A page
 * without records that has a nextLink is only a part, and says nothing about what there is (OData Protocol 4.01,
 * 11.2.6.7). The count is that of the first page which has one.
 *
 * @throws RequestError as {@link followingPages} does
 */
export async function filledPage(
  reader: CollectionReader,
  first: CollectionPage | Promise<CollectionPage>,
): Promise<CollectionPage> {
  let filled = await first
  for await (const page of followingPages(reader, filled, (one) => one)) {
    const count = filled.count ?? page.count
    filled = count === undefined ? page : { ...page, count }
    if (!isEmpty(page)) break
  }
  return filled
}

const linkOf = ({ nextLink, exchange }: CollectionPage): PageLink => ({
  exchange,
  ...(nextLink === undefined ? {} : { nextLink }),
})

/**
 * Resolves a nextLink, for a relative one means another page wherever it stands. The reader refuses what is not a URL.
 */
const targetOf = (nextLink: string, base: string): string =>
  URL.canParse(nextLink, base) ? new URL(nextLink, base).href : nextLink

const loop = ({ exchange }: PageLink): RequestError =>
  new RequestError(
    'unusable',
    `${exchange.method} ${exchange.url}: its nextLink leads to a page that was read before, so that paging never ends. ` +
      'The last page must have no nextLink (OData JSON Format 4.01, 4.6.5).',
    exchange,
  )

const endless = ({ exchange }: PageLink): RequestError =>
  new RequestError(
    'unusable',
    `${exchange.method} ${exchange.url}: more than ${MOST_EMPTY_PAGES} pages in a row have no records, but a ` +
      'nextLink each. The last page must have no nextLink (OData JSON Format 4.01, 4.6.5).',
    exchange,
  )

/**
 * Makes a reader whose pages have only records that meet further conditions.
 *
 * @param conditionsOf gives the conditions of a resource, written as in `$filter`, e.g. `OriginatingSystemName eq 'A'`
 */
export const filteredReader = (
  reader: CollectionReader,
  conditionsOf: (resource: string) => readonly string[],
): CollectionReader => ({
  page: (resource, options, preferences) =>
    reader.page(resource, withConditions(options, conditionsOf(resource)), preferences),
  // A nextLink leads to the rest of what was asked for (OData Protocol 4.01, 11.2.6.7).
  nextPage: (page) => reader.nextPage(page),
})

/**
 * Adds conditions to the `$filter` of a request. Each stands in parentheses, since `or` binds less than `and` (OData
 * URL Conventions 4.01, 5.1.1.17).
 */
export function withConditions(options: QueryOptions, conditions: readonly string[]): QueryOptions {
  if (conditions.length === 0) return options
  const parts = [...(options['$filter'] === undefined ? [] : [String(options['$filter'])]), ...conditions]
  return { ...options, $filter: parts.length === 1 ? parts.join('') : parts.map((part) => `(${part})`).join(' and ') }
}
