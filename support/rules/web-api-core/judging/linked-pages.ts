import { counted } from '../../../dictionary/wording'
import { type CollectionBody, readCollection, UnusableBody } from '../../../odata/answer-body'
import type { CoreExchange } from '../../core-request'
import type { CoreTarget } from '../../core-target'
import type { Offence } from '../../judgement'
import { evidenceOf } from './core-findings'
import { keyIdentity, recordPath } from './core-key'

/** The number of pages that paging is judged by, the first one included (Web API Core 2.1.0, Server-Driven Paging). */
export const MOST_PAGES = 10

/** Asks for the page that the nextLink of a page leads to. Throws RequestError as AskCore does. */
export type FollowNextLink = (page: CoreExchange, nextLink: string) => Promise<CoreExchange>

/** A page of records, and the exchange that brought it. */
export interface LinkedPage extends CollectionBody {
  readonly kind: 'page'
  readonly exchange: CoreExchange
}

/** An answer that is not a page of records. */
export interface NoPage {
  readonly kind: 'no page'
  /** The answer that came in place of a page, as part of a sentence, e.g. `the status 404`. */
  readonly found: string
}

/** Pages that were asked for one after the other, and why no more of them could be had. */
export interface LinkedPages {
  readonly pages: readonly LinkedPage[]
  readonly broken?: { readonly found: string; readonly at: CoreExchange }
}

/**
 * Follows nextLinks to the page that has none, at most through ten pages.
 *
 * @throws RequestError where a nextLink brings no answer
 */
export async function linkedPages(first: CoreExchange, follow: FollowNextLink): Promise<LinkedPages> {
  const pages: LinkedPage[] = []
  const followed = new Set<string>()
  for (let exchange = first; ; ) {
    const page = readPage(exchange)
    if (page.kind === 'no page') return { pages, broken: brokenAt(pages, page, exchange) }
    pages.push(page)
    const { nextLink } = page
    if (nextLink === undefined || pages.length === MOST_PAGES) return { pages }
    if (followed.has(nextLink)) return { pages, broken: { found: repeats(pages.length), at: exchange } }
    followed.add(nextLink)
    exchange = await follow(exchange, nextLink)
  }
}

/** Says which page could not be had, e.g. `page 3: the status 404`. */
export const brokenAt = (pages: readonly LinkedPage[], { found }: NoPage, at: CoreExchange) => ({
  found: `page ${pages.length + 1}: ${found}`,
  at,
})

/** Reads the page that an answer is, or says what it is instead. */
export function readPage(exchange: CoreExchange): LinkedPage | NoPage {
  const { answer } = exchange
  if (answer.status !== 200) return { kind: 'no page', found: `the status ${answer.status}` }
  try {
    return { kind: 'page', ...readCollection(answer), exchange }
  } catch (error) {
    if (error instanceof UnusableBody) return { kind: 'no page', found: error.message }
    throw error
  }
}

/**
 * Tells why an answer without records is only a part: the records that its nextLink leads to were not asked for (OData
 * Protocol 4.01, 11.2.6.7). Undefined where it has some, or no nextLink.
 */
export function emptyPart(exchange: CoreExchange): string | undefined {
  const page = readPage(exchange)
  const isPart = page.kind === 'page' && page.records.length === 0 && page.nextLink !== undefined
  return isPart ? 'no record, but a nextLink to the page that may have some' : undefined
}

/** Says how the records could come that a page without any leads to. */
export const FILL_PAGES = 'answer with records where there are some, so that nobody has to look for them by nextLinks'

const repeats = (page: number): string =>
  `page ${page} has a nextLink that an earlier page has too, so that paging never ends`

/** Counts what came, e.g. `25 records on 3 pages`. */
export const cameOn = (pages: readonly LinkedPage[]): string => {
  const records = pages.reduce((sum, page) => sum + page.records.length, 0)
  return `${counted(records, 'record')} on ${counted(pages.length, 'page')}`
}

/** Lists the records that stand on two pages or twice on one, and those that have no key to tell them apart by. */
export function repeatedKeys(target: CoreTarget, pages: readonly LinkedPage[], subject: string): Offence[] {
  const pageOfKey = new Map<string, number>()
  return pages.flatMap(({ records, exchange }, index) => {
    const page = index + 1
    const evidence = evidenceOf(exchange)
    return records.flatMap((record, position): Offence[] => {
      const key = keyIdentity(target, record)
      if (key === undefined) {
        const found = `record ${position + 1} of page ${page} has no ${target.keyField}`
        return [
          { subject, found, ...evidence, advice: `answer every record with the ${target.keyField} that was selected` },
        ]
      }
      const earlier = pageOfKey.get(key)
      pageOfKey.set(key, earlier ?? page)
      if (earlier === undefined) return []
      const found = `${recordPath(target, record)} on page ${earlier} and ${earlier === page ? 'again there' : `on page ${page}`}`
      return [{ subject, found, ...evidence, advice: 'lead each page to the records that no page before it had' }]
    })
  })
}
