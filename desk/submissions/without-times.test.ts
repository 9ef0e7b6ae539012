import assert from 'node:assert/strict'
import { test } from 'node:test'
import { availabilityReport, RESPONSE_MS } from '../testing/submitted-reports'
import { withoutTimes } from './reading/without-times'

test('a report without times keeps everything else', () => {
  const left = withoutTimes(JSON.stringify(availabilityReport)) ?? ''
  assert.ok(!left.includes(String(RESPONSE_MS)))
  const { fields, resources } = JSON.parse(left)
  assert.deepEqual(fields, availabilityReport.fields)
  assert.deepEqual(
    [resources[0].resourceName, resources[0].averageResponseTimeMs, resources[0].averageResponseTimeMillis],
    ['Property', 0, 0],
  )
})

test('what is not such a report fails for nobody', () => {
  for (const text of ['', '<script>', 'null', '[]', '1', '{}', '{"resources":{}}', '{"resources":null}'])
    assert.equal(withoutTimes(text), undefined, text)
  assert.equal(withoutTimes('{"resources":[null,1]}'), '{"resources":[null,1]}')
})
