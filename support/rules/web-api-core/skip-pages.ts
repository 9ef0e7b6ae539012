import type { Finding } from '../../dictionary/finding'
import { RequestError } from '../../odata/request-error'
import type { AskCore, CoreExchange } from '../core-request'
import type { CoreTarget } from '../core-target'
import { findingsFor } from '../judgement'
import type { About } from '../rule'
import { afterFailedCoreRequest, broken, coreAbout, unjudged } from './judging/core-about'
import { keyIdentity, keysOf } from './judging/core-key'
import { cameOn, type LinkedPage } from './judging/linked-pages'
import { MOST_SKIPPED, skippedPages, wholeList } from './skip-pages-asked'
import { skippedFaults } from './skip-pages-faults'

/**
 * Pages by `$top` and `$skip` have each record once where `$orderby` says in which order (Web API Core, 2.5.7; OData
 * Protocol 4.01, 11.2.6.4). They are compared with the records that one request brings; a difference counts when that
 * request brings the same again.
 *
 * @param exchange the first page
 * @throws Error when the request has no `$top`
 */
export async function judgeSkipPages(target: CoreTarget, exchange: CoreExchange, ask: AskCore): Promise<Finding[]> {
  const requirement = `lead by $skip through ${MOST_SKIPPED} pages without a gap or a repetition`
  const about = coreAbout('core-skip-pages', exchange, requirement)
  const top = Number(exchange.request.options['$top'] ?? 0)
  if (!(top > 0)) throw new Error(`the request ${exchange.request.id} has no $top that makes pages`)
  try {
    return await judgePages(about, target, exchange, { top, ask })
  } catch (error) {
    if (error instanceof RequestError) return [afterFailedCoreRequest(about, error)]
    throw error
  }
}

async function judgePages(
  about: About,
  target: CoreTarget,
  exchange: CoreExchange,
  { top, ask }: { readonly top: number; readonly ask: AskCore },
): Promise<Finding[]> {
  const atOnce = await wholeList(exchange, top, ask)
  const skipped = await skippedPages(exchange, top, ask)
  if (skipped.broken !== undefined) {
    const { found, at } = skipped.broken
    return [broken(about, at, { expected: 'a page of records', found, advice: 'answer $skip with a page of records' })]
  }
  const { pages } = skipped
  const came = cameOn(pages)
  const inconclusive = whyInconclusive(pages, top)
  if (inconclusive !== undefined) return [unjudged(about, exchange, ...inconclusive)]
  const whole = atOnce !== undefined && atOnce.records.length >= keyCount(target, pages) ? atOnce : undefined
  const offences = skippedFaults(target, pages, top, whole, about.subject)
  if (
    offences.length > 0 &&
    whole !== undefined &&
    !(await isStill(target, whole, await wholeList(exchange, top, ask)))
  ) {
    return [unjudged(about, exchange, `${came}; the records changed meanwhile`, 'run again when they do not change')]
  }
  if (offences.length > 0 || whole !== undefined) return findingsFor(about, came, offences)
  const reason = `no repetition among ${came}; a gap would not show, for $top=${top * MOST_SKIPPED} is not answered whole`
  return [unjudged(about, exchange, reason, `answer $top=${top * MOST_SKIPPED} whole, or set a smaller TopCount`)]
}

/** Why the pages say nothing, and what to do about it. */
function whyInconclusive(pages: readonly LinkedPage[], top: number): readonly [string, string] | undefined {
  const place = pages.findIndex(({ nextLink }) => nextLink !== undefined) + 1
  if (place > 0) {
    return [`page ${place} has a nextLink, so that it is not all that $top=${top} asks for`, 'set a smaller TopCount']
  }
  const filled = pages.filter(({ records }) => records.length > 0)
  if (filled.length > 1) return undefined
  return [`${cameOn(filled)}`, 'set a smaller TopCount, or name a Resource with more records by EndpointResource']
}

/** How many different records came, of which a request that brings all has no fewer. */
const keyCount = (target: CoreTarget, pages: readonly LinkedPage[]): number =>
  keysOf(
    target,
    pages.flatMap(({ records }) => records),
  ).size

/** Whether the same request brought the same records again. */
function isStill(target: CoreTarget, before: LinkedPage, after: LinkedPage | undefined): boolean {
  const keys = ({ records }: LinkedPage) => records.map((record) => keyIdentity(target, record) ?? '').join('\n')
  return after !== undefined && keys(before) === keys(after)
}
