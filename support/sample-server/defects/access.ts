import { ODataError } from '../odata-error'
import type { DefectTable } from './defect'
import type { Middleware } from './seams'

const REQUESTS_OF_A_TOKEN = 3

/** Who may ask, and where (RFC 6750, 3). */
export const ACCESS_DEFECTS = {
  unauthorized: {
    description: 'every OData request is answered with status 401, whatever its token',
    start: () => ({ odataAnswer: () => refuseToken() }),
  },
  'token-expires-early': {
    description: `every token works for ${REQUESTS_OF_A_TOKEN} requests, then the answer is 401`,
    legal: true,
    start: () => ({ odataAnswer: expiringTokens() }),
  },
  'service-root-with-path': {
    description: 'the service root is /v1/tenant/odata',
    legal: true,
    start: () => ({ rootPath: '/v1/tenant/odata' }),
  },
  'service-root-with-query': {
    description: 'every OData request needs ?tenant=sample, without it the answer is 400',
    legal: true,
    start: () => ({ rootQuery: 'tenant=sample' }),
  },
} as const satisfies DefectTable

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
