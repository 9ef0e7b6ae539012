import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Performance } from '../../results/aggregate-report'
import type { PerformanceData } from '../../results/summary-data'
import { readTable, readView, shownFigure, viewOf } from '../testing/read-view'
import { sampleDataElements } from '../testing/sample-data-elements'
import { samplePerformance } from '../testing/sample-performance'
import { emptyOverview, summaryHtmlOf } from '../testing/summary-page'
import { withBrowser } from '../testing/with-browser'

type Measured = Extract<PerformanceData, { kind: 'measured' }>

const metrics = {
  'Payload size': 'payloadSizeMB',
  'Response time': 'responseTimeSeconds',
  Throughput: 'throughputMBPerSecond',
  'Estimated seconds per 1,000 records': 'secondsPer1000Records',
} as const satisfies Record<string, keyof Performance>

/** Rounds a figure as the page does, to three significant digits. */
const rounded = (figure: number | undefined) => (figure === undefined ? null : Number(figure.toPrecision(3)))

function sample(): Measured {
  const performance = samplePerformance()
  assert.ok(performance.kind === 'measured')
  return performance
}

describe('Performance', () => {
  const open = withBrowser()
  const measured = sample()
  const htmlOf = (performance: PerformanceData) => summaryHtmlOf({ overview: emptyOverview, performance })
  const html = htmlOf(measured)
  const opened = async (page = html) => viewOf(await open(page), 'Performance')

  it('shows all figures of every Resource beside their averages, all Resources first', async () => {
    const table = await readTable(await opened())
    assert.deepEqual(
      table.map(([name, ...figures]) => [name, ...figures.map(shownFigure)]),
      measured.rows.map(({ resourceName, figures, average }) => [
        resourceName ?? 'All',
        ...Object.values(metrics).flatMap((metric) => [rounded(figures[metric]), rounded(average?.[metric])]),
      ]),
    )
  })

  it('shows no averages where there are none', async () => {
    const view = await opened(htmlOf({ ...measured, hasAverages: false }))
    assert.deepEqual(
      (await readTable(view)).map((cells) => cells.length),
      measured.rows.map(() => 5),
    )
    assert.equal(await view.getByText('Industry average').count(), 0)
  })

  it('draws the figure that is chosen by arrow keys', async () => {
    const view = await opened()
    const chart = view.getByRole('group', { name: 'Chart' })
    await chart.getByRole('radio', { name: 'Payload size' }).check()
    for (const [label, metric] of Object.entries(metrics)) {
      assert.ok(await chart.getByRole('radio', { name: label }).isChecked(), label)
      const { bars, status } = await readView(view)
      assert.ok(status.startsWith(label), status)
      const figures = measured.rows.flatMap(({ figures, average }) => [figures[metric], average?.[metric]])
      const expected = figures.map(rounded).filter((figure) => figure !== null)
      assert.deepEqual(bars.map(shownFigure).sort(), expected.sort(), label)
      await view.page().keyboard.press('ArrowRight')
    }
  })

  it('says that the provider opted out', async () => {
    const view = await opened(htmlOf({ kind: 'opted out' }))
    await view.getByText('The provider has chosen not to show how fast the server answers.').waitFor()
    assert.equal(await view.getByRole('table').count(), 0)
  })

  it('says why nothing was measured', async () => {
    const notSampled = 'Metadata alone were tested: no server was asked for records.'
    const page = await open(summaryHtmlOf({ dataElements: { ...sampleDataElements(), notSampled } }))
    await page.getByRole('region', { name: 'Performance' }).getByText(notSampled).waitFor()
  })
})
