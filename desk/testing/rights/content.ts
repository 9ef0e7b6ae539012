import { sql } from 'kysely'
import type { Store } from '../../store/store'

/** Lists what is counted whoever asks: it is not a change of what the desk keeps. */
const COUNTERS = ['auth_rate_limit', 'failed_sign_in', 'password_request']
const LAST_USE = 'last_used_at'

/** All that a database holds: the rows of each table, as texts. */
export type Content = ReadonlyMap<string, ReadonlySet<string>>

/** Returns all that a database holds, to tell whether a request changed anything. */
export async function contentOf({ reader }: Store): Promise<Content> {
  const tables = (await reader.introspection.getTables()).filter(({ name }) => !COUNTERS.includes(name))
  const contents = new Map<string, ReadonlySet<string>>()
  for (const { name } of tables) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(reader)
    contents.set(name, new Set(rows.map((row) => JSON.stringify({ ...row, [LAST_USE]: undefined }))))
  }
  return contents
}

/** Returns what was added, changed and deleted between two moments, a line each. */
export const changesOf = (before: Content, after: Content): readonly string[] => [
  ...missingIn(after, before).map((row) => `gone: ${row}`),
  ...missingIn(before, after).map((row) => `new: ${row}`),
]

const missingIn = (content: Content, other: Content): readonly string[] =>
  [...other].flatMap(([table, rows]) =>
    [...rows].filter((row) => content.get(table)?.has(row) !== true).map((row) => `${table} ${row}`),
  )
