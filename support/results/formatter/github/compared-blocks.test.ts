import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judgeByBaseline, updatedBaseline } from '../../changes/judge-by-baseline'
import { summarise } from '../../run-summary'
import { comparedResults } from '../../testing/compared-results'
import { sampleFacts } from '../../testing/sample-facts'
import { findingOf, scenarioOf } from '../../testing/scenario-results'
import { annotationsOf } from './annotations'
import { changesBlocks, knownBlocks } from './compared-blocks'
import { jobSummary } from './job-summary'

const { changes, known, scenarios } = comparedResults()

test('the job summary says what changed and what is known, before the counts by feature', () => {
  assert.ok(changes && known)
  const text = jobSummary(summarise(scenarios), { underTest: 'my.xml', changes, known }).join('\n')
  assert.match(text, /### What changed: 1 new, 1 fixed, 1 still open\n/)
  assert.match(text, /<summary>New&#58; 1<\/summary>\n\n<pre>\nProperty\.B MUST be String/)
  assert.match(text, /<summary>Fixed&#58; 1<\/summary>\n\n<pre>\nProperty\.C MUST be String/)
  assert.match(text, /### Known failures: 1 known, 1 new, 1 not there any more\n/)
  assert.match(text, /<pre>\nnew: Property\.B MUST/)
  assert.match(text, /Property\.A MUST be String {3}\[field-data-type\] until 2027-02-28: ticket 7/)
  assert.ok(text.indexOf('### Known') < text.indexOf('| Feature |'))
})

test('the job summary has the same lists as the terminal, with the same remarks', () => {
  assert.ok(changes && known)
  const [first] = changes.new
  assert.ok(first)
  const entry = { rule: 'field-length', subject: 'Property.D', reason: 'ticket 8', expires: '2027-02-28' }
  const text = [
    ...changesBlocks({ ...changes, new: [{ ...first, notJudged: 'its scenario did not run' }] }),
    ...knownBlocks({ ...known, notJudged: [entry] }),
  ].join('\n')
  assert.match(
    text,
    /Property\.B MUST be String {3}\[field-data-type\] \(not judged before: its scenario did not run\)/,
  )
  assert.match(text, /not judged this time&#58; 1<\/summary>\n\n<pre>\nProperty\.D {3}\[field-length\]/)
})

test('beside known failures of a metadata file, what no server was asked for is no error', () => {
  const findings = [findingOf('field-data-type', 'violated'), findingOf('lookups-known', 'not verified')]
  const results = [scenarioOf('A', 'failed', findings, 'A fails')]
  const reason = { reason: 'ticket 7', expires: '2027-02-28', today: '2026-11-30' }
  const kindsOf = (tested: 'file' | 'server') => {
    const run = { ...sampleFacts, tested: { kind: tested } }
    const baseline = updatedBaseline(results, [], reason)
    const outcome = judgeByBaseline({ scenarios: results, run }, baseline, 'baseline.json', reason.today)
    const shown = annotationsOf(results, summarise(results), { known: outcome, tested })
    return [outcome.verdict, ...shown.map(({ kind }) => kind)]
  }
  assert.deepEqual(kindsOf('file').slice(1), ['notice'])
  assert.deepEqual(kindsOf('server'), ['could not be judged', 'error'])
})

test('failures that are known are one notice, others are errors as ever', () => {
  assert.ok(known)
  const shown = annotationsOf(scenarios, summarise(scenarios), { known })
  assert.deepEqual(
    shown.map(({ kind, title, message }) => [kind, title, message]),
    [
      [
        'error',
        "Fields of another data type than the Data Dictionary's [field-data-type] (Property: B)",
        'B fails\nWhat it asks, and how to fix it: npx dd-acceptance explain field-data-type',
      ],
      ['notice', '1 scenario that fails by known failures only', 'Property: A'],
    ],
  )
})
