import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatFinding } from './format-finding'

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
