/** Describes what both databases take as a parameter and give back as it was. */
export type BoundValue = string | number | null

/**
 * Returns a parameter as both databases take it: booleans as 0 and 1, dates as ISO texts. Everything else that is not a
 * text, a number or null is refused here, because the drivers do worse: libsql ends the whole process on a boolean, and pg
 * writes objects as JSON, lists as arrays, and undefined as null.
 *
 * @throws UnboundValue for what the databases do not keep alike
 */
export function boundValue(value: unknown): BoundValue {
  if (value === null || typeof value === 'number') return keptNumber(value)
  if (typeof value === 'string') return keptText(value)
  if (typeof value === 'boolean') return value ? 1 : 0
  if (value instanceof Date) return keptDate(value)
  throw new UnboundValue(Array.isArray(value) ? 'a list' : value === undefined ? 'undefined' : `a ${typeof value}`)
}

function keptNumber(value: number | null): number | null {
  if (value === null || (Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER)) return value
  throw new UnboundValue(`the number ${value}`)
}

/** PostgreSQL refuses texts with a null character. Halves of surrogate pairs have no UTF-8, and would come back as others. */
function keptText(value: string): string {
  if (value.includes('\0')) throw new UnboundValue('a text with a null character')
  if (/\p{Surrogate}/u.test(value)) throw new UnboundValue('a text with half of a surrogate pair')
  return value
}

/** ISO texts of four digits for the year are in the order of time. */
function keptDate(value: Date): string {
  const year = value.getUTCFullYear()
  if (year >= 0 && year <= 9999) return value.toISOString()
  throw new UnboundValue('a date outside of the years 0 to 9999')
}

/** A parameter of a query that the store does not take. The message says what it is, and never shows a text. */
class UnboundValue extends TypeError {
  override readonly name = 'UnboundValue'

  constructor(what: string) {
    super(`the store takes texts, numbers, booleans, dates and null, and not ${what}`)
  }
}
