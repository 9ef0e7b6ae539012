import assert from 'node:assert/strict'
import { test } from 'node:test'
import { summarise } from '../../run-summary'
import { comparedResults } from '../../testing/compared-results'
import { annotationsOf } from './annotations'
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

test('failures that are known are one notice, others are errors as ever', () => {
  const shown = annotationsOf(scenarios, summarise(scenarios), known)
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
