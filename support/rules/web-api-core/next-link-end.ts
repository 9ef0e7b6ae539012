import { counted } from '../../dictionary/wording'
import type { UnknownRecords } from '../../payload/lookups/unknown-records'
import type { AskCore } from '../core-request'
import { evidenceOf } from './judging/core-about'
import { type LinkedPage, readPage } from './judging/linked-pages'

/** What is wrong with where the pages end, or why nothing is proved by them; undefined where all is as it has to be. */
export type EndOfPages = { readonly kind: 'wrong'; readonly fault: string } | UnknownRecords | undefined

/**
 * Judges the last page: it has a nextLink as long as there are more records, and none when there are no more (OData
 * Protocol 4.01, 11.2.6.7; Web API Core 2.1.0, Server-Driven Paging).
 *
 * @param pages from the first one on, which has the count
 * @throws RequestError where the count is asked for again and there is no answer
 */
export async function endOfPages(pages: readonly LinkedPage[], ask: AskCore): Promise<EndOfPages> {
  const [first, last] = [pages[0], pages.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const came = BigInt(pages.reduce((sum, { records }) => sum + records.length, 0))
  const { count } = first
  if (count === undefined) return last.nextLink === undefined ? withoutCount(first) : unlessOnePage(pages, first)
  if (came > 2n * count)
    return { kind: 'wrong', fault: `${counted(came, 'record')} came, of which there are ${count} by @odata.count` }
  if (last.nextLink !== undefined && last.records.length === 0 && came >= count) {
    return {
      kind: 'wrong',
      fault: `page ${pages.length} has no records and yet a nextLink, though all records had come before`,
    }
  }
  if (last.nextLink !== undefined || came >= count || (await isCountNow(first, ask, came))) {
    return unlessOnePage(pages, first)
  }
  return {
    kind: 'wrong',
    fault: `${came} of ${counted(count, 'record')} came, and page ${pages.length} has no nextLink`,
  }
}

/** Records may have gone since the count was given: whether there are no more than came. */
async function isCountNow({ exchange: { request } }: LinkedPage, ask: AskCore, came: bigint): Promise<boolean> {
  const page = readPage(await ask({ ...request, options: { ...request.options, $top: '1' } }))
  return typeof page !== 'string' && page.count !== undefined && page.count <= came
}

const withoutCount = (first: LinkedPage): UnknownRecords => ({
  kind: 'unknown',
  reason: 'the answer has no count, so that nobody can tell whether the last page has the last record',
  evidence: evidenceOf(first.exchange),
  advice: 'answer $count=true with @odata.count',
})

function unlessOnePage(pages: readonly LinkedPage[], first: LinkedPage): UnknownRecords | undefined {
  const filled = pages.filter(({ records }) => records.length > 0)
  if (filled.length > 1) return undefined
  return {
    kind: 'unknown',
    reason: `the ${counted(filled[0]?.records.length ?? 0, 'record')} that came fit on one page, so that no nextLink had to lead to more`,
    evidence: evidenceOf(first.exchange),
    advice: `${moreRecords(first)}, or honour Prefer: odata.maxpagesize`,
  }
}

const moreRecords = ({ exchange: { request } }: LinkedPage): string =>
  request.parameters.some(({ name }) => name === 'RecentTimestamp')
    ? 'set an earlier RecentTimestamp in the RESOScript'
    : 'name a Resource with more records by EndpointResource'
