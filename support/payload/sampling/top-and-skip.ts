import type { ChainPages, ChainReader } from './chain-reader'

/**
 * Asks for pages by `$top` and `$skip` (OData 4.01 Part 1, 11.2.6.3 and 11.2.6.4), up to an empty one: a page may be
 * smaller than asked for, so that only what really came is skipped.
 *
 * @throws RequestError when a page cannot be read
 */
export async function* topAndSkip(chain: ChainReader): ChainPages {
  let received = 0
  for (;;) {
    const page = await chain.page({ $top: chain.pageSize, $skip: received })
    if (page.records === 0) return 'end'
    yield page
    if (page.newRecords === 0) return 'repetition'
    received += page.records
  }
}
