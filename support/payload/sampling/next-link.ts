import type { SamplingChain } from '../sampling-results'
import type { ChainPages, ChainReader } from './chain-reader'

/**
 * Asks for pages by the nextLinks of the server (OData 4.01 Part 1, 11.2.6.7), which may come with empty pages too, up
 * to a page without one. A pass of recent records asks for those that changed `since`, in that order, where a Field
 * tells it.
 *
 * @throws RequestError when a page cannot be read, and when nextLinks never end
 */
export async function* nextLink(chain: ChainReader, { pass, dateField }: SamplingChain): ChainPages {
  const isRecent = pass.since !== undefined && dateField !== undefined
  const options = isRecent ? { $filter: `${dateField} ge ${pass.since}`, $orderby: `${dateField} asc` } : {}
  for await (const page of chain.linkedPages(options)) {
    if (page.records === 0) continue
    yield page
    if (page.newRecords === 0) return 'repetition'
  }
  return 'end'
}
