import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { htmlPage } from '../../results/html-page'
import { axeViolations } from '../testing/axe-violations'
import { readTable, viewOf } from '../testing/read-view'
import { sampleRecipients } from '../testing/sample-recipients'
import { withBrowser } from '../testing/with-browser'

describe('the page of all recipients', () => {
  const open = withBrowser()
  const index = sampleRecipients()
  const html = htmlPage({ title: 'Certification', page: 'recipients', data: index })
  const opened = async () => viewOf(await open(html), 'Recipients')
  const namesIn = async (view: Awaited<ReturnType<typeof opened>>) =>
    (await readTable(view)).map(([name = '']) => name.split(' T1-S1')[0])

  it('has a row for each, with status, reason, counts and date', async () => {
    const view = await opened()
    assert.equal(await view.page().getByRole('heading', { level: 1 }).textContent(), 'Certification: 4 recipients')
    const [first, second] = await readTable(view)
    assert.deepEqual(first?.slice(1, 8), [
      'not conformant',
      'Web API Core 2.0.0: 1 of 45 scenarios failed, for 1 cause.',
      '41',
      '1',
      '0',
      '3',
      '0',
    ])
    assert.equal(first?.[8], '2026-01-15 09:30 UTC')
    assert.deepEqual(second?.slice(3, 9), ['N/A', 'N/A', 'N/A', 'N/A', 'N/A', 'N/A'])
    assert.match(second?.[0] ?? '', /^<script>alert\(1\)<\/script> T1-S1/)
  })

  it('leads to the reports of each step, and says where there are none', async () => {
    const view = await opened()
    const link = view.getByRole('link', { name: 'Data Dictionary 2.0 of Harbor MLS' })
    assert.equal(await link.getAttribute('href'), 'data-dictionary-2.0/T1-S1/A%20B/current/summary.html')
    const [first, second] = await readTable(view)
    assert.deepEqual(
      [first?.[9], second?.[9]],
      ['Web API Core 2.0.0 Data Dictionary 2.0: not run', 'Web API Core 2.0.0: no report'],
    )
  })

  it('is sorted by any column, with what is not known last', async () => {
    const view = await opened()
    await view.getByRole('button', { name: 'Recipient' }).click()
    assert.deepEqual(await namesIn(view), ['<script>alert(1)</script>', 'Harbor MLS', 'Inland MLS', 'Prairie MLS'])
    await view.getByRole('button', { name: 'Status' }).click()
    assert.deepEqual((await namesIn(view))[0], 'Prairie MLS')
    await view.getByRole('button', { name: 'Passed' }).click()
    assert.deepEqual((await namesIn(view)).slice(0, 2), ['Harbor MLS', 'Prairie MLS'])
    await view.getByRole('button', { name: 'Date' }).click()
    assert.deepEqual([(await namesIn(view))[0], (await namesIn(view))[3]], ['Inland MLS', '<script>alert(1)</script>'])
  })

  it('shows those of one status', async () => {
    const view = await opened()
    assert.equal(await view.getByRole('status').textContent(), '4 of 4 recipients.')
    await view.getByRole('radio', { name: 'conformant (2)', exact: true }).check()
    assert.deepEqual(await namesIn(view), ['Harbor MLS', 'Inland MLS'])
    assert.equal(await view.getByRole('status').textContent(), '2 of 4 recipients: conformant.')
  })

  for (const colorScheme of ['light', 'dark'] as const)
    it(`can be read by everybody in ${colorScheme} colours, also on a phone`, async () => {
      assert.deepEqual(await axeViolations(await open(html, { colorScheme })), [])
      const phone = await open(html, { colorScheme, width: 360 })
      assert.deepEqual(await axeViolations(phone), [])
      const widths = await phone.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
      assert.deepEqual(widths, [360, 360])
      const cut = await phone.evaluate(
        () =>
          [...document.querySelectorAll('tbody td, tbody th')].filter(
            (cell) => cell.getBoundingClientRect().right > innerWidth,
          ).length,
      )
      assert.equal(cut, 0, 'cells are cut off')
    })

  it('is printed without what can only be used on a screen', async () => {
    const page = await open(html, { media: 'print' })
    assert.equal(await page.getByRole('radio').count(), 0)
    assert.equal((await readTable(page.locator('main'))).length, 4)
  })
})
