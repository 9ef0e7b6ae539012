import { type Browser, chromium } from 'playwright-core'
import { installedBrowser } from './installed-browser'
import { npmChromium } from './npm-chromium'
import type { RunnableBrowser } from './runnable-browser'

/**
 * A browser without windows: the one on PATH, as its readers have it, else the Chromium of npm.
 *
 * @throws Error that names the way out, when there is no browser or none starts
 */
export const launchBrowser = (): Promise<Browser> =>
  launchFirst([() => installedBrowser(process.env['PATH'] ?? ''), ...(npmHasOne ? [npmChromium] : [])])

/** The Chromium of npm is for Linux on x64 only. */
export const npmHasOne = process.platform === 'linux' && process.arch === 'x64'

/**
 * The first of these browsers that starts.
 *
 * @throws AggregateError that names the way out, with what became of each of them
 */
export async function launchFirst(browsers: readonly (() => Promise<RunnableBrowser>)[]): Promise<Browser> {
  const failures: unknown[] = []
  for (const find of browsers) {
    try {
      const { executablePath, env } = await find()
      return await chromium.launch({ executablePath, env: { ...process.env, ...env } })
    } catch (error) {
      failures.push(error)
    }
  }
  throw new AggregateError(failures, NO_BROWSER)
}

const NO_BROWSER =
  'No browser starts, so no page can be tested. Install Chromium so that `chromium` is on PATH: apt-get install chromium'
