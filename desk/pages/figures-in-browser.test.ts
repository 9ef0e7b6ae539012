import assert from 'node:assert/strict'
import { after, before, describe, type TestContext, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { makeAverages } from '../averages/make-averages'
import { writeServed } from '../collector/testing/result-folders'
import { publishMap } from '../map/publish-map'
import { setShownOnMap } from '../map/shown-organizations'
import { newFolder } from '../testing/archives'
import { axeViolations, launchBrowser } from '../testing/browser'
import { addCertified } from '../testing/certified-rows'
import { openedStore } from '../testing/databases'
import { openDesk } from '../testing/desk-app'
import { at } from '../testing/desk-data'
import { served } from '../testing/served-app'

/** Serves a desk with a map, averages, and systems to compare; returns its address. */
async function filledDesk(t: TestContext): Promise<string> {
  const folder = newFolder(t)
  const store = await openedStore({ kind: 'SQLite', path: `${folder}/desk.sqlite` }, t)
  const { desk, app } = await openDesk(store, t)
  for (const [index, state] of ['CA', 'CA', 'CA', 'NY', 'NY', 'NY', 'TX'].entries()) {
    const uoi = `${state}-${index}`
    const fields = { 'Property.ListPrice': index / 10, 'Property.City': 1, [`Property.X_${index}`]: 1 }
    const reports = await writeServed(folder, { recipient: uoi, fields, statuses: { Active: 0.5 } })
    await addCertified(store, { uoi, state, reports }, desk.files)
  }
  await store.transaction((tx) => setShownOnMap(tx, 'TX-6', true, at(0)))
  await publishMap({ store, minimum: 3 }, at(1))
  await makeAverages({ store, files: desk.files, minimum: 3 }, '2.0', at(1))
  return await served(app, t)
}

describe('figures in a browser', () => {
  let browser: Browser
  before(async () => {
    browser = await launchBrowser()
  })
  after(() => browser.close())

  const opened = async (t: TestContext, options: Parameters<Browser['newContext']>[0] = {}) => {
    const context = await browser.newContext(options)
    t.after(() => context.close())
    return await context.newPage()
  }

  test('the map, Industry and a comparison are read by everybody, on every screen', async (t) => {
    const origin = await filledDesk(t)
    for (const [width, colorScheme] of [
      [1280, 'light'],
      [390, 'light'],
      [1280, 'dark'],
    ] as const) {
      const page = await opened(t, { viewport: { width, height: 900 }, colorScheme })
      for (const path of ['/map', '/map?view=north-america', '/industry', '/compare?search=CA']) {
        await page.goto(`${origin}${path}`)
        assert.deepEqual(await axeViolations(page), [], `${path} ${width} ${colorScheme}`)
        const tooWide = await page.evaluate(
          'document.documentElement.scrollWidth > document.documentElement.clientWidth',
        )
        assert.equal(tooWide, false, `${path} ${width}`)
      }
    }
  })

  test('each number and each point of the map leads to its row by the keyboard', async (t) => {
    const page = await opened(t)
    await page.goto(`${await filledDesk(t)}/map?view=north-america`)
    const figure = page.getByRole('figure', { name: 'Map' })
    assert.deepEqual(
      await figure
        .getByRole('link')
        .evaluateAll((all: { ariaLabel: string | null }[]) => all.map(({ ariaLabel }) => ariaLabel)),
      [...['California: 3', 'New York: 3', 'Texas: 1 or more'], 'TX-6'],
    )
    await page.getByRole('button', { name: 'Show' }).focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    assert.equal(new URL(page.url()).hash, '#area-USA-CA')
    await figure.getByRole('link', { name: 'TX-6' }).press('Enter')
    assert.equal(new URL(page.url()).hash, '#organization-TX-6')
    assert.match(await page.locator(':target').innerText(), /TX-6/)
  })

  for (const javaScriptEnabled of [true, false])
    test(`two systems are chosen and compared ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async (t) => {
      const page = await opened(t, { javaScriptEnabled })
      await page.goto(`${await filledDesk(t)}/compare`)
      await page.getByLabel("Words of an organization's name, or UOI").fill('CA')
      await page.getByRole('button', { name: 'Search' }).click()
      await page.getByRole('checkbox', { name: 'CA-0' }).check()
      await page.getByLabel("Words of an organization's name, or UOI").fill('NY')
      await page.getByRole('button', { name: 'Search' }).click()
      await page.getByRole('checkbox', { name: 'NY-3' }).check()
      await page.getByRole('button', { name: 'Compare' }).click()
      await page.waitForLoadState('networkidle')
      assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), 'CA-0 and NY-3')
      if (javaScriptEnabled) {
        await page.getByRole('heading', { name: 'All elements' }).waitFor()
        assert.deepEqual(await axeViolations(page), [])
      }
      assert.match(await page.locator('main').innerText(), /in common/i)
    })
})
