import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Browser } from 'playwright-core'
import { launchBrowser } from './launch-browser'
import { type ReaderWindow, readerWindow } from './reader-window'

/** Pages that do what they must not do, and what is reported of each. */
const noisy: Readonly<Record<string, readonly [html: string, heard: RegExp]>> = {
  'an error that nobody catches': ['<script>throw new Error("no data")</script>', /uncaught: no data/],
  'a rejection that nobody handles': ['<script>Promise.reject(new Error("no data"))</script>', /uncaught: no data/],
  'an error of the console': ['<script>console.error("oh")</script>', /error: oh/],
  'a warning of the console': ['<script>console.warn("hm")</script>', /warning: hm/],
  'an image from elsewhere': ['<img src="http://127.0.0.1:9/logo.png">', /asks for http:\/\/127.0.0.1:9\/logo.png/],
  'a script beside the file': ['<script src="other.js"></script>', /asks for file:.*other.js/],
  'a font from elsewhere': [
    '<style>@font-face { font-family: f; src: url(http://127.0.0.1:9/f.woff2) } p { font-family: f }</style><p>text</p>',
    /asks for http:.*f.woff2/,
  ],
  'a request of a script': ['<script>fetch("http://127.0.0.1:9/").catch(() => {})</script>', /asks for http:/],
  'what the Content-Security-Policy stops': [
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'"><img src="http://127.0.0.1:9/logo.png">`,
    /error: .*Content Security Policy/,
  ],
  'a dialog': ['<script>alert("stop")</script>', /dialog: stop/],
}

const HEAD = '<!DOCTYPE html><html lang="en"><link rel="icon" href="data:,">'

describe('a window', () => {
  let browser: Browser
  let window: ReaderWindow
  before(async () => {
    browser = await launchBrowser()
    window = await readerWindow(browser)
  })
  after(async () => {
    await window?.close()
    await browser?.close()
  })

  for (const [what, [html, heard]] of Object.entries(noisy))
    it(`hears ${what}`, async () => {
      await window.open(HEAD + html)
      assert.match((await window.leave()).join(), heard)
    })

  it('hears nothing of a page that does nothing wrong', async () => {
    const page = await window.open(
      `${HEAD}<img alt="dot" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=">
       <a href="#there">Go</a><p id="there">There</p><script>console.info('ready')</script>`,
    )
    await page.getByRole('link', { name: 'Go' }).click()
    assert.deepEqual(await window.leave(), [])
  })

  it('hears of a page that a link leads away to', async () => {
    const page = await window.open(`${HEAD}<a href="http://127.0.0.1:9/">Go</a>`)
    await page.getByRole('link', { name: 'Go' }).click()
    assert.match((await window.leave()).join(), /asks for http:/)
  })

  it('has the settings of its reader, and otherwise those of most people', async () => {
    const settings = `[innerWidth, ...['print', '(prefers-color-scheme: dark)'].map((query) => matchMedia(query).matches)]`
    const odd = await window.open(HEAD, { colorScheme: 'dark', width: 360, media: 'print' })
    assert.deepEqual(await odd.evaluate(settings), [360, true, true])
    const usual = await window.open(HEAD)
    assert.deepEqual(await usual.evaluate(settings), [1280, false, false])
  })
})
