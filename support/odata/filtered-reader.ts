import type { CollectionReader } from './collection-page'
import type { QueryOptions } from './query-options'

/**
 * A reader whose pages have only records that meet further conditions.
 *
 * @param conditionsOf the conditions of a resource, as `$filter` has them, e.g. `OriginatingSystemName eq 'A'`
 */
export const filteredReader = (
  reader: CollectionReader,
  conditionsOf: (resource: string) => readonly string[],
): CollectionReader => ({
  page: (resource, options, preferences) =>
    reader.page(resource, withConditions(options, conditionsOf(resource)), preferences),
  // A nextLink leads to the rest of what was asked for (OData Protocol 4.01, 11.2.6.7).
  nextPage: (page) => reader.nextPage(page),
})

/**
 * Query options that ask only for records which meet further conditions: in parentheses, since `or` binds less than `and` (OData URL Conventions 4.01,
 * 5.1.1.17).
 */
export function withConditions(options: QueryOptions, conditions: readonly string[]): QueryOptions {
  if (conditions.length === 0) return options
  const parts = [...(options['$filter'] === undefined ? [] : [String(options['$filter'])]), ...conditions]
  return { ...options, $filter: parts.length === 1 ? parts.join('') : parts.map((part) => `(${part})`).join(' and ') }
}

/** A text as a literal in a `$filter`: in apostrophes, those in it doubled (OData URL Conventions 4.01, 5.1.1.14.1). */
export const stringLiteral = (text: string): string => `'${text.replaceAll("'", "''")}'`
