/** A request that was sent once and got no complete answer. The message is part of a sentence for people. */
export class AttemptError extends Error {
  override readonly name = 'AttemptError'

  constructor(
    readonly kind: 'unanswered' | 'unusable',
    message: string,
    /** True when the next attempt may turn out better. */
    readonly isTransient: boolean,
  ) {
    super(message)
  }
}

const TRUST =
  'save the certificate of its issuer as ca.pem and set NODE_EXTRA_CA_CERTS=ca.pem; verification cannot be switched off'

/** Certificates that cannot be traced to a trusted issuer, by the names that Node gives the errors of OpenSSL. */
const untrusted: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: 'is self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'comes from an issuer that this machine does not know',
  UNABLE_TO_GET_ISSUER_CERT: 'comes from an issuer that this machine does not know',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'comes from an issuer that this machine does not know',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'comes without the certificate of its issuer',
}

/** Errors that will not be gone in a moment, described for `host`. */
const lasting: Readonly<Record<string, (host: string) => string>> = {
  CERT_HAS_EXPIRED: (host) => `the TLS certificate of ${host} has expired: the provider has to renew it`,
  CERT_NOT_YET_VALID: (host) => `the TLS certificate of ${host} is not valid yet: check the clock of this machine`,
  ERR_TLS_CERT_ALTNAME_INVALID: (host) =>
    `the TLS certificate of ${host} was issued for another host: use the name that is in the certificate`,
  EPROTO: (host) => `${host} does not speak TLS as expected: check whether the URL has to begin with http and its port`,
  ENOTFOUND: (host) =>
    `the name of ${host} is unknown: check its spelling, and HTTPS_PROXY or HTTP_PROXY if a proxy is needed`,
}

/** Errors that may be gone in a moment. */
const passing: Readonly<Record<string, (host: string) => string>> = {
  ECONNREFUSED: (host) =>
    `the connection to ${host} was refused: check that the server runs, its port, and HTTPS_PROXY or HTTP_PROXY`,
  ECONNRESET: (host) => `${host} closed the connection before the answer was complete`,
  EAI_AGAIN: (host) => `the name of ${host} cannot be looked up at the moment: check the network`,
}

/**
 * Describes why a connection failed.
 *
 * @param error whatever Node or a library threw; its `code` tells what happened
 * @param host host and port of the request, used where the error does not name the place itself
 */
export function connectionError(error: unknown, host: string): AttemptError {
  const code = textOf(error, 'code')
  const trouble = untrusted[code]
  if (trouble !== undefined) {
    return new AttemptError('unanswered', `the TLS certificate of ${host} ${trouble}: ${TRUST}`, false)
  }
  const lastingOne = lasting[code]
  if (lastingOne !== undefined) return new AttemptError('unanswered', lastingOne(host), false)
  const sentence =
    passing[code]?.(placeOf(error) ?? host) ?? `the connection to ${host} failed (${reasonOf(error, code)})`
  return new AttemptError('unanswered', sentence, true)
}

/** Returns the address that refused, which is a proxy's where there is one. */
function placeOf(error: unknown): string | undefined {
  const cause = causeOf(error)
  const [address, port] = [textOf(cause, 'address'), textOf(cause, 'port')]
  return address === '' ? undefined : `${address}:${port}`
}

/** Returns the first failure, for Node.js tries several addresses of a host and throws all failures in one. */
function causeOf(error: unknown): unknown {
  const cause = error instanceof Error ? (error.cause ?? error) : error
  return cause instanceof AggregateError ? cause.errors[0] : cause
}

function reasonOf(error: unknown, code: string): string {
  const message = error instanceof Error ? error.message : String(error)
  return [code, message].filter((part) => part !== '').join(': ')
}

function textOf(error: unknown, name: string): string {
  if (typeof error !== 'object' || error === null || !(name in error)) return ''
  const value: unknown = Reflect.get(error, name)
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
