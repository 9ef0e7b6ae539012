import { errorCode } from 'dd-acceptance/support/dictionary/error-code'
import { RefusedSetting } from './setting-values'
import type { Settings } from './settings'
import { unusable } from './store/store'

/**
 * Returns what is told where a desk cannot start because of its data: a folder that cannot be read or written, a database that takes
 * nothing, a disk that is full. Any other error is returned as it is. Messages of the system may quote anything; their codes say
 * enough.
 */
export function refusedData(error: unknown, { data, store }: Pick<Settings, 'data' | 'store'>): unknown {
  const code = errorCode(error)
  if (code === undefined || !(error instanceof Error)) return error
  if (store.kind === 'SQLite' && code.startsWith('SQLITE_')) return unusable(store, error)
  if (!('path' in error) || typeof error.path !== 'string' || !error.path.startsWith(data)) return error
  return new RefusedSetting(
    `DESK_DATA: ${error.path} cannot be used (${code}): check its rights, and the room on its disk`,
    { cause: error },
  )
}
