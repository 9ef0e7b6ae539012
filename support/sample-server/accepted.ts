import type { Context } from 'hono'
import { accepts } from './accepts'
import { ODataError } from './odata-error'

/** Media types of the answers, and what `$format` calls them (OData URL Conventions 4.01, 5.1.3). */
const formats = {
  'application/json': /^(json|application\/json(;.*)?)$/,
  'application/xml': /^(xml|application\/xml(;.*)?)$/,
} as const

/**
 * Makes sure that an answer of a media type is what the request asks for. `$format` wins over Accept (OData Protocol
 * 4.01, 11.2.12).
 *
 * @throws ODataError 415 for another `$format`, 406 when Accept allows nothing that fits
 */
export function assertAccepted({ req }: Context, mediaType: keyof typeof formats): void {
  const format = req.query('$format')
  if (format !== undefined) {
    if (formats[mediaType].test(format.toLowerCase())) return
    throw new ODataError(415, `the $format ${format} is not supported here; ask for ${mediaType}`)
  }
  if (accepts(req.header('Accept') ?? '*/*', mediaType)) return
  throw new ODataError(406, `Accept excludes ${mediaType}, the only format there is here`)
}
