import { gzipSync } from 'node:zlib'
import { accepts } from './accepts'
import type { Middleware } from './defects/seams'

/** Answers by gzip where it is asked for (RFC 9110, 12.5.3). */
export const compressed: Middleware = async (context, next) => {
  await next()
  const { headers, status } = context.res
  headers.set('Vary', 'Accept-Encoding')
  if (headers.has('Content-Encoding') || !accepts(context.req.header('Accept-Encoding') ?? '', 'gzip')) return
  const bytes = await context.res.arrayBuffer()
  if (bytes.byteLength > 0) headers.set('Content-Encoding', 'gzip')
  context.res = new Response(bytes.byteLength > 0 ? gzipSync(bytes) : null, { status, headers })
}
