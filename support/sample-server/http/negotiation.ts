import { constants, gzipSync } from 'node:zlib'
import type { Context } from 'hono'
import { accepts } from 'hono/accepts'
import type { Middleware } from '../defects/seams'
import { badRequest, ODataError } from '../odata-error'

/** The media types of the answers, and their names in `$format` (OData URL Conventions 4.01, 5.1.3). */
const formats = {
  'application/json': /^(json|application\/json(;.*)?)$/,
  'application/xml': /^(xml|application\/xml(;.*)?)$/,
} as const

/**
 * Makes sure that an answer of a media type is what the request asks for. `$format` wins over Accept (OData Protocol
 * 4.01, 11.2.12); of all that Accept says of the type the most specific part decides (RFC 9110, 12.5.1).
 *
 * @throws ODataError 415 for another `$format`, 406 when Accept allows nothing that fits
 */
export function assertAccepted(context: Context, mediaType: keyof typeof formats): void {
  const format = context.req.query('$format')
  if (format !== undefined) {
    if (formats[mediaType].test(format.toLowerCase())) return
    throw new ODataError(415, `the $format ${format} is not supported here; ask for ${mediaType}`)
  }
  const accepted = accepts(context, {
    header: 'Accept',
    supports: [mediaType],
    default: mediaType,
    match: (ranges) => {
      const decisive = [mediaType, 'application/*', '*/*']
        .map((wanted) => ranges.find(({ type }) => type.toLowerCase() === wanted))
        .find((range) => range !== undefined)
      return decisive !== undefined && decisive.q > 0 ? mediaType : ''
    },
  })
  if (accepted === '') throw new ODataError(406, `Accept excludes ${mediaType}, the only format there is here`)
}

/** The connection is inside this machine, so that size matters less than time. */
const FAST = { level: constants.Z_BEST_SPEED }

/** Compresses answers by gzip where it is asked for (RFC 9110, 12.5.3). Unlike that of hono it sends a Content-Length. */
export const compressed: Middleware = async (context, next) => {
  await next()
  const { headers, status } = context.res
  headers.set('Vary', 'Accept-Encoding')
  const isAsked = accepts(context, { header: 'Accept-Encoding', supports: ['gzip'], default: '' }) === 'gzip'
  if (headers.has('Content-Encoding') || !isAsked) return
  const bytes = await context.res.arrayBuffer()
  if (bytes.byteLength > 0) headers.set('Content-Encoding', 'gzip')
  context.res = new Response(bytes.byteLength > 0 ? gzipSync(bytes, FAST) : null, { status, headers })
}

/** The first of the versions that a service of OData 4 can speak (OData Protocol 4.01, 5). */
const LEAST = 4

/** Adds the version to every OData answer (OData Protocol 4.01, 8.1.5). */
export const tellingVersion: Middleware = async (context, next) => {
  await next()
  context.res.headers.set('OData-Version', '4.0')
}

/** Refuses clients that understand older versions only (OData Protocol 4.01, 8.2.7; Web API Core, 2.2.1). */
export const negotiatingVersion: Middleware = async ({ req }, next) => {
  const most = req.header('OData-MaxVersion')?.trim()
  if (most !== undefined && !(/^\d+(\.\d+)?$/.test(most) && Number(most) >= LEAST)) {
    throw badRequest(`OData-MaxVersion: ${most} excludes OData 4.0, which is spoken here`)
  }
  await next()
}
