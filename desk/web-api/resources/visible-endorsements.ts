import { sql } from 'kysely'
import { isTheirsInSql, isVisibleInSql } from '../../endorsements/listing'
import type { Asker, Sql } from './definition'

/** Rows of `endorsement` that the asker may see, as on the pages. */
export const isVisibleEndorsement = ({ viewer }: Asker): Sql => isVisibleInSql(viewer)

/** Makes a value that is seen by those only whose endorsement it is; null for all others. */
export const forTheirs = (column: (asker: Asker) => Sql) => (asker: Asker) =>
  asker.viewer.kind === 'administrator'
    ? column(asker)
    : sql`(case when ${isTheirsInSql(asker.viewer)} then ${column(asker)} end)`
