import { type CoreExchange, type CoreRequest, type FieldFill, recordsOf } from '../../core-request'

/** Lists the Fields that a request selects, each once; none where it has no `$select`. */
export const selectedFields = ({ options }: CoreRequest): readonly string[] => [
  ...new Set((options['$select'] ?? '').split(',').flatMap((name) => name.trim() || [])),
]

/** Counts the records of a page in which each selected Field has a value, in the order of `$select`. */
export function fillOf(exchange: CoreExchange): Readonly<Record<string, FieldFill>> {
  const records = recordsOf(exchange)
  return Object.fromEntries(
    selectedFields(exchange.request).map((name) => {
      const filled = records.filter((record) => (record[name] ?? null) !== null).length
      return [name, { filled, of: records.length }]
    }),
  )
}
