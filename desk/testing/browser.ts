import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'

const BROWSER = join(require.resolve('dd-acceptance/package.json'), '..', 'support', 'browser', 'testing')

/** The browser of the suite's tests, which its package does not export. */
interface SuiteBrowser {
  launchBrowser(): Promise<Browser>
}

interface SuiteAxe {
  axeViolations(page: Page): Promise<readonly string[]>
}

/** Starts a browser without windows, as the tests of the suite do. */
export const launchBrowser = (): Promise<Browser> => {
  const { launchBrowser: launch }: SuiteBrowser = require(join(BROWSER, 'launch-browser'))
  return launch()
}

/** Finds what keeps people from reading a page, by the rules of axe. */
export const axeViolations = (page: Page): Promise<readonly string[]> => {
  const { axeViolations: find }: SuiteAxe = require(join(BROWSER, 'axe-violations'))
  return find(page)
}
