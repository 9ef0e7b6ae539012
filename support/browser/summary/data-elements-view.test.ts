import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Locator } from 'playwright-core'
import type { DataElements, ElementsRow } from '../../results/summary-data'
import { type ReadTable, type ReadView, readView, shownFigure, viewOf } from '../testing/read-view'
import { sampleDataElements } from '../testing/sample-data-elements'
import { emptyOverview, summaryHtmlOf } from '../testing/summary-page'
import { withBrowser } from '../testing/with-browser'

const categories = [
  ['All', 'total'],
  ['RESO', 'reso'],
  ['IDX', 'idx'],
  ['Local', 'local'],
] as const

const thresholds = [
  ['> 0 %', 'gtZero'],
  ['≥ 25 %', 'gte25'],
  ['≥ 50 %', 'gte50'],
  ['≥ 75 %', 'gte75'],
  ['100 %', 'eq100'],
] as const

/** A choice by the radio buttons and the slider: their labels, and the members of the data that they choose. */
interface Choice {
  readonly label: string
  readonly category: (typeof categories)[number][1]
  readonly stop: string
  readonly threshold: (typeof thresholds)[number][1]
}

/** Figures of the data: advertised by the server and on average, then available in the same order. */
const figuresOf = ({ advertised, available, average }: ElementsRow, kind: Kind, { category, threshold }: Choice) => [
  advertised?.[kind][category] ?? null,
  tenth(average?.advertised?.[kind][category]),
  available?.[kind][category][threshold] ?? null,
  tenth(average?.available?.[kind][category][threshold]),
]

type Kind = 'fields' | 'lookups'

/** Averages are shown with one digit. */
const tenth = (average: number | undefined) => (average === undefined ? null : Number(average.toFixed(1)))

const labelOf = ({ resourceName }: ElementsRow) => resourceName ?? 'All Resources'

const figuresIn = (table: ReadTable = []) => table.flatMap(([, ...texts]) => texts.map(shownFigure))

/** Reorders figures for the table of all Resources, where those of the server come before the averages. */
const inColumns = ([advertised, averageAdvertised, available, averageAvailable]: ReturnType<typeof figuresOf>) => [
  advertised,
  available,
  averageAdvertised,
  averageAvailable,
]

const sorted = (figures: readonly (number | null)[]) => figures.filter((figure) => figure !== null).sort()

/** Reads the figures of the sentence that screen readers speak. */
const figuresInWords = (words: string) =>
  [...words.matchAll(/(N\/A|[\d,]+) (?:Fields|lookups)/g)].map(([, text]) => shownFigure(text))

