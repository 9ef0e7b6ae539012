import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { CoreReport } from '../../results/core-report'
import { readView, viewOf } from '../testing/read-view'
import { sampleCore } from '../testing/sample-core'
import { emptyOverview, summaryHtmlOf } from '../testing/summary-page'
import { withBrowser } from '../testing/with-browser'

describe('Web API Core', () => {
  const open = withBrowser()
  const sample = sampleCore()
  const htmlOf = (core: CoreReport) => summaryHtmlOf({ overview: emptyOverview, core })
  const html = htmlOf(sample)
  const opened = async (page = html) => viewOf(await open(page), 'Web API Core 2.1.0')

  it('says whose server was tested, how it was reached and what it answers with', async () => {
    const facts = (await opened()).locator('dl').first()
    const labels = await facts.getByRole('term').allTextContents()
    const values = await facts.getByRole('definition').allTextContents()
    assert.deepEqual(Object.fromEntries(labels.map((label, index) => [label, values[index]])), {
      Status: sample.outcome,
      'Organisation tested (UOI)': sample.organisation?.recipientUoi,
      'Data provider (UOI)': sample.organisation?.providerUoi,
      'System (USI)': sample.organisation?.providerUsi,
      'OData version': '4.0',
      'Authentication type': sample.authentication,
      Resource: sample.resource,
      'Service root': sample.serviceRoot,
      'Single value lookups': sample.enumerationModes?.single,
      'Multiple value lookups': sample.enumerationModes?.multiple,
    })
  })

  it('has no status where not all scenarios ran', async () => {
    const facts = (await opened(htmlOf({ ...sample, partial: true }))).locator('dl').first()
    assert.equal(await facts.getByRole('definition').first().textContent(), 'not all scenarios ran')
  })

  it('says N/A where a fact is not known', async () => {
    const { organisation, authentication, resource, serviceRoot, enumerationModes, ...known } = sample
    const facts = (await opened(htmlOf({ ...known, odataVersion: [] }))).locator('dl').first()
    const values = await facts.getByRole('definition').allTextContents()
    assert.deepEqual(values, [sample.outcome, ...Array.from({ length: 9 }, () => 'N/A')])
  })

  it('shows every scenario, and the Parameters of the requests', async () => {
    const { tables } = await readView(await opened())
    const [scenarios = [], missing, parameters] = Object.values(tables)
    assert.deepEqual(
      scenarios.map(([id, status]) => [id, status]),
      sample.scenarios.map(({ id, status, beyondCore }) => [beyondCore ? `${id} beyond Core` : id, status]),
    )
    assert.deepEqual(
      missing,
      sample.missingParameters.map(({ name, reason, advice }) => [name, reason, advice]),
    )
    assert.deepEqual(
      parameters,
      sample.parameters.map(({ name, text, origin, why }) => [name, text, origin, why]),
    )
  })

  it('shows the reason and findings of each scenario, and its requests on demand', async () => {
    const view = await opened()
    for (const { id, requests, failures, reason } of sample.scenarios) {
      const row = view.getByRole('row', { name: id })
      const summary = row.locator('summary')
      assert.equal(await summary.count(), requests.length === 0 ? 0 : 1, id)
      if (requests.length > 0) await summary.press('Enter')
      const text = await row.innerText()
      const said = [
        ...failures.flatMap(({ expected, found, evidence, advice }) => [expected, found, evidence, advice]),
        ...requests.flatMap(({ url, status, durationMs }) => [url, `HTTP ${status}, ${durationMs} ms`]),
        reason,
      ].filter((part) => part !== undefined)
      for (const part of said) assert.ok(text.includes(part), `${part} is not in: ${text}`)
    }
  })

  it('sorts the worst scenarios first', async () => {
    const view = await opened()
    await view.getByRole('columnheader', { name: 'Status' }).getByRole('button').click()
    const [scenarios = []] = Object.values((await readView(view)).tables)
    assert.deepEqual(
      scenarios.map(([, status]) => status),
      ['failed', 'not verified', 'not offered', 'passed', 'passed'],
    )
  })
})
