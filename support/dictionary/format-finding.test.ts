import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Finding } from './finding'
import { findingInOneLine, formatAllFindings, formatFinding, formatFindings } from './format-finding'

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

test('findings that also differ in their place name it, and those beyond the first few are counted', () => {
  const findings = Array.from({ length: 1600 }, (_, index) => ({
    ...broken(`Member ${index}`, 'no Term'),
    evidence: `$metadata line 1, column ${index}`,
  }))
  const lines = formatFindings(findings).split('\n')
  assert.deepEqual(lines.slice(0, 6), [
    'Member 0 MUST be Decimal   [field-data-type]',
    '  expected  Edm.Decimal',
    '  found     no Term',
    '  evidence  $metadata line 1, column 0',
    '  also      Member 1: no Term ($metadata line 1, column 1)',
    '            Member 2: no Term ($metadata line 1, column 2)',
  ])
  assert.deepEqual(lines.slice(13), [
    '            Member 10: no Term ($metadata line 1, column 10)',
    '            and 1,589 more in results.json',
  ])
})

test('findings of one rule that each look different end after the first few, and stand beside those of other rules', () => {
  const names = Array.from({ length: 2000 }, (_, index) => ({
    ...broken(`Member ${index}`, 'a blank'),
    advice: `write Member${index}`,
  }))
  const other = { ...broken('A', 'x'), rule: 'key-part-exists' }
  const text = formatFindings([...names, other])
  assert.equal(
    text,
    [
      ...names.slice(0, 10).map(formatFinding),
      'and 1,990 more in results.json   [field-data-type]',
      formatFinding(other),
    ].join('\n\n'),
  )
  assert.equal(formatAllFindings([...names, other]), [...names, other].map(formatFinding).join('\n\n'))
})

test('what counts the findings that a rule does not list is printed in any case', () => {
  const { expected, ...count } = broken('Fields', '1,080 more like these')
  const text = formatFindings([
    ...Array.from({ length: 20 }, (_, index) => broken(`A${index}`, 'x', `${index}`)),
    count,
  ])
  assert.ok(text.endsWith(`${formatFinding(count)}\n\nand 10 more in results.json   [field-data-type]`))
})

test('all findings are printed where none may be left out, those that look the same as one', () => {
  const lines = formatAllFindings(Array.from({ length: 1600 }, (_, index) => broken(`Member ${index}`, 'x'))).split(
    '\n',
  )
  assert.equal(lines.length, 3 + 1599)
  assert.equal(lines.at(-1), '            Member 1599: x')
})

test('findings that rest on different requests are printed each in full', () => {
  const asked = ['A', 'B'].map((subject) => ({ ...broken(subject, 'x'), evidence: `curl ${subject}\nstatus 200` }))
  assert.equal(formatFindings(asked), asked.map(formatFinding).join('\n\n'))
  const request = { method: 'GET' as const, url: 'https://api.example', headers: {}, status: 200 }
  const inOneLine = ['A', 'B'].map((subject) => ({ ...broken(subject, 'x'), evidence: `curl ${subject}`, request }))
  assert.equal(formatFindings(inOneLine), inOneLine.map(formatFinding).join('\n\n'))
})

test('a finding that is not a violation names its outcome', () => {
  assert.match(formatFindings([{ ...broken('A', 'x'), outcome: 'not verified' }]), /^not verified: A MUST be Decimal/)
})

test('a finding in one line has what was expected and the place, or the request without its headers', () => {
  const advised = { ...broken('A', 'x\n  y'), evidence: '$metadata line 3, column 1' }
  assert.equal(
    findingInOneLine(advised),
    'A MUST be Decimal; expected Edm.Decimal; found x; y ($metadata line 3, column 1)',
  )
  const { expected, ...brief } = advised
  assert.equal(findingInOneLine(brief), 'A MUST be Decimal; found x; y ($metadata line 3, column 1)')
  const request = { method: 'GET' as const, url: 'https://api.example/A', headers: { Accept: '*/*' } }
  const asked = { ...broken('A', 'x'), evidence: "curl -H 'Accept: */*' 'https://api.example/A'\nstatus 400" }
  assert.equal(
    findingInOneLine({ ...asked, request: { ...request, status: 400 } }),
    'A MUST be Decimal; expected Edm.Decimal; found x (GET https://api.example/A, status 400)',
  )
  assert.equal(
    findingInOneLine({ ...asked, request }),
    'A MUST be Decimal; expected Edm.Decimal; found x (GET https://api.example/A, no answer)',
  )
})
