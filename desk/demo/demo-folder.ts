import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { errorCode } from 'dd-acceptance/support/dictionary/error-code'

/** Is in the folder of a demo, and says whether it is filled. */
const MARKER = 'demo.json'

/** A folder that is not that of a demo. */
export class NoDemoFolder extends Error {
  override readonly name = 'NoDemoFolder'
}

/**
 * Prepares the folder of a demo. What a demo left that was not filled to its end is removed.
 *
 * @returns true where a demo is in it that is filled
 * @throws NoDemoFolder where there is anything else in it: that may be the data of a real desk
 */
export function prepareDemoFolder(folder: string): boolean {
  const names = namesIn(folder)
  if (names.length > 0 && !names.includes(MARKER))
    throw new NoDemoFolder(
      `${folder} is not the folder of a demo: it has other files in it. Name another one by DESK_DATA, or none.`,
    )
  const { isFilled } = names.length === 0 ? { isFilled: false } : readMarker(folder)
  if (isFilled) return true
  usable(folder, () => {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    mark(folder, false)
  })
  return false
}

const namesIn = (folder: string): readonly string[] =>
  usable(folder, () => (existsSync(folder) ? readdirSync(folder) : []))

function usable<Value>(folder: string, use: () => Value): Value {
  try {
    return use()
  } catch (cause) {
    throw new NoDemoFolder(
      `${folder} cannot be used (${errorCode(cause) ?? 'no code'}): name another one by DESK_DATA`,
      {
        cause,
      },
    )
  }
}

/** Keeps that the demo in a folder is filled. */
export const markFilled = (folder: string): void => mark(folder, true)

const mark = (folder: string, isFilled: boolean): void =>
  writeFileSync(join(folder, MARKER), `${JSON.stringify({ isFilled })}\n`)

function readMarker(folder: string): { readonly isFilled: boolean } {
  try {
    const { isFilled } = JSON.parse(readFileSync(join(folder, MARKER), 'utf8'))
    return { isFilled: isFilled === true }
  } catch {
    return { isFilled: false }
  }
}
