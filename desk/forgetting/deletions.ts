import type { Reader } from '../store/store'

/** Lists the newest notes of deletions: when something was deleted, and by whom. */
export const recentDeletions = (reader: Reader, size: number) =>
  reader
    .selectFrom('deletion')
    .leftJoin('auth_user', 'auth_user.id', 'member_id')
    .select(['at', 'auth_user.name as by'])
    .orderBy('at', 'desc')
    .orderBy('deletion.id')
    .limit(size)
    .execute()
