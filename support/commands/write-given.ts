import { writeFile } from 'node:fs/promises'
import { messageOf } from '../dictionary/wording'
import { ConfigurationError } from '../results/configuration-error'

/**
 * Writes a file that an option names; nothing when the option was not given.
 *
 * @throws ConfigurationError when it cannot be written
 */
export async function writeGiven(option: string, path: string | undefined, text: string): Promise<void> {
  if (path === undefined) return
  try {
    await writeFile(path, text)
  } catch (error) {
    throw new ConfigurationError(`${option} ${path} cannot be written: ${messageOf(error)}`)
  }
}
