import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Locator } from 'playwright-core'
import type { Explorer, ExplorerField } from '../../../results/explorer-data'
import { EXPLORER, explorerHtml, fieldsOf, nameOf, searchBox } from '../../testing/explorer-page'
import { readTable, shownFigure, viewOf } from '../../testing/read-view'
import { sampleExplorer } from '../../testing/sample-explorer'
import { withBrowser } from '../../testing/with-browser'

/** Tests whether a Field passes each radio button of a filter, in their order after `All`. */
const filters: Readonly<Record<string, Readonly<Record<string, (field: ExplorerField) => boolean>>>> = {
  Standing: {
    RESO: ({ standing }) => standing !== 'local',
    IDX: ({ standing }) => standing === 'IDX',
    Local: ({ standing }) => standing === 'local',
  },
  Offered: {
    Offered: ({ declaredType }) => declaredType !== undefined,
    'Not offered': ({ declaredType }) => declaredType === undefined,
  },
  'Scenario result': {
    Failed: ({ outcome }) => outcome === 'failed',
    'Not verified': ({ outcome }) => outcome === 'not verified',
    'Not offered': ({ outcome }) => outcome === 'not offered',
    Passed: ({ outcome }) => outcome === 'passed',
    'With findings': ({ findings }) => findings !== undefined,
  },
}

/** Names of the Fields of the sample that each query finds, in their order. */
const searches: Readonly<Record<string, readonly string[]>> = {
  listprice: ['Property.ListPrice'],
  'LIST price': ['Property.ListPrice'],
  'price property': ['Property.ListPrice', 'Property.AskingPrice'],
  'Edm.Date': ['Property.ListingContractDate'],
  '  agents ': ['Agents.AgentCities', 'Agents.AgentKey'],
  'standardstatus under contract': ['Property.StandardStatus'],
  'Sold (Cash)': ['Property.StandardStatus'],
  'city 250': ['Agents.AgentCities'],
  'price nowhere': [],
}

describe('the explorer', () => {
  const open = withBrowser()
  const sample = sampleExplorer()
  const fields = fieldsOf(sample)
  const opened = async (explorer = sample) => viewOf(await open(explorerHtml(explorer)), EXPLORER)

  const resourceMenu = (view: Locator) => view.getByRole('combobox', { name: 'Resource' })
  const radio = (view: Locator, filter: string, label: string) =>
    view.getByRole('group', { name: filter }).getByRole('radio', { name: label, exact: true })

  /** Reads the names of the Fields in the table, and checks that the status has the same number. */
  async function shownFields(view: Locator): Promise<readonly string[]> {
    const names = await view.locator('button[aria-expanded]').allTextContents()
    assert.equal(await view.getByRole('status').textContent(), `${names.length} of ${fields.length} Fields`)
    return names
  }

  it('shows the figures of all Resources until a filter is set', async () => {
    const view = await opened()
    assert.deepEqual(
      await readTable(view),
      sample.resources.map(({ name, standing, isOffered, records, fields }) => [
        name,
        standing,
        isOffered ? 'offered' : 'not offered',
        `${fields.length}`,
        `${fields.filter(({ declaredType }) => declaredType !== undefined).length}`,
        `${fields.filter(({ outcome }) => outcome === 'failed').length}`,
        records === undefined ? 'N/A' : records.toLocaleString('en-US'),
      ]),
    )
    assert.equal(await view.getByRole('status').textContent(), `${fields.length} of ${fields.length} Fields`)
  })

  it('finds Fields by several words: of names, types, values of Lookups and of records', async () => {
    const view = await opened()
    for (const [query, names] of Object.entries(searches)) {
      await searchBox(view).fill(query)
      assert.deepEqual(await shownFields(view), names, query)
    }
  })

  it('narrows with each letter that is typed', async () => {
    const view = await opened()
    await searchBox(view).pressSequentially('agentk')
    assert.deepEqual(await shownFields(view), ['Agents.AgentKey'])
    await searchBox(view).press('Backspace')
    assert.deepEqual(await shownFields(view), ['Agents.AgentCities', 'Agents.AgentKey'])
  })

  for (const [filter, choices] of Object.entries(filters))
    it(`filters by ${filter} with arrow keys, in all Resources and in each`, async () => {
      const view = await opened()
      let last = 'All'
      for (const [label, passes] of Object.entries(choices)) {
        await radio(view, filter, last).press('ArrowRight')
        assert.ok(await radio(view, filter, label).isChecked(), label)
        last = label
        for (const resource of ['', ...sample.resources.map(({ name }) => name)]) {
          await resourceMenu(view).selectOption(resource)
          const passed = fields.filter(({ resourceName, field }) => passes(field) && resourceName.endsWith(resource))
          assert.deepEqual(await shownFields(view), passed.map(nameOf), `${label}, ${resource}`)
        }
      }
    })

  it('takes words and filters together, and clears them together', async () => {
    const view = await opened()
    await radio(view, 'Standing', 'RESO').check()
    await radio(view, 'Scenario result', 'Not offered').check()
    assert.deepEqual(await shownFields(view), ['Property.BuyerFinancing', 'Queue.QueueTransactionKey'])
    await searchBox(view).fill('fha')
    assert.deepEqual(await shownFields(view), ['Property.BuyerFinancing'])
    await view.getByRole('button', { name: 'Clear search and filters' }).click()
    assert.equal((await readTable(view)).length, sample.resources.length)
    assert.equal(await searchBox(view).inputValue(), '')
  })

  it('lists the Fields of a Resource that is chosen, and the standard names that it may have been meant for', async () => {
    const view = await opened()
    await view.getByRole('button', { name: 'Agents' }).press('Enter')
    assert.deepEqual(await shownFields(view), ['Agents.AgentCities', 'Agents.AgentKey'])
    assert.match(
      await view.innerText(),
      /Agents is a Resource of the server’s own, is offered.\s.*\s*Member: is a synonym/s,
    )
    assert.ok(await resourceMenu(view).evaluate((menu) => menu === document.activeElement))
  })

  it('has room for a whole dictionary: all Fields are found, and shown in steps', async () => {
    const view = await opened(largeExplorer())
    const status = view.getByRole('status')
    assert.equal(await status.textContent(), '2,200 of 2,200 Fields')
    await searchBox(view).fill('resource21.field199')
    assert.equal(await status.textContent(), '1 of 2,200 Fields')
    await searchBox(view).fill('edm.string')
    assert.equal(await status.textContent(), '2,200 of 2,200 Fields')
    const rows = view.locator('button[aria-expanded]')
    await rows.nth(99).waitFor()
    assert.equal(await rows.count(), 100)
    await view.getByRole('button', { name: 'Show more Fields' }).click()
    await rows.nth(199).waitFor()
    const more = await rows.count()
    assert.ok(more < 2200, `${more} Fields`)
    assert.equal(shownFigure(/first ([\d,]+) of 2,200/.exec(await view.innerText())?.[1]), more)
  })
})

const largeExplorer = (): Explorer => ({
  version: '2.0',
  pages: 'https://dd.reso.org/DD2.0/',
  resources: Array.from({ length: 22 }, (_, number) => ({
    name: `Resource${number}`,
    standing: 'RESO',
    isOffered: true,
    fields: Array.from({ length: 100 }, (_, field) => ({
      name: `Field${number === 21 ? 100 + field : field}`,
      standing: 'RESO',
      declaredType: 'Edm.String',
      lookup: 0,
    })),
  })),
  lookups: [{ name: 'Many', values: Array.from({ length: 3000 }, (_, value) => ({ value: `Value ${value}` })) }],
})
