import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { Locator } from 'playwright-core'
import { type CommandResult, runCommand } from '../../../step-definitions/testing/run-command'
import { summaryCommand } from '../../commands/summary'
import { call } from '../../commands/testing/called-command'
import type { Finding } from '../../dictionary/finding'
import type { AvailabilityReport } from '../../results/availability/availability-report'
import type { RolledUpAvailability } from '../../results/availability/roll-up/rolled-up-availability'
import type { RolledUpMetadata } from '../../results/availability/roll-up/rolled-up-metadata'
import { type SampleServer, startSampleServer } from '../../sample-server/sample-server'
import { readTable, readView, shownFigure, viewOf } from '../testing/read-view'
import { withBrowser } from '../testing/with-browser'

interface Results {
  readonly verdict: string
  readonly total: Readonly<Record<string, number>>
  readonly features: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly scenarios: readonly { readonly findings: readonly Finding[] }[]
}

const FEATURES = ['features/payload/v2.0/payload.feature', 'features/data-dictionary/v2.0/resources/member.feature']

const OUTCOMES = ['passed', 'failed', 'advisories', 'not offered', 'not verified'] as const

/** Labels of the slider's stops, and their names in rolled-up reports. */
const BINS = [
  ['> 0 %', 'gtZero'],
  ['≥ 25 %', 'gte25'],
  ['≥ 50 %', 'gte50'],
  ['≥ 75 %', 'gte75'],
  ['100 %', 'eq100'],
] as const

describe('summary.html of a run', () => {
  const open = withBrowser()
  let server: SampleServer | undefined
  let run: CommandResult | undefined

  before(async () => {
    server = await startSampleServer({ defects: ['payload-wrong-type'], recordsPerResource: 20 })
    run = await runCommand([...FEATURES, '--tags', '@Member'], {
      RESOSCRIPT: 'reference/resoscripts/sample-server.resoscript',
      SAMPLE_SERVER: server.origin,
      SAMPLE_SERVER_SECRET: server.clientSecret,
    })
  })
  after(() => server?.close())

  const text = (name: string): string => {
    const file = run?.files.get(name)
    assert.ok(file, `the run left no ${name}: ${run?.stdout} ${run?.stderr}`)
    return file
  }
  const json = <Content>(name: string): Content => JSON.parse(text(name))
  const opened = async (name: string): Promise<Locator> => viewOf(await open(text('summary.html')), name)

  it('has the verdict and the counts of results.json', async () => {
    const { verdict, total, features } = json<Results>('results.json')
    assert.equal(verdict, 'not conformant')
    const view = await opened('Overview')
    assert.ok(await view.getByText(/^failed: .* scenarios of dd-2\.0$/).isVisible())
    const [totals, ...rows] = await readTable(await viewOf(view.page(), 'By feature'))
    assert.deepEqual(
      totals?.slice(1).map(shownFigure),
      OUTCOMES.map((outcome) => total[outcome]),
    )
    assert.deepEqual(
      rows.map(([name, ...figures]) => [name, ...figures.map(shownFigure)]),
      Object.entries(features).map(([name, counts]) => [name, ...OUTCOMES.map((outcome) => counts[outcome])]),
    )
  })

  it('names the violations, and what to do about them', async () => {
    const violated = json<Results>('results.json')
      .scenarios.flatMap(({ findings }) => findings)
      .filter(({ outcome }) => outcome === 'violated')
    assert.ok(violated.length > 0)
    const shown = await (await opened('Overview')).innerText()
    for (const { subject, advice = '' } of violated)
      assert.ok(shown.includes(subject) && shown.includes(advice), `${subject}: ${advice}`)
  })

  it('has the elements of the rolled-up reports', async () => {
    const { advertised } = json<RolledUpMetadata>('metadata-report.rolled-up.json')
    const { resourcesBinary } = json<RolledUpAvailability>('data-availability-report.rolled-up.json').availability
    const view = await opened('Data Elements')
    await view.getByRole('slider').focus()
    for (const [label, bin] of BINS) {
      const { tables } = await readView(view)
      const [, ...rows] = tables[`Elements: All. Availability Threshold: ${label}.`] ?? []
      assert.deepEqual(
        new Map(rows.map(([name = '', ...figures]) => [name, figures.map(shownFigure)])),
        new Map(
          Object.entries(advertised).map(([name, { fields, lookups }]) => {
            const available = name === 'Member' ? resourcesBinary[name] : undefined
            const figures = [fields.total, available?.fields.total[bin], lookups.total, available?.lookups.total[bin]]
            return [name, figures.map((figure) => figure ?? null)]
          }),
        ),
        label,
      )
      await view.page().keyboard.press('ArrowRight')
    }
  })

  it('has the times of data-availability-report.json', async () => {
    const { resources } = json<AvailabilityReport>('data-availability-report.json')
    const [member] = resources.filter(({ resourceName }) => resourceName === 'Member')
    assert.ok(member)
    const table = await readTable(await opened('Performance'))
    const [, size, time] = table.find(([name]) => name === 'Member') ?? []
    assertClose(shownFigure(size), member.averageResponseBytes / 1e6)
    assertClose(shownFigure(time), member.averageResponseTimeMs / 1000)
  })

  it('has the availability of each Field in its explorer', async () => {
    const { fields } = json<RolledUpAvailability>('data-availability-report.rolled-up.json')
    const own = fields.filter((field) => field.resourceName === 'Member' && field.parentResourceName === undefined)
    const view = await opened('Data Dictionary explorer')
    await view.getByRole('button', { name: 'Member', exact: true }).click()
    await showAllFields(view)
    const rows = new Map((await readTable(view)).map(([name, , , share]) => [name?.split(' ')[0], share]))
    for (const { fieldName, availability } of own)
      assert.equal(rows.get(`Member.${fieldName}`), percent(availability), fieldName)
    assert.ok(own.length > 50)
  })

  async function showAllFields(view: Locator): Promise<void> {
    const more = view.getByRole('button', { name: 'Show more Fields' })
    while (await more.isVisible()) await more.click()
    const total = Number.parseInt(await view.getByRole('status').innerText(), 10)
    await view
      .locator('button[aria-expanded]')
      .nth(total - 1)
      .waitFor()
  }

  it('has no times when it is made again for a provider that opts out', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'opted-out-'))
    try {
      for (const [name, content] of run?.files ?? []) await writeFile(join(folder, name), content)
      await call(summaryCommand, folder, '--performance-opt-out')
      const html = await readFile(join(folder, 'summary.html'), 'utf8')
      const page = await open(html)
      const performance = await viewOf(page, 'Performance')
      assert.ok(await performance.getByText('The provider has chosen not to show').isVisible())
      assert.doesNotMatch(await page.locator('body').innerText(), /\d ?(?:ms|MB|MB\/s|s)\b/)
      const [, data = ''] = /id="data">(.*?)<\/script>/s.exec(html) ?? []
      assert.ok(data.length > 0)
      assert.doesNotMatch(data, /responseTime|payloadSize|throughput|durationMs/i)
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})

const percent = (share: number) => (share === 0 || share === 1 ? `${share * 100} %` : `${(share * 100).toFixed(1)} %`)

/** Figures are shown with three significant digits. */
function assertClose(shown: number | null, figure: number): void {
  assert.ok(shown !== null && Math.abs(shown / figure - 1) < 0.005, `${shown} is not about ${figure}`)
}
