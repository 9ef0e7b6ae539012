import { ODataError } from '../odata-error'
import { HTML_PAGE } from './answers'
import { defect, legal, type Middleware } from './seams'

const REQUESTS_OF_A_TOKEN = 3

function expiringTokens(): Middleware {
  const used = new Map<string, number>()
  return async (context, next) => {
    const token = context.req.header('Authorization') ?? ''
    const times = (used.get(token) ?? 0) + 1
    used.set(token, times)
    if (times > REQUESTS_OF_A_TOKEN) refuseToken()
    await next()
  }
}

function refuseToken(): never {
  throw new ODataError(401, 'the access token has expired', { 'WWW-Authenticate': 'Bearer error="invalid_token"' })
}

const refusingWhen =
  (isRefused: (authorization: string | undefined) => boolean): Middleware =>
  async (context, next) => {
    if (!isRefused(context.req.header('Authorization'))) return await next()
    context.header('WWW-Authenticate', 'Basic realm="sample-server"')
    return context.json({ error: 'invalid_client' }, 401)
  }

const withoutExpiry: Middleware = async (context, next) => {
  await next()
  if (!context.res.ok) return
  const { expires_in: _expiresIn, ...rest }: Record<string, unknown> = JSON.parse(await context.res.text())
  context.res = context.json(rest)
}

/** Defects of tokens and of the service root (RFC 6750, 3), and of the token endpoint (RFC 6749). */
export const ACCESS_DEFECTS = {
  unauthorized: defect('every OData request is answered with status 401, whatever its token', {
    odataAnswer: () => refuseToken(),
  }),
  'token-expires-early': legal(`every token works for ${REQUESTS_OF_A_TOKEN} requests, then the answer is 401`, () => ({
    odataAnswer: expiringTokens(),
  })),
  'service-root-with-path': legal('the service root is /v1/tenant/odata', { rootPath: '/v1/tenant/odata' }),
  'service-root-with-query': legal('every OData request needs ?tenant=sample, without it the answer is 400', {
    rootQuery: 'tenant=sample',
  }),
  'token-endpoint-refuses': defect('the token endpoint answers 401 invalid_client to every client', {
    tokenAnswer: refusingWhen(() => true),
  }),
  'token-endpoint-html': defect('the token endpoint answers an HTML page with status 200', {
    tokenAnswer: async (context) => context.html(HTML_PAGE),
  }),
  'token-without-expires-in': legal('token answers have no expires_in, which is only recommended (5.1)', {
    tokenAnswer: withoutExpiry,
  }),
  'credentials-in-body-only': legal('the token endpoint refuses HTTP Basic with 401 invalid_client', {
    tokenAnswer: refusingWhen((authorization) => authorization !== undefined),
  }),
  'credentials-by-basic-only': legal('the token endpoint refuses credentials in the body with 401 invalid_client', {
    tokenAnswer: refusingWhen((authorization) => authorization === undefined),
  }),
}
