import assert from 'node:assert/strict'
import { test } from 'node:test'
import { atLevel, defineRule } from './rule'

const statement = {
  id: 'field-has-length',
  level: 'SHOULD',
  label: 'Fields of another length',
  source: 'none',
  sentences: [],
  brokenBy: [],
  allows: [],
} as const

test('a finding begins with the rule, its level, the subject and what is required', () => {
  const rule = defineRule({ ...statement, requirement: 'be short', judge: (about, subject: string) => about(subject) })
  assert.deepEqual(rule.judge('Property.City'), {
    rule: 'field-has-length',
    level: 'SHOULD',
    subject: 'Property.City',
    requirement: 'SHOULD be short',
  })
  const { judge: _, ...told } = rule
  assert.deepEqual(told, { ...statement, requirement: 'be short' })
})

test('what is required may differ from subject to subject', () => {
  const rule = defineRule({
    ...statement,
    requirement: (length: number) => `have ${length} characters`,
    judge: (about, length: number) => about('Property.City', length),
  })
  assert.equal(rule.judge(30).requirement, 'SHOULD have 30 characters')
})

test('another level changes the requirement with it', () => {
  const about = { rule: 'a', level: 'MUST', subject: 'b', requirement: 'MUST NOT be what MUST is' } as const
  assert.deepEqual(atLevel(about, 'SHOULD'), { ...about, level: 'SHOULD', requirement: 'SHOULD NOT be what MUST is' })
})
