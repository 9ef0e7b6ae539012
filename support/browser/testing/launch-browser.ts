import { type Browser, chromium } from 'playwright-core'
import { installedBrowser } from './installed-browser'
import { npmChromium } from './npm-chromium'
import type { RunnableBrowser } from './runnable-browser'

const WAY_OUT = 'Install Chromium so that `chromium` is on PATH: apt-get install chromium'

/**
 * A browser without windows: the one on PATH, else that of npm, which is for Linux on x64 only.
 *
 * @throws Error that names the way out, when there is no browser or it does not start
 */
export async function launchBrowser(path: string): Promise<Browser> {
  const { executablePath, env } = await runnableBrowser(path)
  try {
    return await chromium.launch({ executablePath, env: { ...process.env, ...env } })
  } catch (error) {
    throw new Error(`The browser ${executablePath} does not start, so no page can be tested. ${WAY_OUT}.`, {
      cause: error,
    })
  }
}

async function runnableBrowser(path: string): Promise<RunnableBrowser> {
  const executablePath = installedBrowser(path)
  if (executablePath !== undefined) return { executablePath, env: {} }
  if (process.platform === 'linux' && process.arch === 'x64') return npmChromium()
  throw new Error(`No browser is on PATH, so no page can be tested. ${WAY_OUT}.`)
}
