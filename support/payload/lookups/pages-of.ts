import type { CollectionPage, CollectionReader } from '../../odata/collection-reader'
import { followingPages } from '../../odata/collection-reader'
import { catchRequestError } from '../../odata/request-error'
import type { ResourceToReplicate } from './resource-to-replicate'

const PAGE_SIZE = 1000

/** Some servers refuse to send a thousand records where they should send fewer; nothing in RCP-40 forbids it. */
const SMALL_PAGE_SIZE = 100

/**
 * All pages of a Resource up to an empty one, whatever count it advertises: records beyond the count are to be seen.
 * A page may be smaller than asked for; the next `$skip` is what really came (RCP-40, Lookup Resource: "Clients should
 * be prepared to paginate with page sizes less than the requested size").
 *
 * @throws RequestError when a page cannot be had
 */
export async function* pagesOf(
  reader: CollectionReader,
  entitySet: string,
  { followsNextLink }: ResourceToReplicate,
): AsyncGenerator<CollectionPage> {
  let received = 0
  let hasLinks = false
  let size = PAGE_SIZE
  for (;;) {
    const ask = () => reader.page(entitySet, { $top: size, $skip: received })
    const first = await catchRequestError(ask, (error) => {
      if (received > 0 || error.kind !== 'refused') throw error
      size = SMALL_PAGE_SIZE
      return ask()
    })
    hasLinks ||= followsNextLink && first.nextLink !== undefined
    let answered = 0
    for await (const page of followsNextLink ? followingPages(reader, first, (one) => one) : [first]) {
      answered += page.records.length
      yield page
    }
    // A server that links its pages gives no link where nothing follows (OData JSON Format 4.01, 4.6.5).
    if (answered === 0 || (hasLinks && answered < size)) return
    received += answered
  }
}
