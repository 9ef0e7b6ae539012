import type { Selectable } from 'kysely'
import type { Tables } from '../store/schema'
import type { Reader } from '../store/store'

/** Returns the changes of an endorsement, the first one first. */
export const historyOf = (reader: Reader, id: string): Promise<Selectable<Tables['history']>[]> =>
  reader.selectFrom('history').selectAll().where('endorsement_id', '=', id).orderBy('revision').execute()
