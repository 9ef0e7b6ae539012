import type { Finding } from '../../dictionary/finding'
import { counted } from '../../dictionary/wording'
import { ExpressionError } from '../../odata/expression-values'
import type { JsonObject } from '../../odata/json-value'
import { catchRequestError } from '../../odata/request-error'
import type { UnknownRecords } from '../../payload/unknown-records'
import { type AskCore, type CoreExchange, recordsOf } from '../core-request'
import type { CoreTarget } from '../core-target'
import { findingsFor, notVerified, type Offence } from '../judgement'
import { type About, type AboutSubject, defineRule } from '../rule'
import { afterFailedCoreRequest, evidenceOf, requestSubject } from './judging/core-findings'
import { keyIdentity, keysOf } from './judging/core-key'
import {
  cameOn,
  type FollowNextLink,
  type LinkedPage,
  type LinkedPages,
  linkedPages,
  MOST_PAGES,
  readPage,
  repeatedKeys,
} from './judging/linked-pages'
import { sentFilter, withExpressions } from './judging/sent-filter'
import { askWitnesses } from './judging/witness'

/** The findings about nextLinks, and the records that they led to. */
export interface FollowedPages {
  readonly findings: readonly Finding[]
  /** Those of all pages, in their order; other rules judge what they have to meet. */
  readonly records: readonly JsonObject[]
}

/** The ways to ask for pages. */
interface PageSource {
  readonly follow: FollowNextLink
  readonly ask: AskCore
}

/**
 * "Responses that include only a partial set of the items identified by the request URL MUST include a link that allows
 * retrieving the next partial set of items. [...] The final partial set of items MUST NOT contain a next link" (OData
 * Protocol 4.01, 11.2.6.7). No page repeats a record of another one (Web API Core 2.1.0, Server-Driven Paging).
 */
export const nextLinks = defineRule({
  id: 'core-next-link',
  level: 'MUST',
  requirement: `lead through ${MOST_PAGES} pages or to the last record by nextLinks`,
  label: 'nextLinks that do not lead through all records',
  source: 'Web API Core 2.1.0, Server-Driven Paging; OData Protocol 4.01, 11.2.6.7',
  sentences: ['nextLinks MUST lead through 10 pages or to the last record'],
  brokenBy: ['core-next-link-pages', 'core-next-link-missing', 'core-next-link-repeats'],
  allows: ['relative-next-link'],
  judge,
})

/** @param exchange the first page, asked for with `$count=true` and the key selected */
function judge(
  aboutSubject: AboutSubject,
  target: CoreTarget,
  exchange: CoreExchange,
  { follow, ask }: PageSource,
): Promise<FollowedPages> {
  const about = aboutSubject(requestSubject(exchange))
  return catchRequestError(
    async () => {
      const linked = await linkedPages(exchange, follow)
      const end = linked.broken === undefined ? await endOfPages(target, linked.pages, ask) : undefined
      const findings = findingsOf(about, target, linked, end)
      return { findings, records: linked.pages.flatMap(({ records }) => records) }
    },
    (error) => ({ findings: [afterFailedCoreRequest(about, error)], records: recordsOf(exchange) }),
  )
}

function findingsOf(about: About, target: CoreTarget, linked: LinkedPages, end: EndOfPages): Finding[] {
  const { pages } = linked
  const came = cameOn(pages)
  const offences = [
    ...brokenLink(linked, about.subject),
    ...wrongEnd(pages, end, about.subject),
    ...repeatedKeys(target, pages, about.subject),
  ]
  if (offences.length > 0) return findingsFor(about, came, offences)
  if (end !== undefined && end.kind === 'unknown') return [notVerified(about, end)]
  return [{ ...about, outcome: 'upheld', found: came }]
}

function brokenLink({ broken }: LinkedPages, subject: string): Offence[] {
  if (broken === undefined) return []
  const { found, at } = broken
  return [{ subject, found, ...evidenceOf(at), advice: 'lead each nextLink to a page of records of its own' }]
}

