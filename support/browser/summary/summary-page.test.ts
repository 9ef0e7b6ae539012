import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { axeViolations } from '../testing/axe-violations'
import { sampleCore } from '../testing/sample-core'
import { sampleDataElements } from '../testing/sample-data-elements'
import { sampleExplorer } from '../testing/sample-explorer'
import { sampleOverview } from '../testing/sample-overview'
import { summaryHtml, summaryHtmlOf } from '../testing/summary-page'
import { withBrowser } from '../testing/with-browser'

const VIEWS = ['Overview', 'Data Elements', 'Performance', 'Data Dictionary explorer', 'Web API Core 2.1.0']

const HEADER = ['Server', 'Recipient', 'Tested on', 'Duration', 'Standard', 'Tested by']

/** Opens all rows and details, so that they are judged as well. */
async function openEverything(page: Page): Promise<void> {
  await page.getByRole('searchbox', { name: 'Search Fields' }).fill('property')
  await page.evaluate(() => {
    for (const row of document.querySelectorAll<HTMLElement>('button[aria-expanded=false]')) row.click()
    for (const details of document.querySelectorAll('details')) details.open = true
  })
}

describe('the summary page', () => {
  const open = withBrowser()
  const html = summaryHtml()

  /** Pages of runs that do not have all views. */
  const others = {
    'metadata alone': summaryHtmlOf({
      dataElements: { ...sampleDataElements(), notSampled: 'Nothing was sampled.', averagedOver: null },
      explorer: sampleExplorer(),
    }),
    'Web API Core alone': summaryHtmlOf({ core: sampleCore() }),
  }

  for (const colorScheme of ['light', 'dark'] as const)
    it(`can be read by everybody, all of it opened, in ${colorScheme} colours`, async () => {
      const page = await open(html, { colorScheme })
      await openEverything(page)
      assert.deepEqual(await axeViolations(page), [])
    })

  it('can be read by everybody where figures are not known', async () => {
    assert.deepEqual(await axeViolations(await open(others['metadata alone'])), [])
  })

  it('leads to each of its views by name, and past the navigation', async () => {
    const page = await open(html)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    assert.equal(await page.evaluate(() => document.activeElement?.localName), 'main')
    for (const link of await page.getByRole('navigation').getByRole('link').all()) {
      await link.click()
      const id = decodeURIComponent(new URL(page.url()).hash.slice(1))
      assert.ok(await page.locator(`[id="${id}"]`).isVisible(), id)
    }
    const regions = page.getByRole('main').locator(':scope > section')
    assert.deepEqual(await regions.getByRole('heading', { level: 2 }).allTextContents(), VIEWS)
  })

  it('has only the views that a run has something to show in', async () => {
    const views = async (other: string) => (await open(other)).getByRole('heading', { level: 2 }).allTextContents()
    assert.deepEqual(await views(others['metadata alone']), VIEWS.slice(0, 4))
    assert.deepEqual(await views(others['Web API Core alone']), ['Overview', 'Web API Core 2.1.0'])
  })

  it('fits a phone: nothing is cut off, and nothing is scrolled sideways', async () => {
    const page = await open(html, { width: 360 })
    await openEverything(page)
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('body, body *')]
        .filter((element) => !element.closest('.visually-hidden, thead, svg'))
        .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
        .filter((element) => getComputedStyle(element).display !== 'inline')
        .map((element) => `${element.localName}.${element.className}`),
    )
    assert.deepEqual(wide, [])
  })

  it('says in its header what was tested, whose, when, how long and by which version, before anything else', async () => {
    const page = await open(html)
    const header = page.getByRole('banner')
    assert.deepEqual(await header.getByRole('term').allTextContents(), HEADER)
    assert.ok(await header.getByText('https://api.example.com/reso/odata').isVisible())
    assert.equal(
      await page
        .locator('body')
        .getByText('M00000123')
        .first()
        .evaluate((element) => element.closest('header') !== null),
      true,
    )
  })

  it('says for whom it is where it shows what is not public', async () => {
    const overview = { ...sampleOverview(), audience: 'recipient' } as const
    const page = await open(summaryHtmlOf({ overview }))
    assert.ok(
      await page
        .getByRole('banner')
        .getByText(/for the recipient/)
        .isVisible(),
    )
  })

  it('is printed with all its views, and without what can only be used on a screen', async () => {
    const page = await open(html, { media: 'print' })
    for (const role of ['navigation', 'search', 'searchbox', 'slider', 'radio', 'combobox'] as const)
      assert.equal(await page.getByRole(role).count(), 0, role)
    assert.deepEqual(await page.getByRole('heading', { level: 2 }).allTextContents(), VIEWS)
    for (const text of ['All Resources, all elements:', 'Response time (s) by Resource.'])
      assert.ok(await page.getByText(text).isVisible(), text)
  })

  it('opens what is folded while it is printed, and folds it again', async () => {
    const page = await open(html)
    const folded = page.getByText('no record has it')
    assert.ok(!(await folded.isVisible()))
    await folded.evaluate((text) =>
      addEventListener('beforeprint', () => {
        document.title = text.checkVisibility() ? 'printed' : 'left out'
      }),
    )
    await page.pdf()
    assert.equal(await page.title(), 'printed')
    assert.ok(!(await folded.isVisible()))
  })

  it('shows what looks like HTML as it is', async () => {
    const page = await open(html)
    await page.getByText('the value </script><script>alert(1)</script> in 4 of 1,200 records').waitFor()
  })

  it('says so where scripts are off', () => {
    const [, text] = /<noscript>(.*)<\/noscript>/.exec(html) ?? []
    assert.match(text ?? '', /needs JavaScript/)
  })
})
