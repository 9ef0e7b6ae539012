import type { MigrationOf } from './migration'

/** The numbers of the map are told one by one, each with its time: they are made anew. */
export const mapByArea: MigrationOf = () => [`delete from publication where name = 'map'`]
