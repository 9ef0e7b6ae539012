import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { newFolder } from '../testing/archives'
import { axeViolations, launchBrowser } from '../testing/browser'
import { openedStore } from '../testing/databases'
import { DESK_URL, openDesk, type TestDesk } from '../testing/desk-app'
import { newSubject, requestOf } from '../testing/rights/ask-as'
import { rightsTable } from '../testing/rights/rights-table'
import type { Row } from '../testing/rights/row'
import { openViewers, type Viewer } from '../testing/rights/viewers'

/** Lists who looks at a page, those first who are shown the most of it. */
const READERS: readonly Viewer[] = ['administrator', 'provider', 'user', 'link', 'visitor']

const readerOf = ({ allowed, refused, others }: Row): Viewer | undefined =>
  READERS.find((viewer) => (allowed?.[viewer] ?? refused?.[viewer] ?? others) === 200)

/** Returns each address that is shown as a page, with a row for somebody who sees it. */
const pages = Object.entries(rightsTable)
  .filter(([route]) => route.startsWith('GET '))
  .flatMap(([route, rows]) => {
    const [first] = rows.flatMap((row) => {
      const viewer = readerOf(row)
      return viewer === undefined ? [] : [{ route, row, viewer }]
    })
    return first === undefined ? [] : [first]
  })

/** Opens a window in which the desk answers everything, and nobody else anything. */
async function openedWindow(browser: Browser, desk: TestDesk, headers: Readonly<Record<string, string>>) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const elsewhere: string[] = []
  await context.route('**/*', async (route) => {
    const url = route.request().url()
    if (!url.startsWith(DESK_URL)) {
      elsewhere.push(url)
      return await route.abort()
    }
    const answer = await desk.ask(url.slice(DESK_URL.length), { headers })
    await route.fulfill({
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: Buffer.from(await answer.arrayBuffer()),
    })
  })
  return { page: await context.newPage(), elsewhere, close: () => context.close() }
}

/** Finds what is wrong with a page in the light, in the dark, and on a phone. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  const faults = [...(await axeViolations(page))]
  await page.emulateMedia({ colorScheme: 'dark' })
  faults.push(...(await axeViolations(page)).map((fault) => `in the dark ${fault}`))
  await page.setViewportSize({ width: 390, height: 844 })
  const over = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  )
  return over > 0 ? [...faults, `${over} pixels wider than a phone`] : faults
}

test('everybody can read every page, in the light, in the dark and on a phone', async (t) => {
  const store = await openedStore({ kind: 'SQLite', path: join(newFolder(t), 'desk.sqlite') }, t)
  const desk = await openDesk(store, t)
  desk.change({ notice: 'A notice of a test.' })
  const people = await openViewers(desk)
  const browser = await launchBrowser()
  t.after(() => browser.close())
  const faults: string[] = []
  let seen = 0
  for (const { route, row, viewer } of pages) {
    const asking = { desk, people, route, row }
    const [address, { headers }] = requestOf(asking, viewer, await newSubject(asking))
    const answer = await desk.ask(address, { headers: { ...(headers as Record<string, string>) } })
    // A stream of events goes on as long as somebody reads it.
    await answer.body?.cancel()
    if (answer.headers.get('content-type')?.startsWith('text/html') !== true) continue
    seen += 1
    const { page, elsewhere, close } = await openedWindow(browser, desk, headers as Record<string, string>)
    await page.goto(`${DESK_URL}${address}`)
    faults.push(...(await faultsOf(page)).map((fault) => `${route}, ${viewer}: ${fault}`))
    faults.push(...elsewhere.map((url) => `${route} asks for ${url}`))
    await close()
  }
  assert.deepEqual(faults, [])
  assert.ok(seen > 25, `${seen} pages`)
})
