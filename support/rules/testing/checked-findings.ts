import assert from 'node:assert/strict'
import type { Finding } from '../../dictionary/finding'
import { RULES } from '../catalogue'
import { partialAnswerLinked } from '../payload/partial-answer-linked'
import type { Rule } from '../rule'

/** Lists what people read of a finding. */
const TEXTS = ['subject', 'requirement', 'expected', 'found', 'evidence', 'advice', 'reference', 'cause'] as const

const KNOWN_RULES = new Set(RULES.map(({ id }) => id))

const COUNTED = / more like these |, of too many kinds to be told apart$/

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
  if (!COUNTED.test(finding.found ?? '')) assert.ok(finding.advice, `${finding.rule} tells no way out`)
}

/** Describes what a judge returns: findings, soon or at once, or findings with something beside them. */
type Judged = Finding | readonly Finding[] | { readonly findings: readonly Finding[] }

/**
 * For tests: a rule whose findings are checked, as {@link checkedFindings} does, and are those of this rule.
 *
 * @throws AssertionError also for a finding of another rule, but for those that narrow it
 */
export function checked<Parameters extends readonly unknown[], Result extends Judged | Promise<Judged>>(
  rule: Rule<Parameters, Result>,
): Rule<Parameters, Result> {
  const known = new Set([rule, ...(rule.narrowedBy ?? []), partialAnswerLinked].map(({ id }) => id))
  const check = (judged: Judged): void => {
    const findings = 'findings' in judged ? judged.findings : judged
    for (const finding of checkedFindings(findings)) assert.ok(known.has(finding.rule), `${finding.rule} of ${rule.id}`)
  }
  return {
    ...rule,
    judge: (...parameters) => {
      const result = rule.judge(...parameters)
      if (!(result instanceof Promise)) check(result)
      else {
        const later = result.then((judged: Judged) => {
          check(judged)
          return judged
        })
        return later as Result
      }
      return result
    },
  }
}
