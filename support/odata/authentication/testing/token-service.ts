import type { TestContext } from 'node:test'
import type { ClientCredentials } from '../../service-connection'
import { clientOf } from '../../testing/client-of'
import { json, type ReceivedRequest, type Reply, startServer } from '../../testing/test-server'

/** For tests: a page without records. */
export const PAGE = json({ value: [] })
/** For tests: a client secret that is written otherwise in a form. */
export const SECRET = 's3cret/with+signs'

/** A client, and what the server of its service was asked. */
export interface TokenService {
  readonly client: ReturnType<typeof clientOf>['client']
  readonly exchanges: ReturnType<typeof clientOf>['exchanges']
  readonly tokenRequests: ReceivedRequest[]
  /** Authorization headers of the requests for pages. */
  readonly authorizations: (string | undefined)[]
}

/**
 * For tests: a server with its token endpoint, and a client of it.
 *
 * @param token answers the nth token request
 * @param page answers a request for a page by its Authorization header
 */
export async function service(
  t: TestContext,
  token: (request: ReceivedRequest, count: number) => Reply,
  page: (authorization: string | undefined) => Reply = () => PAGE,
  settings: Partial<ClientCredentials> = {},
  allowOrigins: readonly string[] = [],
): Promise<TokenService> {
  const tokenRequests: ReceivedRequest[] = []
  const authorizations: (string | undefined)[] = []
  const server = await startServer(t, (request) => {
    if (request.method === 'POST') return token(request, tokenRequests.push(request))
    authorizations.push(request.headers.authorization)
    return page(request.headers.authorization)
  })
  const credentials: ClientCredentials = {
    kind: 'client credentials',
    tokenUri: `${server.origin}/token`,
    clientId: 'id:1',
    clientSecret: SECRET,
    parameters: {},
    ...settings,
  }
  const client = clientOf(`${server.origin}/odata`, { attempts: 2 }, credentials, allowOrigins)
  return { ...client, tokenRequests, authorizations }
}

/** For tests: the answer of a token endpoint with its nth token. */
export const issued = (count: number, more: object = {}): Reply =>
  json({ access_token: `access-${count}`, token_type: 'bearer', ...more })
