import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { neededEnvironment } from '../../threads/needed-environment'

const run = promisify(execFile)

const MILLISECONDS = 600_000

/** The exit code of `aggregate` where there is no result to take averages of. */
const NOTHING = 2

/**
 * Runs the suite's `aggregate` over the results in a folder; null where there is none that it can average.
 *
 * @throws Error where it fails in another way
 */
export async function aggregate(folder: string, version: string, minimum: number): Promise<string | null> {
  const command = join(dirname(require.resolve('dd-acceptance/package.json')), 'support/commands/dd-acceptance.js')
  const out = join(folder, 'averages.json')
  const argv = [command, 'aggregate', '--version', version, '--minimum', String(minimum), '--out', out, folder]
  try {
    await run(process.execPath, argv, {
      env: neededEnvironment(),
      timeout: MILLISECONDS,
      cwd: folder,
      maxBuffer: 64 * 1024 ** 2,
    })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === NOTHING) return null
    throw error
  }
  return await readFile(out, 'utf8')
}
