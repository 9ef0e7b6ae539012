import { readFileSync, statSync } from 'node:fs'
import { ConfigurationError } from '../dictionary/command-line'
import { messageInOneLine } from '../dictionary/wording'
import { readAggregateReport } from '../results/aggregate-report'

/**
 * Checks at once that there is something to take industry averages from: at the end of a run it would be too late.
 *
 * @param label the setting or option that names the path
 * @param path undefined when no averages were asked for
 * @throws ConfigurationError when there is nothing at the path, or a file of something else
 */
export function checkAverages(label: string, path: string | undefined): void {
  if (path === undefined) return
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) throw unusable(`${label}: there is nothing at ${path}`)
  if (found.isDirectory()) return
  try {
    readAggregateReport(readFileSync(path, 'utf8'))
  } catch (error) {
    throw unusable(`${label}: ${path} holds no averages (${messageInOneLine(error)})`)
  }
}

const unusable = (reason: string): ConfigurationError =>
  new ConfigurationError(
    `${reason}: name a file that npx dd-acceptance aggregate --out FILE wrote, or a folder of results`,
  )
