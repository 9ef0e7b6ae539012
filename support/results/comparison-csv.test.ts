import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readCsv } from '../dictionary/csv'
import { sampleComparison } from './compare/testing/sample-comparison'
import { comparisonCsv } from './comparison-csv'

const report = sampleComparison()
const [headings = [], ...rows] = readCsv(comparisonCsv(report)).map(({ cells }) => cells)

const rowOf = (...names: readonly string[]) => {
  const cells = rows.find((row) => names.every((name, column) => row[column] === name)) ?? []
  return Object.fromEntries(cells.map((cell, column) => [headings[column] ?? '', cell]))
}

test('spreadsheets read it as UTF-8', () => assert.equal(comparisonCsv(report)[0], '\uFEFF'))

test('there is one row for each element, and all rows have all columns', () => {
  const { resources, fields, lookupValues } = report.totals
  assert.equal(rows.length, resources.total.union + fields.total.union + lookupValues.total.union)
  for (const row of rows) assert.equal(row.length, headings.length)
})

test('a Resource', () => {
  const { Standing, Results, ...row } = rowOf('Resource', 'Showing')
  assert.deepEqual([Standing, Results], ['RESO', 'only in one'])
  assert.deepEqual([row['North: advertised'], row['South: advertised']], ['no', 'yes'])
})

test('a Field', () => {
  const { Differences, ...row } = rowOf('Field', 'Property', 'ListPrice')
  assert.equal(Differences, 'data type')
  assert.equal(row['South: type'], 'Decimal (Edm.Decimal, Precision 14, Scale 2)')
  assert.equal(row['South: availability'], '0.25')
  assert.equal(row['West: availability'], '')
})

test('a lookup value, with the results that advertise it, and those where it is unknown', () => {
  const { Lookup, ...row } = rowOf('Lookup value', 'Property', 'StandardStatus', 'StandardStatus', 'Closed')
  assert.equal(Lookup, 'StandardStatus')
  assert.deepEqual(
    ['North', 'South', 'West'].map((label) => [row[`${label}: advertised`], row[`${label}: availability`]]),
    [
      ['yes', '0.1'],
      ['no', ''],
      ['not known', ''],
    ],
  )
})

test('names that servers chose are not read as formulas', () => {
  assert.equal(rowOf('Lookup value', 'Property', 'X_View')['Value'], '\'=HYPERLINK("http://example.com")')
  const strange = { ...report, results: report.results.map((one) => ({ ...one, label: '=1+1' })) }
  const [row] = readCsv(comparisonCsv(strange))
  assert.equal(row?.cells.at(-1), "'=1+1: availability")
})
