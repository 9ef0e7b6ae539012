/** The address of a service, and the rights with which it is asked. */
export interface ServiceConnection {
  /** Absolute http or https URL of the service root; may have a port, a path, a trailing slash and a query. */
  readonly serviceRoot: string
  readonly credentials: Credentials
  /** The source of both, for messages about them; absent for a RESOScript. */
  readonly readFrom?: ConnectionSource
}

/** Describes what people wrote a connection into: a configuration of RESO's certification tools, or options of a command. */
export type ConnectionSource =
  | {
      readonly kind: 'configuration'
      /** The place for people, e.g. `recipients.json:12`. */
      readonly place: string
    }
  | { readonly kind: 'options' }

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

/** Limits to how long, how often and how much a client asks. */
export interface RequestLimits {
  /** Milliseconds for one attempt, from sending to the last byte of the answer. */
  readonly timeoutMs: number
  /** The largest number of times that a request is sent until it is answered. */
  readonly attempts: number
  /**
   * Milliseconds before the first repetition, give or take half of it at random; doubled before each further one. The
   * distance that requests keep after complaints is measured by it too.
   */
  readonly backoffMs: number
  /** The longest time in milliseconds that a server may make a client wait by Retry-After (RFC 9110, 10.2.3). */
  readonly maxRetryAfterMs: number
  /** The number of requests that are under way at the same time. */
  readonly concurrency: number
  /** The number of requests that a run may send: every attempt, redirect and token request counts. */
  readonly requests: number
  /** The largest body in bytes, as it is sent and after decompression. */
  readonly maxBodyBytes: number
  /** True where only hosts are asked that everybody on the internet can ask: the connection was named by somebody else. */
  readonly onlyPublicAddresses: boolean
}

export const DEFAULT_LIMITS: RequestLimits = {
  timeoutMs: 60_000,
  attempts: 4,
  backoffMs: 500,
  maxRetryAfterMs: 60_000,
  concurrency: 4,
  requests: 10_000,
  maxBodyBytes: 100_000_000,
  onlyPublicAddresses: false,
}

/**
 * The most characters of a token, a secret or a URL. Servers take no more in all headers of a request: 8,000 bytes should
 * be taken in a request line (RFC 9110, 4.1), and usual limits are between 8 and 32 KB.
 */
export const LONGEST_SECRET = 16_384

/** Says how long something is that is longer than that, e.g. `30,000 characters, more than ...`. */
export const tooLong = (length: number): string =>
  `${length.toLocaleString('en')} characters, more than the ${LONGEST_SECRET.toLocaleString('en')} that are sent to a server at most`

/** Decides if a token can stand in a header: visible ASCII characters (RFC 6750, 2.1 allows even fewer). */
export const isHeaderSafe = (token: string): boolean => /^[\x21-\x7e]+$/.test(token)

/** Decides if a host is this machine itself, as URLs spell it (RFC 6761, 6.3; RFC 1122, 3.2.1.3; RFC 4291, 2.5.3). */
export const isLoopback = (hostname: string): boolean =>
  /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname)
