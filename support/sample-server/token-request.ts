import type { HonoRequest } from 'hono'

/** The one client that a sample server knows. */
export interface Client {
  readonly id: string
  readonly secret: string
}

/** Why there is no token (RFC 6749, 5.2). */
export class TokenError extends Error {
  override readonly name = 'TokenError'

  constructor(
    readonly code: 'invalid_request' | 'invalid_client' | 'unsupported_grant_type',
    message: string,
    readonly status: 400 | 401 = 400,
  ) {
    super(message)
  }
}

/**
 * Accepts a request for a token by client credentials (RFC 6749, 4.4.2), which come by HTTP Basic or in the body (2.3.1).
 *
 * @throws TokenError for every other request
 */
export async function acceptTokenRequest(request: HonoRequest, client: Client): Promise<void> {
  const form = await readForm(request)
  const grantType = form.get('grant_type')
  if (grantType === null) throw new TokenError('invalid_request', 'grant_type is missing')
  if (grantType !== 'client_credentials') {
    throw new TokenError('unsupported_grant_type', 'the only grant_type here is client_credentials')
  }
  const { id, secret } = presentedCredentials(request.header('Authorization'), form)
  if (id !== client.id || secret !== client.secret) {
    throw new TokenError('invalid_client', 'client_id or client_secret is wrong', 401)
  }
}

const FORM = 'application/x-www-form-urlencoded'

async function readForm(request: HonoRequest): Promise<URLSearchParams> {
  if (!request.header('Content-Type')?.toLowerCase().startsWith(FORM)) {
    throw new TokenError('invalid_request', `the Content-Type has to be ${FORM}`)
  }
  const form = new URLSearchParams(await request.text())
  const repeated = [...form.keys()].find((name) => form.getAll(name).length > 1)
  if (repeated !== undefined) throw new TokenError('invalid_request', `the parameter ${repeated} is repeated`)
  return form
}

function presentedCredentials(authorization: string | undefined, form: URLSearchParams): Client {
  const id = form.get('client_id')
  const secret = form.get('client_secret')
  if (authorization === undefined) {
    if (id === null || secret === null) {
      throw new TokenError('invalid_client', 'there are credentials neither by HTTP Basic nor in the body', 401)
    }
    return { id, secret }
  }
  if (secret !== null) throw new TokenError('invalid_request', 'credentials come by HTTP Basic and in the body (2.3)')
  return basicCredentials(authorization)
}

/** The form encoding within Basic credentials is that of RFC 6749, 2.3.1. */
function basicCredentials(authorization: string): Client {
  const [, encoded] = authorization.match(/^Basic +(\S+)$/i) ?? []
  const [, id, secret] =
    Buffer.from(encoded ?? '', 'base64')
      .toString('utf8')
      .match(/^([^:]*):(.*)$/s) ?? []
  if (id === undefined || secret === undefined) {
    throw new TokenError('invalid_client', 'the Authorization header holds no HTTP Basic credentials', 401)
  }
  return { id: formDecoded(id), secret: formDecoded(secret) }
}

const formDecoded = (text: string): string => new URLSearchParams(`v=${text.replaceAll('&', '%26')}`).get('v') ?? ''
