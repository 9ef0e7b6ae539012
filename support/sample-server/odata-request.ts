import type { Context } from 'hono'
import { ODataError } from './odata-error'
import type { QueryOptions } from './query/run-query'

/** Most records of one page, whatever is asked for. */
const MAX_PAGE_SIZE = 1000

/**
 * The system query options of a request; `$format` has its own place.
 *
 * @throws ODataError 400 for an option that is repeated (OData URL Conventions 4.01, 5.1)
 */
export function systemQueryOptions(url: URL): QueryOptions {
  const options: Record<string, string> = {}
  for (const [name, value] of url.searchParams) {
    if (!name.startsWith('$') || name === '$format') continue
    if (name in options) throw new ODataError(400, `the query option ${name} is repeated`)
    options[name] = value
  }
  return options
}

/** The preference maxpagesize of a request, in records (OData Protocol 4.01, 8.2.8.5); undefined without one. */
function preferredPageSize(context: Context): number | undefined {
  const [, size] = context.req.header('Prefer')?.match(/(?:^|[,;\s])(?:odata\.)?maxpagesize\s*=\s*"?([1-9]\d*)/i) ?? []
  return size === undefined ? undefined : Number(size)
}

/** Records of one page, and the header that says so when it follows a preference. */
export function pageSizeOf(context: Context, limit: (size: number) => number): number {
  const preferred = preferredPageSize(context)
  const size = limit(Math.min(preferred ?? MAX_PAGE_SIZE, MAX_PAGE_SIZE))
  if (preferred !== undefined) context.header('Preference-Applied', `odata.maxpagesize=${size}`)
  return size
}
