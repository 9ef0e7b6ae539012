import { existsSync } from 'node:fs'
import { ConfigurationError } from '../dictionary/command-line'

/**
 * Checks at once that there is something to take industry averages from: at the end of a run it would be too late.
 *
 * @param label the setting or option that names the path
 * @param path undefined when no averages were asked for
 * @throws ConfigurationError when there is nothing at the path
 */
export function checkAverages(label: string, path: string | undefined): void {
  if (path === undefined || existsSync(path)) return
  throw new ConfigurationError(
    `${label}: there is nothing at ${path}: name a file that npx dd-acceptance aggregate --out FILE wrote, or a folder of results`,
  )
}