function wrongEnd(pages: readonly LinkedPage[], end: EndOfPages, subject: string): Offence[] {
  const last = pages.at(-1)
  if (last === undefined || end === undefined || end.kind === 'unknown') return []
  const advice = 'give a nextLink with every page that is not the last one, and none with that'
  return [{ subject, found: end.fault, ...evidenceOf(last.exchange), advice }]
}

/** A fault of the last page, or the reason why the pages prove nothing; undefined where all is as it has to be. */
type EndOfPages = { readonly kind: 'wrong'; readonly fault: string } | UnknownRecords | undefined

/**
 * Judges the last page: it has a nextLink as long as there are more records, and none when there are no more (OData
 * Protocol 4.01, 11.2.6.7; Web API Core 2.1.0, Server-Driven Paging).
 *
 * @param pages from the first one on, which has the count
 * @throws RequestError where the count is asked for again and there is no answer
 */
async function endOfPages(target: CoreTarget, pages: readonly LinkedPage[], ask: AskCore): Promise<EndOfPages> {
  const [first, last] = [pages[0], pages.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const came = BigInt(pages.reduce((sum, { records }) => sum + records.length, 0))
  const { count } = first
  if (count === undefined) {
    return last.nextLink === undefined ? endWithoutCount(target, pages, first, ask) : unlessOnePage(pages, first)
  }
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

/** Tells whether there are now no more records than came: some may have gone since the count was given. */
async function isCountNow({ exchange: { request } }: LinkedPage, ask: AskCore, came: bigint): Promise<boolean> {
  const page = readPage(await ask({ ...request, options: { ...request.options, $top: '1' } }))
  return page.kind === 'page' && page.count !== undefined && page.count <= came
}

/** Judges a last page without a count: records that were read before, meet the filter and are on no page speak against it. */
async function endWithoutCount(
  target: CoreTarget,
  pages: readonly LinkedPage[],
  first: LinkedPage,
  ask: AskCore,
): Promise<EndOfPages> {
  const filter = withExpressions(() => sentFilter(target, first.exchange))
  if (filter instanceof ExpressionError) return withoutCount(first)
  const belongs = (record: JsonObject) => filter?.demands(record) ?? true
  const paged = keysOf(
    target,
    pages.flatMap(({ records }) => records),
  )
  const missing = target.sample.filter((record) => belongs(record) && !paged.has(keyIdentity(target, record) ?? ''))
  const { confirmed } = await askWitnesses(target, first.exchange, ask, missing, belongs)
  const [witness] = confirmed
  if (witness === undefined) return withoutCount(first)
  return {
    kind: 'wrong',
    fault: `${cameOn(pages)} came without ${witness.path}, and page ${pages.length} has no nextLink`,
  }
}

const withoutCount = (first: LinkedPage): UnknownRecords => ({
  kind: 'unknown',
  reason: 'the answer has no count, so that it is not known whether the last page has the last record',
  ...evidenceOf(first.exchange),
  advice: 'answer $count=true with @odata.count',
})

function unlessOnePage(pages: readonly LinkedPage[], first: LinkedPage): UnknownRecords | undefined {
  const filled = pages.filter(({ records }) => records.length > 0)
  if (filled.length > 1) return undefined
  return {
    kind: 'unknown',
    reason: `the ${counted(filled[0]?.records.length ?? 0, 'record')} that came fit on one page, so that no nextLink had to lead to more`,
    ...evidenceOf(first.exchange),
    advice: `${moreRecords(first)}, or honour Prefer: odata.maxpagesize`,
  }
}

const moreRecords = ({ exchange: { request } }: LinkedPage): string =>
  request.parameters.some(({ name }) => name === 'RecentTimestamp')
    ? 'set an earlier RecentTimestamp in the RESOScript'
    : 'name a Resource with more records by EndpointResource'
