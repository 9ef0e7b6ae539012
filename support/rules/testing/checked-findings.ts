import assert from 'node:assert/strict'
import type { Finding } from '../../dictionary/finding'
import { RULES } from '../catalogue'

/** What people read of a finding. */
const TEXTS = ['subject', 'requirement', 'expected', 'found', 'evidence', 'advice', 'reference', 'cause'] as const

const KNOWN_RULES = new Set(RULES.map(({ id }) => id))

/**
 * For tests that compare what findings say, and leave out rule and level: returns the findings.
 *
 * @throws AssertionError when a rule is unknown, a level does not go with outcome and requirement, a text is blank or has a
 * hole, or what is at fault is told without a way out
 */
export function checkedFindings(findings: Finding | readonly Finding[]): readonly Finding[] {
  const all = [findings].flat()
  for (const finding of all) {
    const { rule, level, outcome, requirement } = finding
    assertTexts(finding)
    assert.ok(KNOWN_RULES.has(rule), rule)
    assert.ok(/^(?:MUST|SHOULD|MAY) \S/.test(requirement) && requirement.startsWith(`${level} `), requirement)
    if (outcome === 'violated') assert.equal(level, 'MUST', rule)
    if (outcome === 'advisory') assert.notEqual(level, 'MUST', rule)
  }
  return all
}

function assertTexts(finding: Finding): void {
  for (const name of TEXTS) {
    const text = finding[name]
    if (text !== undefined) assert.ok(text !== '' && text.trim() === text, `${finding.rule}: ${name} is "${text}"`)
    assert.doesNotMatch(text ?? '', /undefined|\[object |(?:^|\s), /, `${finding.rule}: ${name} has a hole`)
  }
  if (finding.outcome === 'upheld' || finding.outcome === 'not offered') return
  assert.ok(finding.found ?? finding.expected, `${finding.rule} tells of no fault`)
  // What is only counted is told by the findings before it.
  if (!finding.found?.includes(' more like these ')) assert.ok(finding.advice, `${finding.rule} tells no way out`)
}
