import { RequestError } from '../../odata/request-error'
import type { SamplingChain } from '../sampling-results'
import type { ChainPages, ChainReader } from './chain-reader'

/** The most empty pages in a row that are followed: a server may look for records in parts, but not for ever. */
const MOST_EMPTY_PAGES = 1000

/**
 * Asks for pages by the nextLinks of the server (OData 4.01 Part 1, 11.2.6.7), which may come with empty pages too, up
 * to a page without one. A pass of recent records asks for those that changed `since`, in that order, where a Field
 * tells it.
 *
 * @throws RequestError when a page cannot be read, when nextLinks go round in a circle, and when they lead through a
 *   thousand empty pages
 */
export async function* nextLink(chain: ChainReader, { pass, dateField }: SamplingChain): ChainPages {
  const isRecent = pass.since !== undefined && dateField !== undefined
  const options = isRecent ? { $filter: `${dateField} ge ${pass.since}`, $orderby: `${dateField} asc` } : {}
  let emptyPages = 0
  for await (const page of chain.linkedPages(options)) {
    const { records, exchange } = page
    emptyPages = records === 0 ? emptyPages + 1 : 0
    if (emptyPages > MOST_EMPTY_PAGES) {
      throw new RequestError(
        'unusable',
        `${exchange.method} ${exchange.url}: more than ${MOST_EMPTY_PAGES} pages in a row have no records, but a ` +
          'nextLink each. The last page must have no nextLink (OData JSON Format 4.01, 4.6.5).',
        exchange,
      )
    }
    if (records === 0) continue
    yield page
    if (page.newRecords === 0) return 'repetition'
  }
  return 'end'
}
