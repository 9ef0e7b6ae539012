import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Locator } from 'playwright-core'
import type { Cause, CauseItem, Overview } from '../../results/summary-data'
import { readTable, shownFigure, viewOf } from '../testing/read-view'
import { sampleOverview } from '../testing/sample-overview'
import { summaryHtmlOf } from '../testing/summary-page'
import { withBrowser } from '../testing/with-browser'

describe('the overview', () => {
  const open = withBrowser()
  const sample = sampleOverview()
  const htmlOf = (changed: Partial<Overview>) => summaryHtmlOf({ overview: { ...sample, ...changed } })
  const html = htmlOf({})
  const opened = async (page = html) => viewOf(await open(page), 'Overview')

  const titles = {
    failures: 'Failures: 12 scenarios',
    open: 'Could not be verified: 1 scenario',
    advisories: 'Advisories: 21 findings',
    skipped: 'Skipped, not verified: 2 findings',
  } as const

  it('begins with the endorsement, the verdict, its reason and the first step', async () => {
    const view = await opened()
    assert.equal(await view.page().getByRole('heading', { level: 1 }).textContent(), sample.endorsement)
    const text = (await view.innerText()).replace(/\s+/g, ' ')
    const parts = ['Not conformant', sample.because, `First step ${sample.firstStep}`].map((part) => text.indexOf(part))
    assert.deepEqual(
      parts,
      [...parts].sort((one, other) => one - other),
    )
    assert.ok(!parts.includes(-1), text)
  })

  for (const [verdict, words] of [
    ['conformant', 'Conformant'],
    ['could not be judged', 'Could not be judged'],
  ] as const)
    it(`says in words that the server is ${verdict}`, async () => {
      const view = await opened(htmlOf({ verdict }))
      assert.ok(await view.getByText(words, { exact: true }).isVisible())
      assert.equal(await view.getByText('Not conformant', { exact: true }).count(), 0)
    })

  it('says whether the run would count as a certification, with each reason why not', async () => {
    const textOf = async (certification: Overview['certification']) =>
      (await (await opened(htmlOf({ certification }))).innerText()).replace(/\s+/g, ' ')
    assert.match(await textOf({ valid: true, reasons: [] }), /As a certification this run would count\./)
    assert.match(await textOf({ valid: false, reasons: ['one <b>'] }), /would not count: one <b>\./)
    assert.match(await textOf({ valid: false, reasons: ['one', 'two'] }), /would not count: one two/)
    assert.doesNotMatch(await textOf(null), /certification/)
  })

  it('says of a part what became of its scenarios, in no colour of a verdict', async () => {
    const part = 'failed: 1, passed: 11 of 1,951 scenarios of dd-2.0'
    for (const verdict of ['conformant', 'not conformant', 'could not be judged'] as const) {
      const view = await opened(htmlOf({ verdict, part }))
      assert.ok(await view.getByText(part, { exact: true }).isVisible())
      assert.equal(await view.getByText(/^(Not c|C)onformant$/).count(), 0)
      assert.equal(await view.locator('.verdict.tone-neutral.surface-neutral').count(), 1)
    }
  })

  it('counts scenarios by outcome, in all and by feature', async () => {
    const view = await opened()
    const keys = ['passed', 'failed', 'advisories', 'not offered', 'not verified'] as const
    const counts = await view.getByLabel('Scenarios by outcome').getByRole('definition').allTextContents()
    assert.deepEqual(
      counts.map(shownFigure),
      keys.map((key) => sample.total[key]),
    )
    const table = await readTable(await viewOf(view.page(), 'By feature'))
    assert.deepEqual(
      table.map(([name, ...figures]) => [name, ...figures.map(shownFigure)]),
      [{ ...sample.total, name: 'Total' }, ...sample.features].map((row) => [row.name, ...keys.map((key) => row[key])]),
    )
  })

  it('names the features of which nothing is offered', async () => {
    const view = await opened()
    await view.getByText('Features of which nothing is offered: 3').press('Enter')
    assert.ok(await view.getByText('Caravan, Teams, WaterSupply').isVisible())
  })

  it('says what was tested', async () => {
    const view = await viewOf((await opened()).page(), 'What was tested')
    assert.deepEqual(
      await view.getByRole('term').allTextContents(),
      sample.facts.map(({ label }) => label),
    )
    assert.deepEqual(
      await view.getByRole('definition').allTextContents(),
      sample.facts.map(({ value }) => value),
    )
  })

  it('has the causes in their order, those of failures open, with all texts of each', async () => {
    const view = await opened()
    const headings = await view.getByRole('heading', { level: 3 }).allTextContents()
    assert.deepEqual(headings.slice(0, 4), Object.values(titles))
    for (const { kind, causes } of sample.sections) {
      const shown = (await viewOf(view.page(), titles[kind])).locator('details')
      assert.equal(await shown.count(), causes.length)
      for (const [index, cause] of causes.entries()) {
        const isOpen = kind === 'failures' && index < 3
        const text = await readCause(shown.nth(index), isOpen)
        for (const said of saidOf(cause)) assert.ok(text.includes(said), `${said} is not in: ${text}`)
      }
    }
  })

  async function readCause(details: Locator, isOpen: boolean): Promise<string> {
    assert.equal(await details.getByRole('list').isVisible(), isOpen)
    if (!isOpen) await details.locator('summary').press('Enter')
    return details.innerText()
  }

  it('links to the Data Dictionary, and only to web pages', async () => {
    const view = await opened()
    const link = view.getByRole('link', { name: 'Data Dictionary page about Property.ListPrice' })
    assert.equal(await link.getAttribute('href'), 'https://dd.reso.org/DD2.0/Property/ListPrice/')
    const [section] = sample.sections
    assert.ok(section)
    const item = {
      scenario: 'ListPrice',
      location: 'a.feature:1',
      subject: 'Property.X',
      reference: 'javascript:alert(1)',
    }
    const causes = [{ label: 'Odd', count: 1, items: [item], more: 0 }]
    const odd = await opened(htmlOf({ sections: [{ ...section, causes }] }))
    await odd.getByText('Property.X', { exact: true }).waitFor()
    assert.equal(await odd.getByRole('link').count(), 0)
  })

  it('leaves out the sections without causes', async () => {
    const view = await opened(htmlOf({ verdict: 'conformant', sections: [], notOffered: [] }))
    assert.deepEqual(await view.getByRole('heading').allTextContents(), ['Overview', 'What was tested', 'By feature'])
  })
})

/** All texts of a cause, also those that look like HTML. */
const saidOf = ({ label, rule, count, items, more }: Cause): readonly string[] =>
  [
    label,
    rule,
    `${count}`,
    ...items.flatMap((item) => [item.scenario, item.location, item.failure, ...saidOfFinding(item)]),
    more > 0 ? `and ${more} more` : undefined,
  ].filter((text) => text !== undefined)

const saidOfFinding = ({ subject, requirement, expected, found, evidence, advice }: CauseItem) => [
  subject,
  requirement,
  expected,
  found,
  evidence,
  advice,
]
