import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'

/** The settings of a reader: those that are absent are the defaults of the browser and the usual window. */
export interface Reader {
  readonly colorScheme?: 'light' | 'dark'
  /** Of the window, in pixels. */
  readonly width?: number
  readonly media?: 'screen' | 'print'
}

/**
 * A window in which pages are read one after the other, because a new one for each would take most of the time of
 * tests.
 */
export interface ReaderWindow {
  /** Opens a page as its reader does, from a file on disk. */
  open(html: string, reader?: Reader): Promise<Page>
  /** Returns what the page has done since the last call that it must not do, a line each; see {@link noiseOf}. */
  leave(): Promise<readonly string[]>
  close(): Promise<void>
}

/** A page holds all that it shows, so that what does not appear soon never will. */
const TIMEOUT_MS = 15_000

/** Opens a window of a browser, with pages from a folder of its own. */
export async function readerWindow(browser: Browser): Promise<ReaderWindow> {
  const folder = await mkdtemp(join(tmpdir(), 'pages-'))
  const page = await browser.newPage({ reducedMotion: 'reduce' })
  page.setDefaultTimeout(TIMEOUT_MS)
  const own = new Set<string>()
  const noise = noiseOf(page, own)
  let left = 0
  return {
    open: async (html, { colorScheme = 'light', width = 1280, media = 'screen' } = {}) => {
      const url = pathToFileURL(join(folder, `${own.size}.html`))
      own.add(url.href)
      await writeFile(url, html)
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme, media })
      await page.goto(url.href)
      return page
    },
    leave: async () => {
      // Browsers report events in the order in which they happen: all are here once this is answered.
      await page.evaluate('0')
      const heard = noise.slice(left)
      left = noise.length
      return heard
    },
    close: async () => {
      await page.close()
      await rm(folder, { recursive: true })
    },
  }
}

/**
 * Collects what pages in a window must not do: errors and warnings of the console, uncaught errors, dialogs, and requests
 * except those for `own` URLs and for what is in the page itself. A page that is one file does none of it. A request that
 * the Content-Security-Policy stops shows as an error of the console.
 */
function noiseOf(page: Page, own: ReadonlySet<string>): readonly string[] {
  const noise: string[] = []
  page.on('console', (message) => {
    if (UNWANTED.has(message.type())) noise.push(`${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => noise.push(`uncaught: ${error.message}`))
  page.on('request', (request) => {
    const url = request.url()
    if (!own.has(url) && !url.startsWith('data:')) noise.push(`asks for ${url}`)
  })
  page.on('dialog', async (dialog) => {
    noise.push(`dialog: ${dialog.message()}`)
    await dialog.dismiss()
  })
  return noise
}

const UNWANTED: ReadonlySet<string> = new Set(['error', 'warning', 'assert'])
