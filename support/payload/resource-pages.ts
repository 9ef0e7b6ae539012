import {
  type CollectionPage,
  type CollectionReader,
  filledPage,
  followingPages,
  type QueryOptions,
} from '../odata/collection-reader'
import { catchRequestError } from '../odata/request-error'

/** The pages that are asked for. */
export interface PagesToRead {
  /** True when pages are followed by `@odata.nextLink` where the server gives one. */
  readonly followsNextLink: boolean
  /** Tells whether all have come that are counted: an empty page is then the last one. */
  readonly isAll: () => boolean
  /** The most records that are asked for at a time; 1000 when not given. */
  readonly pageSize?: number
  /** Options of each request, beside `$top` and `$skip`. */
  readonly options?: QueryOptions
}

const PAGE_SIZE = 1000

/** Some servers refuse to send a thousand records where they should send fewer; nothing in RCP-40 forbids it. */
const SMALL_PAGE_SIZE = 100

/**
 * Asks for all pages of a Resource up to an empty one, whatever count it advertises: records beyond the count count,
 * too. A page may be smaller than asked for; the next `$skip` is what really came (RCP-40, Lookup Resource: "Clients
 * should be prepared to paginate with page sizes less than the requested size"). An empty page with a nextLink is only a
 * part, unless all have come that are counted.
 *
 * @throws RequestError when a page cannot be read
 */
export async function* resourcePages(
  reader: CollectionReader,
  entitySet: string,
  { followsNextLink, isAll, pageSize = PAGE_SIZE, options = {} }: PagesToRead,
): AsyncGenerator<CollectionPage> {
  let received = 0
  let hasLinks = false
  let size = pageSize
  for (;;) {
    const ask = () => reader.page(entitySet, { ...options, $top: size, $skip: received })
    const first = await catchRequestError(ask, (error) => {
      if (received > 0 || error.kind !== 'refused') throw error
      size = Math.min(pageSize, SMALL_PAGE_SIZE)
      return ask()
    })
    hasLinks ||= followsNextLink && first.nextLink !== undefined
    let answered = 0
    for await (const page of partsOf(reader, first, followsNextLink, isAll)) {
      answered += page.records.length
      yield page
    }
    // A server that links its pages gives no link where nothing follows (OData JSON Format 4.01, 4.6.5).
    if (answered === 0 || (hasLinks && answered < size)) return
    received += answered
  }
}

/** Yields the pages of one answer: by its nextLinks, or the first of them that has a record. */
function partsOf(
  reader: CollectionReader,
  first: CollectionPage,
  followsNextLink: boolean,
  isAll: () => boolean,
): AsyncIterable<CollectionPage> | Iterable<CollectionPage | Promise<CollectionPage>> {
  if (first.records.length === 0 && isAll()) return [first]
  return followsNextLink ? followingPages(reader, first, (one) => one) : [filledPage(reader, first)]
}
