import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { summarise } from '../../results/run-summary'
import { createOverview } from '../../results/summary/create-overview'
import { comparedResults } from '../../results/testing/compared-results'
import { viewOf } from '../testing/read-view'
import { summaryHtmlOf } from '../testing/summary-page'
import { withBrowser } from '../testing/with-browser'

describe('what changed, and known failures', () => {
  const open = withBrowser()
  const results = comparedResults()
  const overview = createOverview(
    results,
    summarise(results.scenarios, results.profile),
    undefined,
    undefined,
    'public',
    () => undefined,
  )
  const opened = async () => viewOf(await open(summaryHtmlOf({ overview })), 'Overview')

  it('lists what is new and what is fixed, and how much is still open', async () => {
    const changes = (await opened()).locator('#changes')
    const text = (await changes.textContent()) ?? ''
    assert.match(text, /Since the run of 2026-03-04 12:00 UTC \(metadata file my\.xml\)\./)
    assert.match(text, /New1Property\.B MUST be String {3}\[field-data-type\]/)
    assert.match(text, /Fixed1Property\.C MUST be String {3}\[field-synonyms\]/)
    assert.match(text, /Still open: 1\./)
  })

  it('says of each known failure why it may stay, and what the known ones mean for the exit code', async () => {
    const text = (await (await opened()).locator('#known').textContent()) ?? ''
    assert.match(text, /Of baseline\.json\. The run fails by 1 failure that is not known\./)
    assert.match(text, /Not known1Property\.B/)
    assert.match(text, /Known1Property\.A MUST be String {3}\[field-data-type\]until 2027-02-28: ticket 7/)
    assert.match(text, /Not there any more1Property\.C/)
  })

  it('leads to the findings, which are marked', async () => {
    const view = await opened()
    await view.locator('#changes').getByRole('link').click()
    const finding = view.locator(':target')
    assert.ok(await finding.getByText('New', { exact: true }).isVisible())
    assert.match((await finding.textContent()) ?? '', /Property\.B/)
    assert.equal(await view.locator('#failures').getByText('Known', { exact: true }).count(), 1)
    assert.equal(await view.locator('#failures').getByText('New', { exact: true }).count(), 1)
  })
})
