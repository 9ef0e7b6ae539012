import type { Finding } from '../../dictionary/finding'
import { catchRequestError } from '../../odata/request-error'
import type { AskCore, CoreExchange } from '../core-request'
import type { CoreTarget } from '../core-target'
import { findingsFor, type Offence } from '../judgement'
import { type About, type AboutSubject, defineRule } from '../rule'
import {
  afterFailedCoreRequest,
  broken,
  comparedEvidence,
  evidenceOf,
  requestSubject,
  unjudged,
} from './judging/core-findings'
import { keyIdentity, keysOf, recordName } from './judging/core-key'
import { brokenAt, cameOn, type LinkedPage, type LinkedPages, readPage, repeatedKeys } from './judging/linked-pages'
import { askWitnesses } from './judging/witness'

/** The number of pages that are asked for, the first one included. */
const MOST_SKIPPED = 5

/**
 * Pages by `$top` and `$skip` have each record once where `$orderby` says in which order (Web API Core, 2.5.7; OData
 * Protocol 4.01, 11.2.6.4). They are compared with the records that one request brings; a difference counts when that
 * request brings the same again. An empty page counts when a record that no page had is still there.
 */
export const skipPages = defineRule({
  id: 'core-skip-pages',
  level: 'MUST',
  requirement: `lead by $skip through ${MOST_SKIPPED} pages without a gap or a repetition`,
  label: 'Pages by $skip with gaps or repetitions',
  source: 'Web API Core 2.0.0, 2.5.7; OData Protocol 4.01, 11.2.6.4',
  sentences: ['$skip MUST lead through 5 pages without a gap or a repetition'],
  brokenBy: ['core-skip-pages', 'skip-inside-top'],
  allows: ['records that change between the requests'],
  judge,
})

/**
 * @param exchange the first page
 * @throws Error when the request has no `$top`
 */
async function judge(
  aboutSubject: AboutSubject,
  target: CoreTarget,
  exchange: CoreExchange,
  ask: AskCore,
): Promise<Finding[]> {
  const about = aboutSubject(requestSubject(exchange))
  const top = Number(exchange.request.options['$top'] ?? 0)
  if (!(top > 0)) throw new Error(`the request ${exchange.request.id} has no $top that makes pages`)
  return catchRequestError(
    () => judgePages(about, target, exchange, { top, ask }),
    (error) => [afterFailedCoreRequest(about, error)],
  )
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
  const place = pages.findIndex(({ nextLink }) => nextLink !== undefined) + 1
  if (place > 0) return judgeParts(about, target, exchange, pages, place)
  const whole = atOnce !== undefined && atOnce.records.length >= keyCount(target, pages) ? atOnce : undefined
  const offences = skippedFaults(target, pages, top, whole, about.subject)
  if (
    offences.length > 0 &&
    whole !== undefined &&
    !(await isStill(target, whole, await wholeList(exchange, top, ask)))
  ) {
    return [unjudged(about, exchange, `${came}; the records changed meanwhile`, 'run again when they do not change')]
  }
  if (offences.length > 0) return findingsFor(about, came, offences)
  const early = await endTooEarly(about, target, exchange, ask, pages)
  if (early !== undefined) return [early]
  const filled = pages.filter(({ records }) => records.length > 0)
  if (filled.length < 2) return [unjudged(about, exchange, cameOn(filled), MORE_RECORDS)]
  if (whole !== undefined) return findingsFor(about, came, [])
  const reason = `no repetition among ${came}; a gap would not show, for $top=${top * MOST_SKIPPED} is not answered whole`
  return [unjudged(about, exchange, reason, `answer $top=${top * MOST_SKIPPED} whole, or set a smaller TopCount`)]
}

const MORE_RECORDS = 'set a smaller TopCount, or name a Resource with more records by EndpointResource'

/** Judges pages of which one is only a part, so that records may be missing but none may come twice. */
function judgeParts(
  about: About,
  target: CoreTarget,
  exchange: CoreExchange,
  pages: readonly LinkedPage[],
  place: number,
): Finding[] {
  const repeated = repeatedKeys(target, pages, about.subject)
  if (repeated.length > 0) return findingsFor(about, cameOn(pages), repeated)
  const { $top } = exchange.request.options
  const reason = `page ${place} has a nextLink, so that it is not all that $top=${$top} asks for`
  return [unjudged(about, exchange, reason, 'set a smaller TopCount')]
}

