import { STATUS_CODES } from 'node:http'

/** A request that a server refuses; the message is one line for people. */
export class ODataError extends Error {
  override readonly name = 'ODataError'

  constructor(
    readonly status: number,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message)
  }
}

/** Makes the error for a request that cannot be answered as it is written. */
export const badRequest = (message: string): ODataError => new ODataError(400, message)

/**
 * Makes the answer for an error, e.g. with the code `NotFound` (OData JSON Format 4.01, 21.1). Errors other than ODataError
 * are faults of the server.
 */
export function errorAnswer(error: Error): Response {
  const { status, message, headers } = error instanceof ODataError ? error : new ODataError(500, error.message)
  const code = (STATUS_CODES[status] ?? 'Error').replaceAll(/\W/g, '')
  return Response.json({ error: { code, message } }, { status, headers })
}
