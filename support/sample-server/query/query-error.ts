/** A query that cannot be answered as it is written; the message is one line for people. The server answers 400. */
export class QueryError extends Error {
  override readonly name = 'QueryError'
}
