import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { RULES } from '../rules/catalogue'
import { readBaseline, writeBaseline } from './baseline-file'

let folder: string
let path: string

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'baseline-'))
  path = join(folder, 'baseline.json')
})
after(() => rmSync(folder, { recursive: true }))

const entry = { rule: 'field-data-type', subject: 'Property.ListPrice', reason: 'ticket 7', expires: '2027-02-28' }

const read = (content: unknown) => {
  writeFileSync(path, JSON.stringify(content, undefined, 2))
  return readBaseline(path)
}

test('what was written is read again, in an order of its own', async () => {
  const other = { ...entry, subject: 'Property.City', found: 'Edm.String', count: 2, scenarios: ['Property: City'] }
  await writeBaseline(path, [entry, other])
  assert.deepEqual(readBaseline(path), [other, entry])
})

test('entries that people wrote have what they need, and may be in a file with a byte order mark', () => {
  writeFileSync(path, `\uFEFF${JSON.stringify({ known: [entry] })}`)
  assert.deepEqual(readBaseline(path), [entry])
})

test('each mistake is told with its place', () => {
  const mistakes = (content: unknown) => {
    try {
      read(content)
    } catch (error) {
      return String(error).replaceAll(`${path}: `, '').replace('ConfigurationError: ', '').split('\n')
    }
    return []
  }
  assert.deepEqual(mistakes({ known: [{ ...entry, reason: ' ' }] }), ['entry 1 has no reason'])
  assert.deepEqual(mistakes({ known: [entry, { rule: 'field-length' }] }), [
    'entry 2 has no subject',
    'entry 2 has no reason',
    'entry 2 has no expires',
  ])
  assert.deepEqual(mistakes({ known: [{ ...entry, expires: '2027-02-29' }] }), [
    'entry 1 should have a day such as 2027-02-28 for expires, but has "2027-02-29"',
  ])
  assert.deepEqual(mistakes({ known: [{ ...entry, expire: 'x' }], knwon: 1 }), [
    'has the unknown key "knwon" in line 11; did you mean known?',
    'entry 1 has the unknown key "expire" in line 8; did you mean expires?',
  ])
  assert.deepEqual(mistakes({ known: [entry, entry] }), ['entry 2 has the rule and the subject of entry 1'])
  for (const count of [0, 1.5, '2'])
    assert.deepEqual(mistakes({ known: [{ ...entry, count }] }), [
      `entry 1 should have a whole number above 0 for count, but has ${JSON.stringify(count)}`,
    ])
  assert.deepEqual(mistakes({ known: [{ ...entry, scenarios: 'a', found: 7 }] }), [
    'entry 1 has no text for found',
    'entry 1 should have a list of texts for scenarios, but has "a"',
  ])
  assert.deepEqual(mistakes({ known: [7] }), ['entry 1 should be an object'])
  assert.deepEqual(
    mistakes({
      known: [
        { ...entry, rule: 'field-data-typ' },
        { ...entry, rule: '?' },
      ],
    }),
    [
      'entry 1 has the rule "field-data-typ", which there is not; did you mean field-data-type?',
      'entry 2 has the rule "?", which there is not: correct it, or take the entry out',
    ],
  )
})

test('every rule of the catalogue may be known', () => {
  const known = [...new Set(RULES.map(({ id }) => id))].map((rule) => ({ ...entry, rule }))
  assert.deepEqual(read({ known }), known)
})

test('a file that is none of known failures is refused', () => {
  for (const content of [[], {}, { known: {} }, null])
    assert.throws(() => read(content), /should be an object with the list "known"/)
  writeFileSync(path, '{')
  assert.throws(() => readBaseline(path), /baseline\.json is not JSON/)
  assert.throws(() => readBaseline(join(folder, 'none.json')), /cannot be read \(there is no such file or folder\)/)
})
