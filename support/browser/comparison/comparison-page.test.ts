import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { sampleComparison } from '../../results/compare/testing/sample-comparison'
import type { ComparedElement, ComparedField, Spreads } from '../../results/data-compatibility-report'
import { htmlPage } from '../../results/html-page'
import { axeViolations } from '../testing/axe-violations'
import { readTable, readView, shownFigure, viewOf } from '../testing/read-view'
import { withBrowser } from '../testing/with-browser'

const report = sampleComparison()

const members = ['resources', 'fields', 'lookupValues'] as const
const memberLabels = { resources: 'Resources', fields: 'Fields', lookupValues: 'Lookup values' }
const categories = { All: 'total', RESO: 'reso', IDX: 'idx', Local: 'local' } as const

/** Figures in the order of the columns, for three results of which one does not know all its lookup values. */
const inColumns = ({ union, inAll, inSome, onlyIn, notKnown }: Spreads) => [union, inAll, inSome, ...onlyIn, notKnown]

interface Element {
  readonly kind: 'Resource' | 'Field' | 'Lookup value'
  readonly element: ComparedElement
}

/** All elements that the page lists; a value once for each Field that has it. */
const elements: readonly Element[] = [
  ...report.resources.map((element) => ({ kind: 'Resource', element }) as const),
  ...report.fields.map((element) => ({ kind: 'Field', element }) as const),
  ...report.fields.flatMap(({ lookup }) =>
    (report.lookups[lookup ?? -1]?.values ?? []).map((element) => ({ kind: 'Lookup value', element }) as const),
  ),
]

const standings: Readonly<Record<string, (element: ComparedElement) => boolean>> = {
  All: () => true,
  RESO: ({ standing }) => standing !== 'local',
  IDX: ({ standing }) => standing === 'IDX',
  Local: ({ standing }) => standing === 'local',
}

const spreads: Readonly<Record<string, (element: ComparedElement) => boolean>> = {
  'in any result': () => true,
  'in all': ({ spread }) => spread === 'in all',
  'not in all': ({ spread }) => spread !== 'in all',
  'in some, not in all': ({ spread }) => spread === 'in some',
  ...Object.fromEntries(
    report.results.map(({ label }, place) => [
      `only in ${label}`,
      ({ spread, in: places }: ComparedElement) => spread === 'only in one' && places.includes(place),
    ]),
  ),
  'not known': ({ spread }) => spread === 'not known',
}

