/** Where a service is, and with which rights it is asked. */
export interface ServiceConnection {
  /** Absolute http or https URL of the service root; may have a port, a path, a trailing slash and a query. */
  readonly serviceRoot: string
  readonly credentials: Credentials
}

export type Credentials = BearerToken | ClientCredentials

/** A token that was issued beforehand (RFC 6750). */
export interface BearerToken {
  readonly kind: 'bearer token'
  readonly token: string
}

/** The client credentials grant of OAuth2 (RFC 6749, 4.4). */
export interface ClientCredentials {
  readonly kind: 'client credentials'
  /** Absolute http or https URL of the token endpoint. */
  readonly tokenUri: string
  readonly clientId: string
  readonly clientSecret: string
  readonly scope?: string
  /** Further parameters of the token request, e.g. `audience`. */
  readonly parameters: Readonly<Record<string, string>>
}
