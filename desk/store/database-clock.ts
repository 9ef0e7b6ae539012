import { sql } from 'kysely'
import type { Store } from './store'

/**
 * The time as the database has it: what several machines write about the same rows is to be compared, and their own clocks differ. A
 * database in a file has the clock of its machine.
 */
export class DatabaseClock {
  #aheadMs = 0

  /** Returns the time by the last {@link adjust}. */
  readonly now = (): Date => new Date(Date.now() + this.#aheadMs)

  /** Asks the database for its time. */
  async adjust({ kind, reader }: Store): Promise<void> {
    if (kind === 'SQLite') return
    const askedAt = Date.now()
    const asked = sql<{ readonly ms: number }>`select (extract(epoch from clock_timestamp()) * 1000)::float8 as ms`
    const [row] = (await asked.execute(reader)).rows
    const halfWay = (askedAt + Date.now()) / 2
    if (row !== undefined) this.#aheadMs = Math.round(row.ms - halfWay)
  }
}
