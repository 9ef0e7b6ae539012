import assert from 'node:assert/strict'
import { test } from 'node:test'
import { RULES } from './catalogue'
import { payloadRules, ruleOfFault } from './payload-rules'

test('each kind of fault in records breaks a rule of its own, which has a page', () => {
  assert.equal(ruleOfFault('null'), 'payload-null')
  assert.equal(ruleOfFault('lookup value'), 'payload-lookup-values')
  assert.equal(ruleOfFault('max length'), 'payload-string-lengths')
  const ids = new Set(RULES.map(({ id }) => id))
  const { recordsMatch, lookupValuesAdvertised, stringLengths } = payloadRules
  const faults = [recordsMatch, lookupValuesAdvertised, stringLengths].flatMap((rule) => Object.keys(rule.faults))
  const rules = (faults as Parameters<typeof ruleOfFault>[0][]).map(ruleOfFault)
  assert.equal(new Set(rules).size, faults.length)
  for (const rule of rules) assert.ok(ids.has(rule), rule)
})