describe('Data Elements', () => {
  const open = withBrowser()
  const data = sampleDataElements()
  const htmlOf = (dataElements: DataElements) => summaryHtmlOf({ overview: emptyOverview, dataElements })
  const html = htmlOf(data)
  const opened = async (page = html) => viewOf(await open(page), 'Data Elements')

  const slider = (view: Locator) => view.getByRole('slider', { name: 'Availability Threshold' })
  const resourceMenu = (view: Locator) => view.getByRole('combobox', { name: 'Resource' })

  /** Chooses each standing and threshold by arrow keys alone, and calls `check` for each. */
  async function forEachChoice(view: Locator, check: (choice: Choice) => Promise<void>): Promise<void> {
    const { keyboard } = view.page()
    await view.getByRole('group', { name: 'Standing' }).getByRole('radio', { name: 'All' }).check()
    for (const [label, category] of categories) {
      if (category !== 'total') await keyboard.press('ArrowRight')
      await slider(view).press('Home')
      for (const [index, [stop, threshold]] of thresholds.entries()) {
        if (index > 0) await keyboard.press('ArrowRight')
        await check({ label, category, stop, threshold })
      }
      await view.getByRole('radio', { checked: true }).focus()
    }
  }

  it('shows the figures of each Resource for each standing and threshold: in tables, as bars, in words', async () => {
    const view = await opened()
    for (const row of data.rows) {
      await resourceMenu(view).selectOption(labelOf(row))
      await forEachChoice(view, async (choice) => {
        const shown = await readView(view)
        assertFiguresOf(row, choice, shown)
        assertAllResources(choice, shown)
      })
    }
  })

  function assertFiguresOf(row: ElementsRow, choice: Choice, { tables, bars, status }: ReadView): void {
    const [fields, lookups] = [figuresOf(row, 'fields', choice), figuresOf(row, 'lookups', choice)]
    const at = `${labelOf(row)}, ${choice.label}, ${choice.stop}`
    assert.deepEqual(figuresIn(tables[`Fields of ${labelOf(row)}`]), fields, `Fields of ${at}`)
    assert.deepEqual(figuresIn(tables[`Lookups of ${labelOf(row)}`]), lookups, `Lookups of ${at}`)
    assert.deepEqual(sorted(bars.map(shownFigure)), sorted([...fields, ...lookups]), `bars of ${at}`)
    assert.deepEqual(figuresInWords(status), [fields[0], lookups[0], fields[2], lookups[2]], `words of ${at}`)
  }

  /** All Resources taken together stand first. */
  function assertAllResources(choice: Choice, { tables }: ReadView): void {
    const caption = `Elements: ${choice.label}. Availability Threshold: ${choice.stop}.`
    const { [caption]: table } = tables
    const names = table?.map(([name]) => name)
    assert.deepEqual(names, ['All Resources', 'Property', 'Member', 'Media', 'X_ShowingRequest local'], caption)
    const expected = data.rows.flatMap((row) => [
      ...inColumns(figuresOf(row, 'fields', choice)),
      ...inColumns(figuresOf(row, 'lookups', choice)),
    ])
    assert.deepEqual(figuresIn(table), expected, caption)
  }

  it('says the threshold to people who cannot see the slider', async () => {
    const view = await opened()
    await slider(view).press('ArrowRight')
    assert.equal(await slider(view).getAttribute('aria-valuetext'), 'in at least 25 % of the records')
    await slider(view).press('End')
    assert.equal(await slider(view).getAttribute('aria-valuetext'), 'in each of the records')
  })

  it('sorts Resources by a figure: all of them together stay first, N/A is last', async () => {
    const view = await opened()
    const heading = view
      .getByRole('table', { name: 'Elements: All.' })
      .getByRole('columnheader', { name: 'Available', exact: true })
      .first()
    const names = async () =>
      Object.values((await readView(view)).tables)
        .at(-1)
        ?.map(([name]) => name)
    await heading.getByRole('button').press('Enter')
    assert.equal(await heading.getAttribute('aria-sort'), 'descending')
    assert.deepEqual(await names(), ['All Resources', 'Property', 'Member', 'X_ShowingRequest local', 'Media'])
    await heading.getByRole('button').press('Enter')
    assert.equal(await heading.getAttribute('aria-sort'), 'ascending')
    assert.deepEqual(await names(), ['All Resources', 'X_ShowingRequest local', 'Member', 'Property', 'Media'])
  })

  it('says how many results averages are taken over', async () => {
    const view = await opened()
    await resourceMenu(view).selectOption('Property')
    assert.equal(
      await view.getByText(/^Averages are taken over 12 results;.* 10 of them that were sampled\.$/).count(),
      2,
    )
  })

  it('says why available elements or averages are not known', async () => {
    const rows = data.rows.map((row) => ({ ...row, available: null, average: null }))
    const notSampled = 'Metadata alone were tested: no server was asked for records.'
    const averagesProblem = 'There is no result in /averages.'
    const view = await opened(htmlOf({ rows, notSampled, averagedOver: null, averagesProblem }))
    await view.getByText(notSampled).waitFor()
    await view.getByText(averagesProblem).waitFor()
    const { tables } = await readView(view)
    assert.deepEqual(tables['Fields of All Resources'], [
      ['Advertised', '755'],
      ['Available > 0 %', 'N/A'],
    ])
    assert.equal(await view.getByText('Industry average', { exact: true }).count(), 0)
  })

  it('says so where the metadata could not be read', async () => {
    const view = await opened(
      htmlOf({ rows: [], notSampled: 'Nothing was sampled.', averagedOver: null, averagesProblem: null }),
    )
    await view.getByText('The metadata could not be read').waitFor()
  })
})
