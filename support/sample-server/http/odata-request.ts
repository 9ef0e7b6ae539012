import type { Context } from 'hono'
import type { ActiveDefects } from '../defects/active-defects'
import { badRequest } from '../odata-error'
import type { QueryOptions } from '../query-options'

/** The most records of one page, whatever is asked for. */
const MAX_PAGE_SIZE = 1000

/**
 * Returns the system query options of a request, without `$format`, which is negotiated.
 *
 * @throws ODataError 400 for an option that is repeated (OData URL Conventions 4.01, 5.1)
 */
export function systemQueryOptions(url: URL): QueryOptions {
  const options: Record<string, string> = {}
  for (const [name, value] of url.searchParams) {
    if (!name.startsWith('$') || name === '$format') continue
    if (name in options) throw badRequest(`the query option ${name} is repeated`)
    options[name] = value
  }
  return options
}

/**
 * Returns the most records of one page: at most the preference maxpagesize (OData Protocol 4.01, 8.2.8.5). Where there is
 * one, the answer says so.
 */
export function pageSizeOf(context: Context, limit: (size: number) => number): number {
  const [, preferred] =
    context.req.header('Prefer')?.match(/(?:^|[,;\s])(?:odata\.)?maxpagesize\s*=\s*"?([1-9]\d*)/i) ?? []
  const size = limit(Math.min(Number(preferred ?? MAX_PAGE_SIZE), MAX_PAGE_SIZE))
  if (preferred !== undefined) context.header('Preference-Applied', `odata.maxpagesize=${size}`)
  return size
}

/**
 * Returns the context URL of an answer.
 *
 * @param fragment what the answer holds, e.g. `#Property/$entity` (OData Protocol 4.01, 10)
 */
export function contextUrl({ req }: Context, { rootPath, rootQuery }: ActiveDefects, fragment = ''): string {
  return `${new URL(req.url).origin}${rootPath}/$metadata${rootQuery && `?${rootQuery}`}${fragment}`
}

/** Returns the URL of the same request, from where its page ended. */
export function nextUrl({ req }: Context, skipToken: string): string {
  const { origin, pathname, searchParams } = new URL(req.url)
  const options = [...searchParams].filter(([name]) => name !== '$skiptoken')
  const query = [...options, ['$skiptoken', skipToken] as const]
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')
  return `${origin}${pathname}?${query}`
}

/** Answers with data as JSON (OData JSON Format 4.01, 3.1). */
export const jsonAnswer = (context: Context, body: object): Response =>
  context.body(JSON.stringify(body), 200, { 'Content-Type': 'application/json;odata.metadata=minimal' })
