import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Explanation } from '../../results/summary-data'
import { axeViolations } from '../testing/axe-violations'
import { emptyOverview, summaryHtmlOf } from '../testing/summary-page'
import { withBrowser } from '../testing/with-browser'

const explanation: Explanation = [
  { kind: 'heading', text: 'What it asks' },
  { kind: 'list', items: ['A Date is `Edm.Date`.', 'A Boolean is *not* a text.'], more: 3 },
  { kind: 'heading', text: 'Example' },
  { kind: 'code', text: '<Property Name="CloseDate" Type="Edm.String"/>' },
  { kind: 'text', text: 'Declare `Type="Edm.Date"`, see *Run only this*.' },
]

const cause = { label: 'Fields of another data type', count: 1, items: [], more: 0 }

describe('the page about a rule', () => {
  const open = withBrowser()
  const html = summaryHtmlOf({
    overview: {
      ...emptyOverview,
      sections: [
        {
          kind: 'failures',
          count: 3,
          causes: [
            { ...cause, rule: 'field-data-type' },
            { ...cause, label: 'Trouble', rules: ['core-request', 'field-data-type'] },
            { ...cause, label: 'Without a page', rule: 'moon-is-full' },
          ],
          explanations: { 'field-data-type': explanation, 'core-request': [{ kind: 'text', text: 'Requests.' }] },
        },
      ],
    },
  })

  it('is folded below the findings of its cause, and needs nothing but the report', async () => {
    const page = await open(html)
    const summaries = page.locator('.rule-explanation > summary')
    assert.deepEqual(
      (await summaries.allTextContents()).map((text) => text.replace(/^About the rule /, '')),
      ['field-data-type', 'core-request', 'field-data-type'].map((id) => `${id}: example, and how to fix it`),
    )
    const code = page.getByText('<Property Name="CloseDate" Type="Edm.String"/>').first()
    assert.ok(!(await code.isVisible()))
    await summaries.first().click()
    assert.ok(await code.isVisible())
  })

  it('shows headings, lists with how many are left out, code, and what is emphasized', async () => {
    const page = await open(html)
    await page.locator('.rule-explanation > summary').first().click()
    const shown = page.locator('.rule-page').first()
    assert.deepEqual(await shown.getByRole('heading', { level: 4 }).allTextContents(), ['What it asks', 'Example'])
    assert.deepEqual(await shown.getByRole('listitem').allTextContents(), [
      'A Date is Edm.Date.',
      'A Boolean is not a text.',
      'and 3 more',
    ])
    assert.deepEqual(await shown.locator('em').allTextContents(), ['not', 'Run only this'])
    assert.deepEqual(await shown.locator('p code').allTextContents(), [
      'Type="Edm.Date"',
      'npx dd-acceptance explain field-data-type',
    ])
    assert.deepEqual(await axeViolations(page), [])
  })
})
