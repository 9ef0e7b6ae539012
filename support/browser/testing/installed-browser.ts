import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { RunnableBrowser } from './runnable-browser'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome']

/**
 * The first browser on PATH that pages can be tested with.
 *
 * @throws Error when there is none
 */
export async function installedBrowser(path: string): Promise<RunnableBrowser> {
  const files = NAMES.flatMap((name) => path.split(delimiter).map((folder) => join(folder, name)))
  const executablePath = files.find(isExecutable)
  if (executablePath === undefined) throw new Error(`none of ${NAMES.join(', ')} is on PATH`)
  return { executablePath, env: {} }
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
