import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { noiseOf } from './page-noise'

/** How somebody reads a page; what is not given is as most have it. */
export interface Reader {
  readonly colorScheme?: 'light' | 'dark'
  /** Of the window, in pixels. */
  readonly width?: number
  readonly media?: 'screen' | 'print'
}

/** A window in which pages are read one after the other: a new one for each would take most of the time of the tests. */
export interface ReaderWindow {
  /** Opens a page as its reader does, from a file on disk. */
  open(html: string, reader?: Reader): Promise<Page>
  /** Leaves the page: what it has said and asked for since the last time, see {@link noiseOf}. */
  leave(): Promise<readonly string[]>
  close(): Promise<void>
}

/** What a page has to show is in it: what does not appear soon never will. */
const TIMEOUT_MS = 15_000

/** A window of a browser, with pages from a folder of its own. */
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
      // What browsers report comes in the order in which it happened: all of it is here once this is answered.
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
