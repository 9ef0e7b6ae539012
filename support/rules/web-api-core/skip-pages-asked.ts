import type { AskCore, CoreExchange } from '../core-request'
import { type LinkedPage, readPage } from './judging/linked-pages'

/** How many pages are asked for, the first one included. */
export const MOST_SKIPPED = 5

/** Pages by `$skip`, and what one of them is instead of a page. */
export interface SkippedPages {
  readonly pages: readonly LinkedPage[]
  readonly broken?: { readonly found: string; readonly at: CoreExchange }
}

/**
 * Asks for the pages after the first one, up to one without records.
 *
 * @param top how many records a page has
 * @throws RequestError where there is no answer
 */
export async function skippedPages(first: CoreExchange, top: number, ask: AskCore): Promise<SkippedPages> {
  const pages: LinkedPage[] = []
  for (let exchange = first; ; exchange = await askFrom(first, pages.length * top, ask)) {
    const page = readPage(exchange)
    if (typeof page === 'string') return { pages, broken: { found: `page ${pages.length + 1}: ${page}`, at: exchange } }
    pages.push(page)
    if (page.records.length === 0 || pages.length === MOST_SKIPPED) return { pages }
  }
}

const askFrom = ({ request }: CoreExchange, skip: number, ask: AskCore): Promise<CoreExchange> =>
  ask({ ...request, options: { ...request.options, $skip: String(skip) } })

/**
 * The records of all pages by one request; undefined where the server does not give so many at once.
 *
 * @throws RequestError where there is no answer
 */
export async function wholeList({ request }: CoreExchange, top: number, ask: AskCore): Promise<LinkedPage | undefined> {
  const page = readPage(await ask({ ...request, options: { ...request.options, $top: String(top * MOST_SKIPPED) } }))
  return typeof page === 'string' || page.nextLink !== undefined ? undefined : page
}
