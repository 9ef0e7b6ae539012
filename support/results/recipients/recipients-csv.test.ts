import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readCsv } from '../../dictionary/csv'
import { recipientRow } from '../testing/recipient-row'
import { recipientsCsv } from './recipients-csv'

const csvOf = (...recipients: (typeof recipientRow)[]) => recipientsCsv({ generatedOn: '', recipients })

test('a row for each recipient, after the headings, in UTF-8 that spreadsheets know', () => {
  const text = csvOf(recipientRow, { ...recipientRow, name: 'Straße, "North"', total: null, counts: null, date: null })
  assert.ok(text.startsWith('\uFEFFName,Provider UOI,'))
  assert.ok(text.split('\n').every((line) => line === '' || line.endsWith('\r')))
  const [headings, first, second] = readCsv(text)
  assert.equal(headings?.cells.length, 16)
  assert.deepEqual(first?.cells, [
    ...['Harbor MLS', 'T1', 'S1', 'M1', '2.0', 'conformant', 'yes', 'Data Dictionary 2.0'],
    ...['Every scenario that applies passed, 12 in all.', '12', '0', '2', '4', '0', '2026-01-15T09:30:00.000Z'],
    'data-dictionary-2.0/T1-S1/M1/current/summary.html',
  ])
  assert.equal(second?.cells[0], 'Straße, "North"')
  assert.deepEqual([second?.cells[6], second?.cells[9], second?.cells[14]], ['not known', '', ''])
})

test('no name and no reason is taken for a formula', () => {
  for (const begin of ['=', '+', '-', '@', '\t=', '＝'])
    for (const key of ['name', 'reason', 'recipientUoi'] as const) {
      const [, row] = readCsv(csvOf({ ...recipientRow, [key]: `${begin}cmd|calc` }))
      assert.equal(row?.cells.filter((cell) => /^\s*[=+\-@＝]/.test(cell)).length, 0, `${key} ${begin}`)
    }
})
