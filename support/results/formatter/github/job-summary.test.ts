import assert from 'node:assert/strict'
import { test } from 'node:test'
import { summarise } from '../../run-summary'
import type { ScenarioResult } from '../../scenario-result'
import { parameter, request } from '../../testing/core-run'
import { findingOf, scenarioOf, violating } from '../../testing/scenario-results'
import { jobSummary } from './job-summary'

const text = (results: readonly ScenarioResult[], reports?: string) =>
  jobSummary(summarise(results), { underTest: 'my.xml', ...(reports === undefined ? {} : { reports }) }).join('\n\n')

test('the summary has the verdict, what was tested, counts, failures by cause, advisories and reports', () => {
  const results = [
    violating('City', 'field-data-type'),
    violating('Street', 'field-synonyms'),
    violating('Zip', 'field-synonyms'),
    scenarioOf('Pool', 'passed', [findingOf('field-length', 'advisory')]),
    scenarioOf('Heating', 'not verified', [{ ...findingOf('lookups-known', 'not verified'), advice: 'serve them' }]),
    { ...scenarioOf('x', 'not offered'), feature: 'Queue' },
  ]
  assert.equal(
    text(results, 'Reports in folder'),
    `## NOT CONFORMANT

Tested: <code>my&#46;xml</code>

Scenarios: passed 1, failed 3, advisories 1, not offered 1, not verified 1

<code>Reports in folder</code>

| Feature | passed | failed | advisories | not offered | not verified |
| --- | ---: | ---: | ---: | ---: | ---: |
| Property | 1 | 3 | 1 | · | 1 |
| Total | 1 | 3 | 1 | 1 | 1 |

Not offered: Queue

### Failures: 3

<details><summary>Fields that go by a synonym of their standard name &#91;field&#45;synonyms&#93;&#58; 2</summary>

<pre>
Property: Street   features/property.feature:7
Street does not uphold field-synonyms

Property: Zip   features/property.feature:7
Zip does not uphold field-synonyms

What it asks, and how to fix it: npx dd-acceptance explain field-synonyms
</pre>

</details>

<details><summary>Fields of another data type than the Data Dictionary&#39;s &#91;field&#45;data&#45;type&#93;&#58; 1</summary>

<pre>
Property: City   features/property.feature:7
City does not uphold field-data-type

What it asks, and how to fix it: npx dd-acceptance explain field-data-type
</pre>

</details>

### Advisories: 1

<details><summary>Fields of another length than the Data Dictionary&#39;s &#91;field&#45;length&#93;&#58; 1</summary>

<pre>
Property.City MUST be String; found Edm.String

What it asks, and how to fix it: npx dd-acceptance explain field-length
</pre>

</details>

### Skipped, not verified: 1

<details><summary>Edm&#46;String &#91;lookups&#45;known&#93;&#58; 1</summary>

<pre>
Property.City MUST be String; found Edm.String
  serve them

What it asks, and how to fix it: npx dd-acceptance explain lookups-known
</pre>

</details>`,
  )
})

test('what a server did not let verify stands apart from failures', () => {
  const unanswered = scenarioOf('Heating', 'not verified', [findingOf('lookups-known', 'not verified')], 'no answer')
  const shown = text([scenarioOf('City', 'passed'), unanswered])
  assert.ok(shown.startsWith('## COULD NOT BE JUDGED\n'))
  assert.match(
    shown,
    /### Could not be verified: 1\n\n<details><summary>Edm&#46;String &#91;lookups&#45;known&#93;&#58; 1<[\s\S]*no answer/,
  )
  assert.doesNotMatch(shown, /Failures|Skipped|Reports/)
})

test('Parameters are a table in which values of the server are not markup', () => {
  const asked = request('select', parameter('StringValue', "'|<script>*a*'"))
  const shown = text([{ ...scenarioOf('select', 'passed'), coreRequests: [asked] }])
  assert.ok(shown.includes('### Parameters\n\n| Parameter | Value | From | Why |\n| --- | --- | --- | --- |\n'))
  assert.ok(
    shown.endsWith(
      '<code>&#39;&#124;&#60;script&#62;&#42;a&#42;&#39;</code> | records | <code>chosen for StringValue</code> |',
    ),
  )
})

test('of one cause the first fifty are shown, and how many more there are', () => {
  const results = Array.from({ length: 53 }, (_, index) => violating(`Field${index}.`, 'field-data-type'))
  const shown = text(results)
  assert.ok(shown.includes('Field49.') && !shown.includes('Field50.'))
  assert.ok(shown.includes('\nand 3 more in results.json\n'))
})
