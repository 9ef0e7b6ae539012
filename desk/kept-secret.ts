import { randomBytes } from 'node:crypto'
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { errorCode } from 'dd-acceptance/support/dictionary/error-code'
import { RefusedSetting } from './setting-values'

export const SHORTEST_SECRET = 32

/**
 * Reads the secret that is kept in the folder of the data, which is made where there is none; of two desks that begin at once both
 * read the same. A file gets its name when it is whole: a disk that is full leaves none.
 *
 * @throws RefusedSetting where it cannot be read or written, or is not whole
 */
export function keptSecret(data: string): string {
  const path = join(data, 'secret')
  try {
    const secret = textOf(path) ?? newSecret(path)
    if (secret.length >= SHORTEST_SECRET) return secret
  } catch (cause) {
    throw new RefusedSetting(
      `DESK_DATA: the secret cannot be read or written: ${path} (${errorCode(cause) ?? 'no code'})`,
      {
        cause,
      },
    )
  }
  throw new RefusedSetting(
    `DESK_DATA: ${path} has fewer than ${SHORTEST_SECRET} characters: restore it from a backup, or move it away for a new one`,
  )
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}

function newSecret(path: string): string {
  const part = `${path}.${process.pid}`
  try {
    writeFileSync(part, randomBytes(32).toString('base64url'), { mode: 0o600, flush: true })
    linkSync(part, path)
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
  } finally {
    rmSync(part, { force: true })
  }
  return readFileSync(path, 'utf8').trim()
}
