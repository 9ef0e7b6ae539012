import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, describe, type TestContext, test } from 'node:test'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { newFolder } from '../testing/archives'
import { axeViolations, launchBrowser } from '../testing/browser'
import { certifiedDesk } from '../testing/certified'
import { openedStore } from '../testing/databases'
import type { Person } from '../testing/desk-app'
import { served } from '../testing/served-app'

/** Serves a desk that has certified both, of which the provider opted out of public performance. */
async function startedDesk(t: TestContext) {
  const folder = newFolder(t)
  const store = await openedStore({ kind: 'SQLite', path: join(folder, 'desk.sqlite') }, t)
  const desk = await certifiedDesk(store, t, false)
  return { ...desk, origin: await served(desk.test.app, t) }
}

type StartedDesk = Awaited<ReturnType<typeof startedDesk>>

const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  'on a desk': { viewport: { width: 1280, height: 900 } },
  'on a phone': { viewport: { width: 390, height: 844 } },
  'in the dark': { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
}

describe('the pages of reports in a browser', () => {
  let browser: Browser
  before(async () => {
    browser = await launchBrowser()
  })
  after(() => browser.close())

  /** Opens a page as somebody, and keeps what it asks for and what it complains of. */
  async function opened(t: TestContext, desk: StartedDesk, path: string, options: BrowserContextOptions, by?: Person) {
    const cookie = by === undefined ? undefined : await desk.test.cookieOf(by)
    const headers = cookie === undefined ? {} : { extraHTTPHeaders: { cookie } }
    const context = await browser.newContext({ ...options, ...headers })
    t.after(() => context.close())
    const page = await context.newPage()
    const asked: string[] = []
    const complaints: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(`${desk.origin}${path}`)
    return { page, asked, complaints }
  }

  for (const [name, options] of Object.entries(LOOKS))
    test(`all of a report is shown ${name}, by the desk alone, and everybody can read it`, async (t) => {
      const desk = await startedDesk(t)
      for (const id of [desk.dictionary, desk.core]) {
        const { page, asked, complaints } = await opened(t, desk, `/endorsements/${id}/report`, options)
        await page.getByRole('navigation', { name: 'Views' }).waitFor()
        assert.deepEqual(await axeViolations(page), [])
        assert.deepEqual(complaints, [])
        assert.deepEqual(
          asked.filter((address) => !address.startsWith(`${desk.origin}/`)),
          [],
        )
        assert.equal(await overflowOf(page), 0)
      }
    })

  test('the explorer finds a Field, by the keyboard', async (t) => {
    const desk = await startedDesk(t)
    const { page } = await opened(t, desk, `/endorsements/${desk.dictionary}/report`, {})
    await page.getByRole('link', { name: 'Data Elements' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('searchbox').first().fill('HouseColour')
    await page.getByText('HouseColour').first().waitFor()
    await page.getByText('ListPrice').first().waitFor({ state: 'hidden' })
    assert.deepEqual(await axeViolations(page), [])
  })

  test('performance is shown to those who may see it, and the status button stays', async (t) => {
    const desk = await startedDesk(t)
    for (const [by, isShown] of [
      [undefined, false],
      ['other', false],
      ['provider', true],
      ['administrator', true],
    ] as const) {
      const { page } = await opened(t, desk, `/endorsements/${desk.dictionary}/report`, {}, by)
      await page.getByRole('navigation', { name: 'Views' }).waitFor()
      const hidden = page.getByText('The provider has chosen not to show how fast the server answers.')
      assert.equal(await hidden.count(), isShown ? 0 : 1, by)
      const status = page.getByText('change the status of Data Dictionary 2.0')
      assert.equal(await status.count(), isShown ? 1 : 0, by)
      assert.deepEqual(await axeViolations(page), [])
      if (!isShown) assert.doesNotMatch(await page.locator('body').innerText(), /0\.987|Response time/)
    }
  })

  test('a printed report has what a screen has, and a reader without scripts the figures', async (t) => {
    const desk = await startedDesk(t)
    const path = `/endorsements/${desk.dictionary}/report`
    const { page } = await opened(t, desk, path, { viewport: { width: 794, height: 1123 } })
    await page.getByRole('navigation', { name: 'Views' }).waitFor()
    await page.emulateMedia({ media: 'print' })
    assert.equal(await overflowOf(page), 0)
    const { page: plain, asked } = await opened(t, desk, path, { javaScriptEnabled: false })
    assert.match(await plain.locator('main').innerText(), /Fields by Resource|Property/)
    assert.ok(asked.every((address) => !address.endsWith('report.json')))
  })
})

/** Returns by how many pixels a page is wider than its window. */
const overflowOf = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth')
