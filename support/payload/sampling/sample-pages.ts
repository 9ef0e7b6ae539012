import type { CollectionReader } from '../../odata/collection-reader'
import { catchRequestError } from '../../odata/request-error'
import type { ChainStop, SamplingChain } from '../sampling-results'
import { type ChainPages, ChainReader, type PageTaker } from './chain-reader'
import { nextLink } from './next-link'
import { EARLIEST_FIRST, LATEST_FIRST, timestampPages } from './timestamp-pages'
import { topAndSkip } from './top-and-skip'

/**
 * Asks for the pages of a chain until it stops, and returns why. Pages are whole: the last one may bring more records
 * than the limit. A page smaller than asked for ends nothing. A Resource without a date Field is paged by `$top` and
 * `$skip` where timestamps should lead.
 *
 * @throws whatever `reader` throws that is not a RequestError; a RequestError is the stop `failed`
 */
export async function samplePages(
  reader: CollectionReader,
  chain: SamplingChain,
  taker: PageTaker,
  now: Date,
): Promise<ChainStop> {
  const pages = pagesBy(new ChainReader(reader, chain, taker), chain, now)
  return catchRequestError(
    () => lastReason(pages, chain.limit),
    (error) => ({ reason: 'failed', error }),
  )
}

async function lastReason(pages: ChainPages, limit: number): Promise<ChainStop> {
  let different = 0
  while (different < limit) {
    const next = await pages.next()
    if (next.done === true) return { reason: next.value }
    different += next.value.newRecords
  }
  return { reason: 'limit' }
}

function pagesBy(reader: ChainReader, chain: SamplingChain, now: Date): ChainPages {
  const { pass, dateField } = chain
  if (pass.strategy === 'NextLink') return nextLink(reader, chain)
  if (pass.strategy === 'TopAndSkip' || dateField === undefined) return topAndSkip(reader)
  return timestampPages(reader, dateField, pass.strategy === 'TimestampAsc' ? EARLIEST_FIRST : LATEST_FIRST, now)
}
