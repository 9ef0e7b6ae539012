import assert from 'node:assert/strict'
import type { Exchange } from '../exchange'
import { ODataClient } from '../odata-client'
import { RequestError, type RequestErrorKind } from '../request-error'
import type { Credentials, RequestLimits } from '../service-connection'

export const TOKEN = 'token-for-tests-1234'

/** For tests: makes a client that hardly waits between attempts, and collects the exchanges that it reports. */
export function clientOf(
  serviceRoot: string,
  limits: Partial<RequestLimits> = {},
  credentials: Credentials = { kind: 'bearer token', token: TOKEN },
  allowOrigins: readonly string[] = [],
): { client: ODataClient; exchanges: Exchange[] } {
  const exchanges: Exchange[] = []
  const client = new ODataClient(
    { serviceRoot, credentials },
    { limits: { backoffMs: 1, ...limits }, allowOrigins, onExchange: (exchange) => exchanges.push(exchange) },
  )
  return { client, exchanges }
}

/** The RequestError that `promise` fails with. */
export async function failureOf(
  promise: Promise<unknown>,
  kind: RequestErrorKind,
  ...says: readonly RegExp[]
): Promise<RequestError> {
  const error = await promise.then(
    () => assert.fail('did not fail'),
    (reason: unknown) => reason,
  )
  assert.ok(error instanceof RequestError, String(error))
  for (const words of says) assert.match(error.message, words)
  assert.equal(error.kind, kind, error.message)
  assert.doesNotMatch(error.message, /\n/)
  return error
}