describe('the comparison page', () => {
  const open = withBrowser()
  const html = htmlPage({ title: 'Comparison', page: 'comparison', data: report })
  const opened = async (name: string) => viewOf(await open(html), name)

  const radio = (view: Locator, legend: string, label: string) =>
    view.getByRole('group', { name: legend }).getByRole('radio', { name: label, exact: true })

  /** Returns the number of rows of the table, after checking that the status says the same. */
  async function foundOf(view: Locator): Promise<number> {
    const { status, tables } = await readView(view)
    const rows = Object.values(tables)[0]?.length ?? 0
    assert.ok(status.startsWith(`${rows} of ${elements.length} elements: `), `${status}, and ${rows} rows`)
    return rows
  }

  it('says who is compared, with how many elements each one advertises', async () => {
    const view = await opened('Who is compared')
    assert.deepEqual(
      (await readTable(view)).map(([name, ...figures]) => [name?.split(' ')[0], ...figures.map(shownFigure)]),
      report.results.map(({ label, counts, lookupsNotKnown }) => [
        label,
        ...members.flatMap((member) =>
          [counts[member].total, counts[member].reso, counts[member].local].map((figure) =>
            figure === 0 && member === 'lookupValues' && lookupsNotKnown > 0 ? null : figure,
          ),
        ),
      ]),
    )
    assert.ok(await view.getByText('there is no data-availability-report.json').isVisible())
  })

  it('counts what all have in common and what only some have, for each standing', async () => {
    const view = await opened('What they have in common')
    await radio(view, 'Standing', 'All').focus()
    for (const [label, category] of Object.entries(categories)) {
      assert.ok(await radio(view, 'Standing', label).isChecked(), label)
      const { tables, status } = await readView(view)
      assert.deepEqual(
        Object.values(tables)[0]?.map(([name, ...figures]) => [name, ...figures.map(shownFigure)]),
        members.map((member) => [memberLabels[member], ...inColumns(report.totals[member][category])]),
        label,
      )
      const inWords = [...status.matchAll(/(\d+) of (\d+) /g)].map(([, inAll, union]) => [Number(inAll), Number(union)])
      assert.deepEqual(
        inWords,
        members.map((member) => [report.totals[member][category].inAll, report.totals[member][category].union]),
        label,
      )
      await view.page().keyboard.press('ArrowRight')
    }
  })

  it('counts what each two have in common', async () => {
    const view = await opened('Each two of them')
    await radio(view, 'Kind', 'Resources').check()
    for (const member of members) {
      assert.deepEqual(
        (await readTable(view)).map(([, ...figures]) => figures.map(shownFigure)),
        report.inBoth[member],
        member,
      )
      await view.page().keyboard.press('ArrowRight')
    }
  })

  it('shows the figures of every Resource', async () => {
    const table = await readTable(await opened('By Resource'))
    assert.deepEqual(
      table.map(([name, , , ...figures]) => [name?.split(' ')[0], ...figures.map(shownFigure)]),
      report.resources.map(({ resourceName, fields, lookupValues, incompatibleFields }) => [
        resourceName,
        ...inColumns(fields).slice(0, -1),
        incompatibleFields,
        lookupValues.union,
        lookupValues.inAll,
      ]),
    )
  })

  it('lists as many elements as each figure says', async () => {
    const page = await open(html)
    const view = await viewOf(page, 'All elements')
    const figures = await page.getByRole('button', { name: /: show / }).all()
    assert.ok(figures.length > 20)
    for (const figure of figures) {
      await figure.press('Enter')
      const label = await figure.getAttribute('aria-label')
      assert.equal(await foundOf(view), Number(label?.split(':')[0]), label ?? '')
    }
  })

  it('filters by kind', async () => {
    const view = await opened('All elements')
    for (const [label, kind] of Object.entries({
      Resources: 'Resource',
      Fields: 'Field',
      'Lookup values': 'Lookup value',
    })) {
      await radio(view, 'Kind', label).check()
      assert.equal(await foundOf(view), elements.filter((one) => one.kind === kind).length, label)
    }
  })

  it('filters by standing and by the results that have an element', async () => {
    const view = await opened('All elements')
    await radio(view, 'Kind', 'All').check()
    for (const [standing, hasStanding] of Object.entries(standings)) {
      await radio(view, 'Standing', standing).check()
      for (const [spread, hasSpread] of Object.entries(spreads)) {
        await view.getByRole('combobox', { name: 'Advertised' }).selectOption(spread)
        const wanted = elements.filter(({ element }) => hasStanding(element) && hasSpread(element))
        assert.equal(await foundOf(view), wanted.length, `${standing}, ${spread}`)
      }
    }
  })

  it('finds elements by several words, and all of them again', async () => {
    const view = await opened('All elements')
    await view.getByRole('button', { name: 'Clear search and filters' }).click()
    assert.equal(await foundOf(view), elements.length)
    await view.getByRole('searchbox', { name: 'Search elements' }).pressSequentially('price list edm.int64')
    assert.equal(await foundOf(view), 1)
    await view.getByRole('searchbox', { name: 'Search elements' }).fill('price nowhere')
    assert.match((await readView(view)).status, /^0 of /)
    await view.getByText('There are no such elements.').waitFor()
  })

  it('shows the type that each result declares for a Field, and the share of its records that have it', async () => {
    const view = await opened('All elements')
    const rows = await readTable(view)
    assert.deepEqual(
      rows.map(([name]) => name),
      report.fields.map(({ resourceName, fieldName, standing }) => `${resourceName}.${fieldName} ${standing}`),
    )
    for (const [index, field] of report.fields.entries()) {
      const [, spread, ...cells] = rows[index] ?? []
      assert.ok(spread?.endsWith(field.differences?.join(', ') ?? ''), spread)
      assert.equal(cells.length, report.results.length)
      for (const [place, cell] of cells.entries()) assertCell(cell, field, place)
    }
  })

  function assertCell(cell: string, { in: places, types, availability }: ComparedField, place: number): void {
    const type = types[place]
    const share = availability[place]
    if (type) assert.ok(cell.includes(type.dataType) && cell.includes(type.declared), `${type.declared} in ${cell}`)
    assert.equal(cell === 'not advertised', !places.includes(place), cell)
    assert.equal(/([\d.]+) % of records/.exec(cell)?.[1], typeof share === 'number' ? percent(share) : undefined)
  }

  const percent = (share: number) => (share === 0 || share === 1 ? `${share * 100}` : (share * 100).toFixed(1))

  const listEverything = (page: Page) => page.getByRole('button', { name: 'Clear search and filters' }).click()

  for (const colorScheme of ['light', 'dark'] as const)
    it(`can be read by everybody in ${colorScheme} colours`, async () => {
      const page = await open(html, { colorScheme })
      await listEverything(page)
      assert.deepEqual(await axeViolations(page), [])
    })

  it('fits a narrow window', async () => {
    const page = await open(html, { width: 360 })
    await listEverything(page)
    assert.deepEqual(await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]), [360, 360])
  })

  it('is printed with all its views, and without what can only be used on a screen', async () => {
    const page = await open(html, { media: 'print' })
    for (const role of ['navigation', 'search', 'searchbox', 'radio', 'combobox'] as const)
      assert.equal(await page.getByRole(role).count(), 0, role)
    const headings = ['Who is compared', 'What they have in common', 'By Resource', 'All elements']
    assert.deepEqual(await page.getByRole('heading', { level: 2 }).allTextContents(), headings)
  })
})
