import type { DefectTable } from './defect'
import { HTML_PAGE } from './html-page'
import type { Middleware } from './seams'

/** How the token endpoint answers (RFC 6749). */
export const TOKEN_DEFECTS = {
  'token-endpoint-refuses': {
    description: 'the token endpoint answers 401 invalid_client to every client',
    start: () => ({ tokenAnswer: refusingWhen(() => true) }),
  },
  'token-endpoint-html': {
    description: 'the token endpoint answers an HTML page with status 200',
    start: () => ({ tokenAnswer: async (context) => context.html(HTML_PAGE) }),
  },
  'token-without-expires-in': {
    description: 'token answers have no expires_in, which is only recommended (5.1)',
    legal: true,
    start: () => ({ tokenAnswer: withoutExpiry }),
  },
  'credentials-in-body-only': {
    description: 'the token endpoint refuses HTTP Basic with 401 invalid_client',
    legal: true,
    start: () => ({ tokenAnswer: refusingWhen((authorization) => authorization !== undefined) }),
  },
  'credentials-by-basic-only': {
    description: 'the token endpoint refuses credentials in the body with 401 invalid_client',
    legal: true,
    start: () => ({ tokenAnswer: refusingWhen((authorization) => authorization === undefined) }),
  },
} as const satisfies DefectTable

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
