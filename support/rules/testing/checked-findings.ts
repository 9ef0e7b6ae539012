import assert from 'node:assert/strict'
import type { Finding } from '../../dictionary/finding'
import { RULES } from '../catalogue'

const KNOWN_RULES = new Set(RULES.map(({ id }) => id))

/**
 * For tests that compare what findings say, and leave out rule and level: returns the findings.
 *
 * @throws AssertionError when a rule is unknown, or a level does not go with outcome and requirement
 */
export function checkedFindings(findings: Finding | readonly Finding[]): readonly Finding[] {
  const all = [findings].flat()
  for (const { rule, level, outcome, requirement } of all) {
    assert.ok(KNOWN_RULES.has(rule), rule)
    assert.ok(requirement.startsWith(`${level} `), `${level}: ${requirement}`)
    if (outcome === 'violated') assert.equal(level, 'MUST', rule)
    if (outcome === 'advisory') assert.notEqual(level, 'MUST', rule)
  }
  return all
}
