import { counted } from '../../lists/counted'
import type { UnknownRecords } from '../../lookups/unknown-records'
import type { AskCore } from '../../web-api-core/core-request'
import { type LinkedPage, readPage } from './next-link-pages'

/** What is wrong with where the pages end, or why that cannot be told; undefined where nothing is wrong. */
export type EndOfPages = { readonly fault: string } | UnknownRecords | undefined

/**
 * Judges the last page: it has a nextLink as long as there are more records, and none when there are no more (OData
 * Protocol 4.01, 11.2.6.7; Web API Core 2.1.0, Server-Driven Paging).
 *
 * @throws RequestError where the count is asked for again and there is no answer
 */
export async function endOfPages(pages: readonly LinkedPage[], ask: AskCore): Promise<EndOfPages> {
  const [first, last] = [pages[0], pages.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const came = BigInt(pages.reduce((sum, { records }) => sum + records.length, 0))
  const { count } = first
  if (count === undefined) return last.nextLink === undefined ? WITHOUT_COUNT : undefined
  if (came > 2n * count)
    return { fault: `${counted(came, 'record')} came, of which there are ${count} by @odata.count` }
  if (last.nextLink !== undefined) return neverEnding(last, pages.length, came >= count)
  if (came >= count || (await isCountNow(first, ask, came))) return undefined
  return { fault: `${came} of ${counted(count, 'record')} came, and page ${pages.length} has no nextLink` }
}

/** A page without records may have a nextLink, for servers may search in parts; not for ever. */
const neverEnding = ({ records }: LinkedPage, page: number, isAll: boolean): EndOfPages =>
  isAll && records.length === 0
    ? { fault: `page ${page} has no records and yet a nextLink, though all records had come before` }
    : undefined

/** Records may have gone since the count was given: whether there are no more than came. */
async function isCountNow({ exchange: { request } }: LinkedPage, ask: AskCore, came: bigint): Promise<boolean> {
  const page = readPage(await ask({ ...request, options: { ...request.options, $top: '1' } }))
  return typeof page !== 'string' && page.count !== undefined && page.count <= came
}

const WITHOUT_COUNT: UnknownRecords = {
  known: false,
  reason: 'the answer has no count, so that nobody can tell whether the last page has the last record',
  advice: 'answer $count=true with @odata.count',
}
