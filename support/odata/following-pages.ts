import type { CollectionPage, CollectionReader, PageLink } from './collection-page'
import { RequestError } from './request-error'

/**
 * What is taken of `first` and then of the pages that its nextLinks lead to, until a page has none (OData JSON Format
 * 4.01, 4.6.5). The pages themselves are not kept while the next one is fetched.
 *
 * @throws RequestError when a page cannot be had, and when a nextLink leads to a page that was read before: following
 *   it would never end
 */
export async function* followingPages<Taken>(
  reader: CollectionReader,
  first: CollectionPage | Promise<CollectionPage>,
  take: (page: CollectionPage) => Taken,
): AsyncGenerator<Taken> {
  const followed = new Set<string>()
  const takeFrom = (page: CollectionPage) => ({ taken: take(page), link: linkOf(page) })
  let { taken, link } = takeFrom(await first)
  followed.add(link.exchange.url)
  yield taken
  while (link.nextLink !== undefined) {
    const target = targetOf(link.nextLink, link.exchange.url)
    if (followed.has(target)) throw loop(link)
    followed.add(target)
    ;({ taken, link } = await reader.nextPage(link).then(takeFrom))
    yield taken
  }
}

const linkOf = ({ nextLink, exchange }: CollectionPage): PageLink => ({
  exchange,
  ...(nextLink === undefined ? {} : { nextLink }),
})

/** A relative link means another page wherever it stands; one that is no URL is left for the reader to refuse. */
const targetOf = (nextLink: string, base: string): string =>
  URL.canParse(nextLink, base) ? new URL(nextLink, base).href : nextLink

const loop = ({ exchange }: PageLink): RequestError =>
  new RequestError(
    'unusable',
    `${exchange.method} ${exchange.url}: its nextLink leads to a page that was read before, so that paging never ends. ` +
      'The last page must have no nextLink (OData JSON Format 4.01, 4.6.5).',
    exchange,
  )
