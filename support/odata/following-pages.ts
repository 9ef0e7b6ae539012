import type { CollectionPage, CollectionReader } from './collection-page'
import { RequestError } from './request-error'

/**
 * `first` itself and then the pages that its nextLinks lead to, until a page has none (OData JSON Format 4.01, 4.6.5).
 *
 * @throws RequestError when a page cannot be had, and when a nextLink leads to a page that was read before: following
 *   it would never end
 */
export async function* followingPages(reader: CollectionReader, first: CollectionPage): AsyncGenerator<CollectionPage> {
  const followed = new Set([first.exchange.url])
  let page = first
  yield page
  while (page.nextLink !== undefined) {
    const target = targetOf(page.nextLink, page.exchange.url)
    if (followed.has(target)) throw loop(page)
    followed.add(target)
    page = await reader.nextPage(page)
    yield page
  }
}

/** A relative link means another page wherever it stands; one that is no URL is left for the reader to refuse. */
const targetOf = (nextLink: string, base: string): string =>
  URL.canParse(nextLink, base) ? new URL(nextLink, base).href : nextLink

const loop = ({ exchange }: CollectionPage): RequestError =>
  new RequestError(
    'unusable',
    `${exchange.method} ${exchange.url}: its nextLink leads to a page that was read before, so that paging never ends. ` +
      'The last page must have no nextLink (OData JSON Format 4.01, 4.6.5).',
    exchange,
  )
