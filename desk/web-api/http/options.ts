import { badRequest } from 'dd-acceptance/support/sample-server/odata-error'
import type { QueryOptions } from 'dd-acceptance/support/sample-server/query-options'

/** The system query options of OData without their `$` (OData URL Conventions 4.01, 5; Data Aggregation 4.0, 3). */
const SYSTEM = new Set([
  ...['select', 'expand', 'filter', 'orderby', 'top', 'skip', 'count', 'search', 'format', 'compute', 'index'],
  ...['schemaversion', 'skiptoken', 'deltatoken', 'apply', 'levels'],
])

/** Longest text of an option. */
const LONGEST = 16_000

/**
 * Returns the system query options of a request by their names with `$`: OData 4.01 allows them without it and in any case (URL
 * Conventions 4.01, 5.1).
 *
 * @throws ODataError 400 for an option that is repeated, too long, or has a character that no text of the desk has
 */
export function systemQueryOptions(url: URL): QueryOptions {
  const options: Record<string, string> = {}
  for (const [written, value] of url.searchParams) {
    const name = nameOf(written)
    if (name === undefined) continue
    if (Object.hasOwn(options, name)) throw badRequest(`the query option ${name} is repeated`)
    if (value.length > LONGEST) throw badRequest(`${name} has more than ${LONGEST} characters`)
    if (value.includes('\0')) throw badRequest(`${name} has the character 0, which no text of this service has`)
    options[name] = value
  }
  return options
}

function nameOf(written: string): string | undefined {
  const bare = (written.startsWith('$') ? written.slice(1) : written).toLowerCase()
  if (SYSTEM.has(bare)) return `$${bare}`
  return written.startsWith('$') ? written : undefined
}
