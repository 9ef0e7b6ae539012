import { gzipSync } from 'node:zlib'
import { accepts } from './accepts'
import type { Middleware } from './defects/seams'

/** Answers by gzip where it is asked for (RFC 9110, 12.5.3). */
export const compressed: Middleware = async (context, next) => {
  await next()
  const { body, headers, status } = context.res
  headers.set('Vary', 'Accept-Encoding')
  const encodings = context.req.header('Accept-Encoding') ?? ''
  if (body === null || headers.has('Content-Encoding') || !accepts(encodings, 'gzip')) return
  const zipped = gzipSync(await context.res.arrayBuffer())
  headers.set('Content-Encoding', 'gzip')
  context.res = new Response(zipped, { status, headers })
}
