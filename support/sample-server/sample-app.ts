import { Hono } from 'hono'
import { compressed } from './compressed'
import type { Middleware } from './defects/seams'
import { odataAnswer } from './odata-answer'
import { asODataError, errorAnswer, ODataError } from './odata-error'
import { admitting, forData, odataVersion, readingPath } from './odata-middleware'
import type { SampleEnv } from './sample-env'
import type { SampleService } from './sample-service'
import { tokenEndpoint } from './token-endpoint'

/** Path of the token endpoint. */
export const TOKEN_PATH = '/oauth2/token'

/** The sample server without its connection: which request gets which answer. */
export function sampleApp(service: SampleService): Hono<SampleEnv> {
  const { defects, client, tokens } = service
  const app = new Hono<SampleEnv>()
  app.onError((error) => errorAnswer(asODataError(error)))
  app.notFound((context) => errorAnswer(new ODataError(404, `there is nothing at ${context.req.path}`)))
  const around = (path: string, handlers: readonly Middleware[]) => {
    for (const handler of handlers) app.use(path, handler)
  }
  around('*', [compressed, ...defects.middleware('answer')])

  around(TOKEN_PATH, [allowing('POST'), ...defects.middleware('tokenAnswer')])
  app.post(TOKEN_PATH, tokenEndpoint(client, tokens))

  const belowRoot = `${defects.rootPath}/*`
  around(belowRoot, [odataVersion, ...defects.middleware('odataAnswer'), admitting(defects.rootQuery, tokens)])
  around(belowRoot, [allowing('GET', 'HEAD'), readingPath(defects.rootPath)])
  around(belowRoot, defects.middleware('dataAnswer').map(forData))
  app.get(belowRoot, (context) => odataAnswer(context, service))
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
