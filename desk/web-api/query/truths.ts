import { sql } from 'kysely'
import type { Sql } from '../resources/definition'

export const TRUE: Sql = sql`(1 = 1)`
export const FALSE: Sql = sql`(1 = 0)`

/** Makes a condition that is known before any row is read. */
export const sure = (answer: boolean): Sql => (answer ? TRUE : FALSE)
