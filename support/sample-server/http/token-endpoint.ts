import { randomBytes } from 'node:crypto'
import type { Context, HonoRequest } from 'hono'

/** The path of the token endpoint. */
export const TOKEN_PATH = '/oauth2/token'

const FORM = 'application/x-www-form-urlencoded'

/** Makes a secret that cannot be guessed. */
const randomSecret = (): string => randomBytes(24).toString('base64url')

/** The token endpoint of one sample server, for its one client, which has a new secret at each start. */
export class TokenEndpoint {
  readonly clientId = 'sample-client'
  readonly clientSecret = randomSecret()
  readonly #issued = new Set<string>()

  /** Issues a token, which works until the server stops. */
  issue(): string {
    const token = randomSecret()
    this.#issued.add(token)
    return token
  }

  /** True when the value of an Authorization header has a token that was issued here (RFC 6750, 2.1). */
  authorise(authorization: string | undefined): boolean {
    const [, token] = authorization?.match(/^Bearer +(\S+)$/i) ?? []
    return token !== undefined && this.#issued.has(token)
  }

  /** Answers a request with a token (RFC 6749, 5.1), or with the error that it is refused for (5.2). */
  async answer(context: Context): Promise<Response> {
    context.header('Cache-Control', 'no-store')
    const form = new URLSearchParams(await context.req.text())
    const [error, why] = this.#refusal(context.req, form) ?? []
    if (error === undefined) {
      return context.json({ access_token: this.issue(), token_type: 'Bearer', expires_in: 3600 })
    }
    if (error === 'invalid_client') context.header('WWW-Authenticate', 'Basic realm="sample-server"')
    return context.json({ error, error_description: why }, error === 'invalid_client' ? 401 : 400)
  }

  /** Returns the error code and the reason; undefined for client credentials (4.4.2), by HTTP Basic or in the body (2.3.1). */
  #refusal(request: HonoRequest, form: URLSearchParams): readonly [code: string, why: string] | undefined {
    if (!request.header('Content-Type')?.toLowerCase().startsWith(FORM)) {
      return ['invalid_request', `the Content-Type has to be ${FORM}`]
    }
    const repeated = [...form.keys()].find((name) => form.getAll(name).length > 1)
    if (repeated !== undefined) return ['invalid_request', `the parameter ${repeated} is repeated`]
    const grantType = form.get('grant_type')
    if (grantType === null) return ['invalid_request', 'grant_type is missing']
    if (grantType !== 'client_credentials') return ['unsupported_grant_type', 'the only one here is client_credentials']
    const authorization = request.header('Authorization')
    if (authorization !== undefined && form.has('client_secret')) {
      return ['invalid_request', 'credentials come by HTTP Basic and in the body (2.3)']
    }
    const [id, secret] =
      authorization === undefined ? [form.get('client_id'), form.get('client_secret')] : basicCredentials(authorization)
    if (id === this.clientId && secret === this.clientSecret) return undefined
    return ['invalid_client', 'client_id or client_secret is missing or wrong']
  }
}

/** Reads the credentials of HTTP Basic, each part encoded as in forms (RFC 6749, 2.3.1). */
function basicCredentials(authorization: string): readonly (string | null)[] {
  const [, encoded = ''] = authorization.match(/^Basic +(\S+)$/i) ?? []
  return Buffer.from(encoded, 'base64')
    .toString('utf8')
    .split(/:(.*)/s, 2)
    .map((part) => new URLSearchParams(`v=${part.replaceAll('&', '%26')}`).get('v'))
}
