import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Finding } from '../../../dictionary/finding'
import { summarise } from '../../run-summary'
import type { ScenarioResult } from '../../scenario-result'
import { causeSections } from '../../summary/causes'
import { failingFor } from '../../testing/field-failures'
import { findingOf, scenarioOf, violating } from '../../testing/scenario-results'
import { annotationsOf } from './annotations'
import { jobSummary } from './job-summary'

const because = (rule: string, cause: string): Finding => ({ ...findingOf(rule, 'not verified', 'no answer'), cause })

/** A run in which titles come from rules, Fields, faults, reasons and failures without a finding. */
const results: readonly ScenarioResult[] = [
  ...failingFor(['Member.Name'], ['Member.Name']),
  violating('City', 'field-data-type'),
  scenarioOf('Undefined', 'failed', [], 'undefined step: it asks\n    at a (b.ts:1:2)'),
  scenarioOf('Count', 'not verified', [because('resource-count', 'count of the Lookup Resource')], 'no answer'),
  scenarioOf('Lookup', 'not verified', [findingOf('lookups-known', 'not verified', 'no records')], 'no records'),
  scenarioOf('Street', 'passed', [findingOf('field-length', 'advisory')]),
  scenarioOf('Skipped', 'not verified', [because('resource-replicated', 'records of any Resource')]),
]

const summary = summarise(results)
const titles = causeSections(results, summary).flatMap(({ causes }) => causes.map(({ label }) => label))

const decoded = (html: string): string =>
  html.replaceAll(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))).replaceAll('&amp;', '&')

/** Takes off the ids of rules and what stands behind them. */
const bare = (title: string): string => title.replace(/( \[[a-z, -]+\])?( \(Property: .*\)|: \d+)$/, '')

test('the summary of a job has the titles of the page, with their rules and how to have them explained', () => {
  const blocks = jobSummary(summary, { underTest: 'my.xml' }).filter((block) => block.startsWith('<details>'))
  const shown = blocks.map((block) => decoded(/<summary>(.*)<\/summary>/.exec(block)?.[1] ?? ''))
  assert.deepEqual(shown.map(bare).sort(), [...titles].sort())
  for (const [index, title] of shown.entries()) {
    const rule = /\[([a-z-]+)\]/.exec(title)?.[1]
    assert.equal(rule === undefined, title.startsWith('undefined step'), title)
    if (rule !== undefined) assert.ok(blocks[index]?.includes(`npx dd-acceptance explain ${rule}\n`), title)
  }
})

test('annotations have the titles of the page', () => {
  const shown = annotationsOf(results, summary)
  const skipped = 'A server without a single record'
  assert.deepEqual(
    [...new Set(shown.map(({ title }) => bare(title)))].sort(),
    titles.filter((each) => each !== skipped).sort(),
  )
  for (const { title, message } of shown) {
    const rule = /\[([a-z-]+)\]/.exec(title)?.[1]
    if (rule !== undefined) assert.ok(message.endsWith(`npx dd-acceptance explain ${rule}`), message)
  }
})
