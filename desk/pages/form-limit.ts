import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { every } from 'hono/combine'

/**
 * Answers 413 to forms of more bytes.
 *
 * @param maxSize of the body
 */
export const formLimit = (maxSize: number): MiddlewareHandler => every(withGenuineBody, bodyLimit({ maxSize }))

/**
 * Makes a request of Node's own out of one whose length is not told beforehand. `bodyLimit` copies those, which the request of the
 * server does not allow.
 */
const withGenuineBody: MiddlewareHandler = async (context, next) => {
  const { raw } = context.req
  const isTold = raw.headers.has('content-length') && !raw.headers.has('transfer-encoding')
  if (!isTold && raw.body !== null) {
    const { method, headers, body, signal } = raw
    context.req.raw = new Request(raw.url, { method, headers, body, signal, duplex: 'half' })
  }
  await next()
}
