import type { ClientCredentials } from '../service-connection'
import type { OutgoingRequest } from '../transport/http-messages'

/** The ways in which a client tells the token endpoint who it is (RFC 6749, 2.3.1). */
export type ClientAuthenticationStyle = 'HTTP Basic' | 'request body'

/** Makes the request for a token by the client credentials grant (RFC 6749, 4.4.2). */
export function tokenRequest(credentials: ClientCredentials, style: ClientAuthenticationStyle): OutgoingRequest {
  const { tokenUri, clientId, clientSecret, scope, parameters } = credentials
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    ...(scope === undefined || scope.trim() === '' ? {} : { scope }),
    ...parameters,
    ...(style === 'request body' ? { client_id: clientId, client_secret: clientSecret } : {}),
  })
  return {
    method: 'POST',
    url: tokenUri,
    headers: {
      Accept: 'application/json',
      'Accept-Encoding': 'gzip',
      'Content-Type': 'application/x-www-form-urlencoded',
      'User-Agent': 'dd-acceptance',
      ...(style === 'HTTP Basic' ? { Authorization: `Basic ${basicCredentials(credentials)}` } : {}),
    },
    body: form.toString(),
    asksForToken: true,
  }
}

/**
 * Makes the credentials of HTTP Basic. Both parts are form-encoded first, since the id may have a colon in it (RFC
 * 6749, 2.3.1).
 */
export const basicCredentials = ({ clientId, clientSecret }: ClientCredentials): string =>
  Buffer.from(`${formEncoded(clientId)}:${formEncoded(clientSecret)}`).toString('base64')

/** Writes a text as it stands in a form (application/x-www-form-urlencoded). */
export const formEncoded = (text: string): string => new URLSearchParams({ '': text }).toString().slice(1)
