import type { ReadField } from '../../../odata/expression-values'
import { ExpressionError } from '../../../odata/expression-values'
import { compileFilter } from '../../../odata/filter-and-order'
import type { JsonObject } from '../../../odata/json-value'
import type { CoreExchange } from '../../core-request'
import type { CoreTarget } from '../../core-target'
import { serverNow } from './server-clock'

/** Advice about an expression that nothing can be judged by. */
export const TELL_US = 'write the constants of the RESOScript as OData has them; if they are, please report it'

/** The `$filter` of a request, as its answer is judged by it. */
export interface SentFilter {
  /** As it was sent, before encoding. */
  readonly text: string
  /** Tells whether a record may be in the answer: it meets the filter at one end of what now() may have been. */
  readonly allows: (record: JsonObject) => boolean
  /** Tells whether a record has to be in the answer: it meets the filter at both ends. */
  readonly demands: (record: JsonObject) => boolean
  /** Names of the Fields that the filter looks at. */
  readonly fields: ReadonlySet<string>
}

/**
 * Compiles the very `$filter` that was sent, or what it stands for by the metadata; undefined where the request has none.
 * A record for which it is unknown does not meet it (OData URL Conventions 4.01, 5.1.2), and a Field that a record does
 * not have is null.
 *
 * @throws ExpressionError when the text is nothing that can be judged by
 */
export function sentFilter(target: CoreTarget, exchange: CoreExchange): SentFilter | undefined {
  const { options, judgedFilter } = exchange.request
  const text = options['$filter']
  if (text === undefined) return undefined
  const { earliest, latest } = serverNow(exchange)
  const compiled = (now: typeof latest) => compileFilter(judgedFilter ?? text, { ...target, now: () => now })
  const [early, late] = [compiled(earliest), compiled(latest)]
  return {
    text,
    fields: fieldsReadBy(late),
    allows: (record) => late(readerOf(record)) === true || early(readerOf(record)) === true,
    demands: (record) => late(readerOf(record)) === true && early(readerOf(record)) === true,
  }
}

/** Lists the Fields that an expression looks at. */
export function fieldsReadBy(expression: (read: ReadField) => unknown): ReadonlySet<string> {
  const names = new Set<string>()
  expression((name) => {
    names.add(name)
    return null
  })
  return names
}

/** Makes a reader of a record's Fields, which gives null where the record has none. */
export const readerOf =
  (record: JsonObject): ReadField =>
  (name) =>
    record[name] ?? null

/** Runs what needs expressions, and returns the error of one that cannot be read. */
export function withExpressions<Result>(use: () => Result): Result | ExpressionError {
  try {
    return use()
  } catch (error) {
    if (error instanceof ExpressionError) return error
    throw error
  }
}
