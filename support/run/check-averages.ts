import { existsSync } from 'node:fs'
import { ConfigurationError } from './configuration-error'

/**
 * Tells before a run takes long that there is nothing to take industry averages from.
 *
 * @param path undefined when none were asked for
 * @throws ConfigurationError when there is nothing at the path
 */
export function checkAverages(path: string | undefined): void {
  if (path === undefined || existsSync(path)) return
  throw new ConfigurationError(
    `AVERAGES: there is nothing at ${path}: name a file that npx dd-acceptance aggregate --out FILE wrote, or a folder of results`,
  )
}
