import { STATUS_CODES } from 'node:http'
import { QueryError } from './query/query-error'

/** A request that the sample server refuses. */
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

/** The answer that tells of an error, e.g. with the code `NotFound` (OData JSON Format 4.01, 21.1). */
export function errorAnswer({ status, message, headers }: ODataError): Response {
  const code = (STATUS_CODES[status] ?? 'Error').replaceAll(/\W/g, '')
  return Response.json({ error: { code, message } }, { status, headers })
}

/** What went wrong as the error that is answered; what nobody foresaw is a fault of the server. */
export function asODataError(error: Error): ODataError {
  if (error instanceof ODataError) return error
  return new ODataError(error instanceof QueryError ? 400 : 500, error.message)
}
