import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { axeViolations } from '../testing/axe-violations'
import { viewOf } from '../testing/read-view'
import { emptyOverview, summaryHtmlOf } from '../testing/summary-page'
import { withBrowser } from '../testing/with-browser'

describe('the findings of a run', () => {
  const open = withBrowser()
  const html = summaryHtmlOf({})

  it('are narrowed by words and by feature, and shown again', async () => {
    const page = await open(html)
    const view = await viewOf(page, 'Overview')
    const headings = () => view.getByRole('heading', { level: 3 }).allTextContents()
    const all = await headings()
    await view.getByRole('searchbox', { name: 'Search findings' }).fill('listprice')
    assert.equal(await view.getByRole('status').textContent(), '1 of 8 findings are shown.')
    assert.deepEqual((await headings())[0], 'Failures: 12 scenarios')
    assert.ok(!(await headings()).includes('Advisories: 21 findings'))
    assert.ok(await view.getByText('Declare ListPrice as Edm.Decimal.').isVisible())
    assert.equal(await view.getByText('Declare BedroomsTotal as Edm.Int64.').count(), 0)
    await view.getByRole('combobox', { name: 'Feature' }).selectOption('Member')
    assert.equal(await view.getByRole('status').textContent(), '0 of 8 findings are shown.')
    await view.getByRole('button', { name: 'Show all' }).press('Enter')
    assert.deepEqual(await headings(), all)
    assert.equal(await view.getByRole('status').textContent(), '')
  })

  it('have links of their own, which open what is folded', async () => {
    const page = await open(html)
    const folded = page.getByText('Declare MaxLength="50".')
    assert.ok(!(await folded.isVisible()))
    await page.evaluate("location.hash = '#field-length.Property-StreetName'")
    await folded.waitFor()
    assert.deepEqual(
      await page.getByRole('link', { name: 'Link to Property.ListPrice' }).getAttribute('href'),
      '#field-data-type.Property-ListPrice',
    )
  })

  it('are shown by their link though a filter hides them', async () => {
    const page = await open(html)
    await page.getByRole('searchbox', { name: 'Search findings' }).fill('media')
    assert.equal(await page.getByText('Declare ListPrice as Edm.Decimal.').count(), 0)
    await page.evaluate("location.hash = '#field-data-type.Property-ListPrice'")
    await page.getByText('Declare ListPrice as Edm.Decimal.').waitFor()
  })

  it('do not mind a link that leads nowhere', async () => {
    const page = await open(html)
    await page.evaluate("location.hash = '#%E0%A4%A'")
    await page.evaluate("location.hash = '#nothing'")
    assert.ok(await page.getByText('Declare ListPrice as Edm.Decimal.').isVisible())
  })

  it('have the line of the metadata below its place, in which what they are about is marked', async () => {
    const view = await viewOf(await open(html), 'Overview')
    const line = view
      .locator('#failures')
      .getByText(/^Line 812$/)
      .first()
      .locator('..')
    assert.equal(await line.textContent(), 'Line 812...</Annotation><Property Name="</script><b>" Type="Edm.String"/>')
    assert.equal(await line.locator('mark').textContent(), '<Property')
  })

  it('show the commands that show them again, to be copied', async () => {
    const page = await open(html)
    await page.getByText('Records that their JSON Schema does not allow').scrollIntoViewIfNeeded()
    await page.getByRole('button', { name: 'Run only this for Member.MemberStatus' }).press('Enter')
    assert.ok(await page.getByText('npx dd-acceptance run dd-2.0 features/payload/v2.0/payload.feature:12').isVisible())
    await page.getByRole('button', { name: 'Copy as curl for Member.MemberStatus' }).click()
    assert.ok(await page.getByText(`curl -H 'Authorization: Bearer '"$TOKEN" `).isVisible())
    assert.deepEqual(await axeViolations(page), [])
  })

  it('need no filter where there are few', async () => {
    const page = await open(summaryHtmlOf({ overview: emptyOverview }))
    assert.equal(await page.getByRole('searchbox').count(), 0)
  })
})
