import type { Handler } from 'hono'
import type { IssuedTokens } from './issued-tokens'
import { acceptTokenRequest, type Client, TokenError } from './token-request'

/** Answers `POST /oauth2/token` by a token (RFC 6749, 5.1) or by the error that stands against it (5.2). */
export function tokenEndpoint(client: Client, tokens: IssuedTokens): Handler {
  return async (context) => {
    context.header('Cache-Control', 'no-store')
    try {
      await acceptTokenRequest(context.req, client)
      return context.json({ access_token: tokens.issue(), token_type: 'Bearer', expires_in: 3600 })
    } catch (error) {
      if (!(error instanceof TokenError)) throw error
      if (error.status === 401) context.header('WWW-Authenticate', 'Basic realm="sample-server"')
      return context.json({ error: error.code, error_description: error.message }, error.status)
    }
  }
}
