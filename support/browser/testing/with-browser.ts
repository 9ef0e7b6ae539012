import assert from 'node:assert/strict'
import { after, afterEach, before } from 'node:test'
import type { Browser } from 'playwright-core'
import { launchBrowser } from './launch-browser'
import { type ReaderWindow, readerWindow } from './reader-window'

/**
 * Starts a browser for the suite that calls this, inside `describe`, and returns a function that opens pages in it. A test
 * fails when one of its pages does what it must not do, see `ReaderWindow.leave()`.
 */
export function withBrowser(): ReaderWindow['open'] {
  let browser: Browser | undefined
  let window: ReaderWindow | undefined
  before(async () => {
    browser = await launchBrowser()
    window = await readerWindow(browser)
  })
  after(async () => {
    await window?.close()
    await browser?.close()
  })
  afterEach(async () => assert.deepEqual(await window?.leave(), [], 'the page is not quiet'))
  return (html, reader) => {
    assert.ok(window, 'pages are opened in tests only')
    return window.open(html, reader)
  }
}
