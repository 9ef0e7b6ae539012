import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Locator } from 'playwright-core'
import type { ExplorerField } from '../../../results/explorer-data'
import { EXPLORER, explorerHtml, fieldsOf, nameOf, searchBox } from '../../testing/explorer-page'
import { readTable, readView, viewOf } from '../../testing/read-view'
import { sampleExplorer } from '../../testing/sample-explorer'
import { withBrowser } from '../../testing/with-browser'

describe('Fields in the explorer', () => {
  const open = withBrowser()
  const sample = sampleExplorer()
  const opened = async () => viewOf(await open(explorerHtml(sample)), EXPLORER)

  it('shows a Field in one row', async () => {
    const view = await opened()
    await searchBox(view).fill('property.')
    const rows = new Map((await readTable(view)).map(([name, ...cells]) => [name?.split(' ')[0], cells]))
    assert.deepEqual(rows.get('Property.ListPrice'), [
      'Decimal Edm.String',
      'length 20 precision 14 suggested scale 2 suggested',
      '98.5 %',
      '97.0 % 12 have it',
      'failed 1 finding',
      'Page of ListPrice in the Data Dictionary',
    ])
    assert.deepEqual(rows.get('Property.BuyerFinancing'), [
      'Multiple Enumeration not offered',
      'length 1,024 suggested',
      'N/A',
      '',
      'not offered',
      'Page of BuyerFinancing in the Data Dictionary',
    ])
    assert.deepEqual(rows.get('Property.AskingPrice')?.slice(-2), ['no scenario', ''])
    const page = view.getByRole('link', { name: 'Page of ListPrice in the Data Dictionary' })
    assert.equal(await page.getAttribute('href'), 'https://dd.reso.org/DD2.0/Property/ListPrice/')
  })

  it('opens the row of each Field by keyboard, with all that is known of it', async () => {
    const view = await opened()
    for (const one of fieldsOf(sample)) {
      await searchBox(view).fill(nameOf(one))
      const button = view.getByRole('button', { name: nameOf(one) })
      await button.press('Enter')
      assert.equal(await button.getAttribute('aria-expanded'), 'true')
      const details = view.locator(`[id="${await button.getAttribute('aria-controls')}"]`)
      const text = (await details.innerText()).replace(/\s+/g, ' ')
      for (const known of knownOf(one.field)) assert.ok(text.includes(known), `${known} is not in: ${text}`)
      assert.deepEqual(await shownValues(details), valuesOf(one.field), nameOf(one))
      await button.press('Enter')
      assert.equal(await details.count(), 0)
    }
  })

  it('says how many values of a Lookup it does not have', async () => {
    const view = await opened()
    await searchBox(view).fill('agentcities')
    await view.getByRole('button', { name: 'Agents.AgentCities' }).press('Enter')
    await view.getByRole('table', { name: 'Lookup org.example.Cities: 1,550 values' }).waitFor()
    await view.getByText('The first 100 of 250 values are shown.').waitFor()
    await view.getByText('and 1,300 more values that this page does not have').waitFor()
  })

  /** Reads all values of the Lookup in the details of a Field, in as many steps as it takes; none without a Lookup. */
  async function shownValues(details: Locator) {
    const more = details.getByRole('button', { name: 'Show more values' })
    while (await more.isVisible()) await more.click()
    const [values = []] = Object.values((await readView(details)).tables)
    return values.map(([name, standing, offered, availability]) => [
      name?.split(' for ')[0],
      standing,
      offered,
      availability,
    ])
  }

  function valuesOf({ lookup, valueAvailability }: ExplorerField) {
    const { values = [], whyUnknown } = sample.lookups[lookup ?? -1] ?? {}
    return values.map(({ value, isLocal, isMissing }, place) => [
      value,
      isLocal ? 'local' : 'standard',
      whyUnknown === undefined ? (isMissing ? 'not offered' : 'offered') : 'not known',
      percent(valueAvailability?.[place]),
    ])
  }
})

/** Texts that the details of a Field must have. */
const knownOf = ({ findings, variations, strayValues, average }: ExplorerField): readonly string[] => [
  ...(findings ?? []),
  ...(variations ?? []).map(({ suggestion, value, reason }) =>
    [value === undefined ? '' : `Value “${value}”: `, suggestion, ': ', reason].join(''),
  ),
  ...(strayValues ?? []).map(({ value, availability }) => `${value} ${percent(availability)}`),
  ...(average === undefined ? [] : [`${average.results} other results`, `${average.resultsWithData} of them`]),
]

function percent(share: number | undefined): string {
  if (share === undefined) return 'N/A'
  return share === 0 || share === 1 ? `${share * 100} %` : `${(share * 100).toFixed(1)} %`
}
