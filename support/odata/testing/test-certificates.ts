import { createServer } from 'node:https'
import type { TestContext } from 'node:test'
import { generate } from 'selfsigned'
import { listen, listener, type ReceivedRequest } from './test-server'

/** A certificate with its private key, as PEM. */
export interface TestCertificate {
  readonly cert: string
  readonly key: string
}

/** For tests: a certificate for `host`, signed by `issuer` or itself, and over since yesterday if it has expired. */
export async function certificateFor(
  host: string,
  { issuer, hasExpired = false }: { issuer?: TestCertificate; hasExpired?: boolean } = {},
): Promise<TestCertificate> {
  const day = 24 * 60 * 60 * 1000
  const isIssuer = host === ''
  const { cert, private: key } = await generate([{ name: 'commonName', value: isIssuer ? 'Test issuer' : host }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(Date.now() - 2 * day),
    notAfterDate: new Date(Date.now() + (hasExpired ? -day : day)),
    extensions: isIssuer
      ? [
          { name: 'basicConstraints', cA: true },
          { name: 'keyUsage', keyCertSign: true },
        ]
      : [{ name: 'subjectAltName', altNames: [{ type: 2, value: host }] }],
    ...(issuer === undefined ? {} : { ca: issuer }),
  })
  return { cert, key }
}

/**
 * For tests: an https server with this certificate that answers `<a/>` until the test is over.
 *
 * @param host name in its origin; only a proxy finds another one than localhost
 */
export async function startTlsServer(
  t: TestContext,
  certificate: TestCertificate,
  host = 'localhost',
): Promise<{ origin: string; requests: ReceivedRequest[] }> {
  const requests: ReceivedRequest[] = []
  const server = createServer(
    certificate,
    listener((request) => {
      requests.push(request)
      return { body: '<a/>' }
    }),
  )
  return { origin: `https://${host}:${await listen(t, server)}`, requests }
}