/** Finds an empty page before the end: records that were read before are on no page, and are still there. */
async function endTooEarly(
  about: About,
  target: CoreTarget,
  exchange: CoreExchange,
  ask: AskCore,
  pages: readonly LinkedPage[],
): Promise<Finding | undefined> {
  const last = pages.at(-1)
  if (last === undefined || last.records.length > 0 || exchange.request.options['$filter'] !== undefined)
    return undefined
  const paged = keysOf(
    target,
    pages.flatMap(({ records }) => records),
  )
  const others = target.sample.filter((record) => !paged.has(keyIdentity(target, record) ?? ''))
  const { confirmed } = await askWitnesses(target, exchange, ask, others, () => true)
  const [witness] = confirmed
  if (witness === undefined) return undefined
  return {
    ...broken(about, last.exchange, {
      expected: `records, for ${confirmed.map(({ path }) => path).join(' and ')} came on no page`,
      found: `no record on page ${pages.length}`,
      advice: 'answer $skip with the records that follow, and $top with as many of these',
    }),
    ...comparedEvidence(last.exchange, witness.exchange),
  }
}

/** Counts the different records that came; a request that brings all has at least so many. */
const keyCount = (target: CoreTarget, pages: readonly LinkedPage[]): number =>
  keysOf(
    target,
    pages.flatMap(({ records }) => records),
  ).size

/** Tells whether the same request brought the same records again. */
function isStill(target: CoreTarget, before: LinkedPage, after: LinkedPage | undefined): boolean {
  const keys = ({ records }: LinkedPage) => records.map((record) => keyIdentity(target, record) ?? '').join('\n')
  return after !== undefined && keys(before) === keys(after)
}

/**
 * Asks for the pages after the first one, up to one without records.
 *
 * @param top how many records a page has
 * @throws RequestError where there is no answer
 */
async function skippedPages(first: CoreExchange, top: number, ask: AskCore): Promise<LinkedPages> {
  const pages: LinkedPage[] = []
  for (let exchange = first; ; exchange = await askFrom(first, pages.length * top, ask)) {
    const page = readPage(exchange)
    if (page.kind === 'no page') return { pages, broken: brokenAt(pages, page, exchange) }
    pages.push(page)
    if (page.records.length === 0 || pages.length === MOST_SKIPPED) return { pages }
  }
}

const askFrom = ({ request }: CoreExchange, skip: number, ask: AskCore): Promise<CoreExchange> =>
  ask({ ...request, options: { ...request.options, $skip: String(skip) } })

/**
 * Asks for the records of all pages by one request; undefined where the server does not give so many at once.
 *
 * @throws RequestError where there is no answer
 */
async function wholeList({ request }: CoreExchange, top: number, ask: AskCore): Promise<LinkedPage | undefined> {
  const page = readPage(await ask({ ...request, options: { ...request.options, $top: String(top * MOST_SKIPPED) } }))
  return page.kind === 'no page' || page.nextLink !== undefined ? undefined : page
}

/**
 * Lists the faults of pages by `$skip`: records that come twice, a short page before another one, and records that are
 * other ones than one request brings.
 *
 * @param top how many records a page has
 */
const skippedFaults = (
  target: CoreTarget,
  pages: readonly LinkedPage[],
  top: number,
  whole: LinkedPage | undefined,
  subject: string,
): Offence[] => [
  ...repeatedKeys(target, pages, subject),
  ...shortPages(pages, top, subject),
  ...(whole === undefined ? [] : otherRecords(target, pages, whole, subject)),
]

/** Finds short pages that others follow: a page with fewer records than `$top` asks for is the last one (OData Protocol 4.01, 11.2.6.3). */
const shortPages = (pages: readonly LinkedPage[], top: number, subject: string): Offence[] =>
  pages.flatMap(({ records, exchange }, index) => {
    const after = pages[index + 1]
    if (records.length >= top || after === undefined || after.records.length === 0) return []
    const found = `page ${index + 1} has ${records.length} of ${top} records, and page ${index + 2} has more`
    return [{ subject, found, ...evidenceOf(exchange), advice: 'answer $top with so many records, if there are' }]
  })

/** Finds the first difference: those after it follow from it. */
function otherRecords(target: CoreTarget, pages: readonly LinkedPage[], whole: LinkedPage, subject: string): Offence[] {
  const paged = pages.flatMap(({ records, exchange }) => records.map((record) => ({ record, exchange })))
  for (let index = 0; index < Math.max(paged.length, whole.records.length); index += 1) {
    const [wanted, got] = [whole.records[index], paged[index]]
    const isSame = wanted && got && keyIdentity(target, wanted) === keyIdentity(target, got.record)
    if (isSame === true) continue
    return [
      {
        subject,
        expected:
          wanted === undefined
            ? `no record ${index + 1}`
            : `${recordName(target, wanted, index)} at place ${index + 1}`,
        found:
          got === undefined
            ? `only ${paged.length} records on ${pages.length} pages`
            : recordName(target, got.record, index),
        ...comparedEvidence((got ?? pages.at(-1) ?? whole).exchange, whole.exchange),
        advice: 'answer $skip with the records that follow, in the order of $orderby',
      },
    ]
  }
  return []
}
