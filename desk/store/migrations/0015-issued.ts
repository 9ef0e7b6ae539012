import type { DatabaseKind, MigrationOf } from './migration'

/**
 * The date when an endorsement was issued: when it was certified, and where it never was, that of its status. Lists are sorted by it.
 *
 * Indexes of lists have all that a list is filtered and searched by, so that the rows themselves are read for one page only. Those
 * of a recipient are for searches, which PostgreSQL answers by reading all endorsements unless an index has everything.
 */
export const issued: MigrationOf = (kind, text) => [
  `alter table endorsement add column issued_at ${text}
    generated always as (coalesce(certified_at, status_at)) ${STORED[kind]}`,
  ...CONDITIONS.flatMap(([name, condition]) => [
    ...PREFIXES.flatMap(([prefix]) =>
      ['by_name', 'by_date'].map((order) => `drop index ${name}_endorsement_${prefix}_${order}`),
    ),
    ...PREFIXES.flatMap(([prefix, columns]) =>
      ORDERS.map(([order, column]) => {
        const all = [...columns, column, 'id', ...FILTERED.filter((each) => !columns.includes(each))]
        return `create index ${name}_endorsement_${prefix}_${order} on endorsement (${all.join(', ')}) where ${condition}`
      }),
    ),
    `create index ${name}_endorsement_of_recipient on endorsement
      (recipient_uoi, status, type, recipient_sort_name, issued_at, id, provider_uoi, archived_at) where ${condition}`,
  ]),
]

/** SQLite adds no column that is stored; its indexes keep the values. */
const STORED: Readonly<Record<DatabaseKind, string>> = { SQLite: 'virtual', PostgreSQL: 'stored' }

const CONDITIONS = [
  ['current', 'archived_at is null'],
  ['archived', 'archived_at is not null'],
] as const

const PREFIXES: readonly (readonly [string, readonly string[]])[] = [
  ['of_all', []],
  ['of_range', ['status', 'type']],
  ['of_provider', ['provider_uoi', 'status', 'type']],
]

const ORDERS = [
  ['by_name', 'recipient_sort_name'],
  ['by_date', 'issued_at'],
] as const

/** SQLite reads a row for the column of the index's own condition, too. */
const FILTERED = ['status', 'type', 'recipient_uoi', 'provider_uoi', 'archived_at']
