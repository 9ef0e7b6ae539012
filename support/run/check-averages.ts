import { existsSync } from 'node:fs'
import { ConfigurationError } from '../dictionary/command-line'

/**
 * Tells at once that there is nothing to take industry averages from, where the end of a run would be late.
 *
 * @param label the setting or option that names the path
 * @param path undefined when none were asked for
 * @throws ConfigurationError when there is nothing at the path
 */
export function checkAverages(label: string, path: string | undefined): void {
  if (path === undefined || existsSync(path)) return
  throw new ConfigurationError(
    `${label}: there is nothing at ${path}: name a file that npx dd-acceptance aggregate --out FILE wrote, or a folder of results`,
  )
}
