import { type Context, Hono } from 'hono'
import type { MetadataDocument, Middleware, SampleEnv } from '../defects/seams'
import { errorAnswer, ODataError } from '../odata-error'
import { type ResourcePath, readResourcePath } from '../resource-path'
import { type DataSource, dataAnswer } from './data-answer'
import { assertAccepted, compressed, negotiatingVersion, tellingVersion } from './negotiation'
import { contextUrl, jsonAnswer } from './odata-request'
import { TOKEN_PATH, type TokenEndpoint } from './token-endpoint'

/** The parts of one sample server that its answers are made from. */
interface SampleService extends DataSource {
  readonly metadata: MetadataDocument
  readonly tokens: TokenEndpoint
  /** True when answers are compressed where a client accepts it. */
  readonly compresses: boolean
}

/** Makes the sample server without its connection: it decides which request gets which answer. */
export function sampleApp(service: SampleService): Hono<SampleEnv> {
  const { defects, tokens, compresses } = service
  const app = new Hono<SampleEnv>()
  app.onError(errorAnswer)
  app.notFound((context) => errorAnswer(new ODataError(404, `there is nothing at ${context.req.path}`)))
  const around = (path: string, handlers: readonly Middleware[]) => {
    for (const handler of handlers) app.use(path, handler)
  }
  around('*', [...(compresses ? [compressed] : []), ...defects.middleware('answer')])

  around(TOKEN_PATH, [allowing('POST'), ...defects.middleware('tokenAnswer')])
  app.post(TOKEN_PATH, (context) => tokens.answer(context))

  const belowRoot = `${defects.rootPath}/*`
  around(belowRoot, [tellingVersion, ...defects.middleware('odataAnswer')])
  around(belowRoot, [negotiatingVersion, admitting(defects.rootQuery, tokens), allowing('GET', 'HEAD')])
  const pathOf = ({ req }: Context) => readResourcePath(new URL(req.url).pathname.slice(defects.rootPath.length))
  for (const handler of defects.middleware('dataAnswer')) {
    app.use(belowRoot, (context, next) => (pathOf(context).kind === 'data' ? handler(context, next) : next()))
  }
  app.get(belowRoot, (context) => odataAnswer(context, service, pathOf(context)))
  return app
}

const allowing =
  (...methods: readonly string[]): Middleware =>
  async (context, next) => {
    const { method } = context.req
    if (!methods.includes(method)) {
      throw new ODataError(405, `${method} is not allowed here`, { Allow: methods.join(', ') })
    }
    await next()
  }

/**
 * Admits requests with a token (RFC 6750, 3) and with the query that every request needs.
 *
 * @param query e.g. `tenant=sample`; empty when nothing is asked for
 */
const admitting =
  (query: string, tokens: TokenEndpoint): Middleware =>
  async (context, next) => {
    if (!tokens.authorise(context.req.header('Authorization'))) {
      throw new ODataError(401, 'an access token is needed', { 'WWW-Authenticate': 'Bearer realm="sample-server"' })
    }
    for (const [name, value] of new URLSearchParams(query)) {
      if (context.req.query(name) !== value) throw new ODataError(400, `every request needs ?${query}`)
    }
    await next()
  }

/** Answers a request that may be answered (OData Protocol 4.01, 11.1 and 11.2). */
function odataAnswer(context: Context, service: SampleService, path: ResourcePath): Response {
  if (path.kind === 'data') return dataAnswer(context, service, path)
  if (path.kind === 'service document') return serviceDocument(context, service)
  assertAccepted(context, 'application/xml')
  return context.body(service.metadata.text, 200, { 'Content-Type': service.metadata.contentType })
}

/** Answers with the service document (OData JSON Format 4.01, 5). */
function serviceDocument(context: Context, { records, defects }: SampleService): Response {
  assertAccepted(context, 'application/json')
  const value = records.resourceNames.map((name) => ({ name, kind: 'EntitySet', url: name }))
  return jsonAnswer(context, { '@odata.context': contextUrl(context, defects), value })
}
