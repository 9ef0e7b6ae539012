import type { Finding } from '../../findings/finding'
import { counted } from '../../lists/counted'
import type { JsonObject } from '../../odata/json-value'
import { RequestError } from '../../odata/request-error'
import { type AskCore, type CoreExchange, recordsOf } from '../../web-api-core/core-request'
import type { CoreTarget } from '../../web-api-core/core-target'
import { type About, afterFailedRequest, notVerified } from '../judgement'
import { findingsFor, type Offence } from '../offending'
import { aboutAnswer, evidenceOf } from './next-link-about'
import { type EndOfPages, endOfPages } from './next-link-end'
import { repeatedKeys } from './next-link-keys'
import { type FollowNextLink, type LinkedPage, type LinkedPages, linkedPages, MOST_PAGES } from './next-link-pages'

const RULE = {
  rule: 'core-next-link',
  level: 'MUST',
  requirement: `MUST lead through ${MOST_PAGES} pages or to the last record by nextLinks`,
} as const

/** What came of following nextLinks. */
export interface FollowedPages {
  readonly findings: readonly Finding[]
  /** Those of all pages, in their order: what they have to meet is judged by other rules. */
  readonly records: readonly JsonObject[]
}

/** What pages are asked for with. */
interface PageSource {
  readonly follow: FollowNextLink
  readonly ask: AskCore
}

/**
 * "Responses that include only a partial set of the items identified by the request URL MUST include a link that allows
 * retrieving the next partial set of items. [...] The final partial set of items MUST NOT contain a next link" (OData
 * Protocol 4.01, 11.2.6.7). No page repeats a record of another one (Web API Core 2.1.0, Server-Driven Paging).
 *
 * @param exchange the first page, asked for with `$count=true` and the key selected
 */
export async function judgeNextLinks(
  target: CoreTarget,
  exchange: CoreExchange,
  { follow, ask }: PageSource,
): Promise<FollowedPages> {
  const about = aboutAnswer(RULE, target, exchange)
  try {
    const linked = await linkedPages(exchange, follow)
    const end = linked.broken === undefined ? await endOfPages(linked.pages, ask) : undefined
    const findings = findingsOf(about, target.keyField, linked, end)
    return { findings, records: linked.pages.flatMap(({ records }) => records) }
  } catch (error) {
    if (error instanceof RequestError)
      return { findings: [afterFailedRequest(about, error)], records: recordsOf(exchange) }
    throw error
  }
}

function findingsOf(about: About, keyField: string, linked: LinkedPages, end: EndOfPages): Finding[] {
  const { pages } = linked
  const came = cameOn(pages)
  const offences = [
    ...brokenLink(linked, about.subject),
    ...wrongEnd(pages, end, about.subject),
    ...repeatedKeys(pages, keyField, about.subject),
  ]
  if (offences.length > 0) return findingsFor(about, about.subject, came, offences)
  if (end !== undefined && 'known' in end) return [notVerified(about, end)]
  if (pages.filter(({ records }) => records.length > 0).length < 2) {
    return [notVerified(about, { known: false, reason: `${came}: none had to be led to`, advice: ONE_PAGE })]
  }
  return [{ ...about, outcome: 'upheld', found: came }]
}

function brokenLink({ broken }: LinkedPages, subject: string): Offence[] {
  if (broken === undefined) return []
  const { found, at } = broken
  return [{ subject, found, evidence: evidenceOf(at), advice: 'lead each nextLink to a page of records of its own' }]
}

function wrongEnd(pages: readonly LinkedPage[], end: EndOfPages, subject: string): Offence[] {
  const last = pages.at(-1)
  if (last === undefined || end === undefined || 'known' in end) return []
  const advice = 'give a nextLink with every page that is not the last one, and none with that'
  return [{ subject, found: end.fault, evidence: evidenceOf(last.exchange), advice }]
}

const ONE_PAGE =
  'ask for a Resource with more records by EndpointResource, or honour Prefer: odata.maxpagesize, so that there is a next page'

const cameOn = (pages: readonly LinkedPage[]): string => {
  const records = pages.reduce((sum, page) => sum + page.records.length, 0)
  return `${counted(records, 'record')} on ${counted(pages.length, 'page')}`
}
