import type { Middleware } from './defects/seams'
import type { IssuedTokens } from './issued-tokens'
import { ODataError } from './odata-error'
import { readResourcePath } from './resource-path'

/** Every OData answer tells its version (OData Protocol 4.01, 8.1.5). */
export const odataVersion: Middleware = async (context, next) => {
  await next()
  context.res.headers.set('OData-Version', '4.0')
}

/**
 * Lets through who brings a token (RFC 6750, 3) and what every request has to bring.
 *
 * @param query e.g. `tenant=sample`; empty when nothing is asked for
 */
export const admitting =
  (query: string, tokens: IssuedTokens): Middleware =>
  async (context, next) => {
    if (!tokens.authorise(context.req.header('Authorization'))) {
      throw new ODataError(401, 'an access token is needed', { 'WWW-Authenticate': 'Bearer realm="sample-server"' })
    }
    for (const [name, value] of new URLSearchParams(query)) {
      if (context.req.query(name) !== value) throw new ODataError(400, `every request needs ?${query}`)
    }
    await next()
  }

/** Reads what a request below the service root asks for. */
export const readingPath =
  (rootPath: string): Middleware =>
  async (context, next) => {
    context.set('path', readResourcePath(new URL(context.req.url).pathname.slice(rootPath.length)))
    await next()
  }

/** A handler that is passed by unless data are asked for. */
export const forData =
  (handler: Middleware): Middleware =>
  (context, next) =>
    context.get('path').kind === 'data' ? handler(context, next) : next()
