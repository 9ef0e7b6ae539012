import type { Finding } from '../../dictionary/finding'
import type { JsonObject } from '../../odata/json-value'
import { RequestError } from '../../odata/request-error'
import { type AskCore, type CoreExchange, recordsOf } from '../core-request'
import type { CoreTarget } from '../core-target'
import { findingsFor, notVerified, type Offence } from '../judgement'
import type { About } from '../rule'
import { afterFailedCoreRequest, coreAbout, evidenceOf } from './judging/core-about'
import {
  cameOn,
  type FollowNextLink,
  type LinkedPage,
  type LinkedPages,
  linkedPages,
  MOST_PAGES,
} from './judging/linked-pages'
import { type EndOfPages, endOfPages } from './next-link-end'
import { repeatedKeys } from './next-link-keys'

const REQUIREMENT = `lead through ${MOST_PAGES} pages or to the last record by nextLinks`

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
  const about = coreAbout('core-next-link', exchange, REQUIREMENT)
  try {
    const linked = await linkedPages(exchange, follow)
    const end = linked.broken === undefined ? await endOfPages(linked.pages, ask) : undefined
    const findings = findingsOf(about, target, linked, end)
    return { findings, records: linked.pages.flatMap(({ records }) => records) }
  } catch (error) {
    if (error instanceof RequestError)
      return { findings: [afterFailedCoreRequest(about, error)], records: recordsOf(exchange) }
    throw error
  }
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
  return [{ subject, found, evidence: evidenceOf(at), advice: 'lead each nextLink to a page of records of its own' }]
}

function wrongEnd(pages: readonly LinkedPage[], end: EndOfPages, subject: string): Offence[] {
  const last = pages.at(-1)
  if (last === undefined || end === undefined || end.kind === 'unknown') return []
  const advice = 'give a nextLink with every page that is not the last one, and none with that'
  return [{ subject, found: end.fault, evidence: evidenceOf(last.exchange), advice }]
}
