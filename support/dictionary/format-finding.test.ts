import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Finding } from './finding'
import { formatFinding, formatFindings } from './format-finding'

test('a finding is printed as subject, requirement, rule, then what is known of it', () => {
  const text = formatFinding({
    rule: 'field-data-type',
    level: 'MUST',
    outcome: 'violated',
    subject: 'Property.ListPrice',
    requirement: 'MUST be Decimal',
    expected: 'Edm.Decimal or Edm.Double',
    found: 'Edm.String',
    advice: 'first line\nsecond line',
  })
  assert.equal(
    text,
    [
      'Property.ListPrice MUST be Decimal   [field-data-type]',
      '  expected  Edm.Decimal or Edm.Double',
      '  found     Edm.String',
      '  advice    first line',
      '            second line',
    ].join('\n'),
  )
})

const broken = (subject: string, found: string, expected = 'Edm.Decimal'): Finding => ({
  rule: 'field-data-type',
  level: 'MUST',
  outcome: 'violated',
  subject,
  requirement: 'MUST be Decimal',
  expected,
  found,
})

test('findings that differ in subject and found only are printed together', () => {
  const found = [broken('A', 'Edm.String'), broken('B', 'x', 'y'), broken('C', 'Edm.Date'), broken('D', 'a\nb')]
  assert.equal(
    formatFindings(found),
    [
      'A MUST be Decimal   [field-data-type]',
      '  expected  Edm.Decimal',
      '  found     Edm.String',
      '  also      C: Edm.Date',
      '            D: a',
      '            b',
      '',
      'B MUST be Decimal   [field-data-type]',
      '  expected  y',
      '  found     x',
    ].join('\n'),
  )
})

test('a finding that is not a violation names its outcome', () => {
  assert.match(formatFindings([{ ...broken('A', 'x'), outcome: 'not verified' }]), /^not verified: A MUST be Decimal/)
})
