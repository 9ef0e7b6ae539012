import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { utils, type WorkSheet } from 'xlsx'
import { readTable } from './read-table'
import { WorkbookProblems } from './workbook-problem'

const headers = { name: { header: 'Name' }, size: { header: 'Size' }, url: { header: 'Url', optional: true } } as const

const sheetOf = (rows: readonly (readonly unknown[])[]): WorkSheet =>
  utils.aoa_to_sheet(
    rows.map((row) => [...row]),
    { dense: true },
  )

function read(rows: readonly (readonly unknown[])[]) {
  const problems = new WorkbookProblems()
  const table = readTable('Sheet', sheetOf(rows), headers, problems)
  return { table, problems: problems.all.map(({ severity, address, message }) => `${severity} ${address} ${message}`) }
}

test('a cell keeps where it stands; a column that may be lacking reads as empty', () => {
  const { table, problems } = read([
    ['Other', 'Size', 'Name'],
    ['x', 14, 'ListPrice'],
  ])
  assert.deepEqual(table, [
    {
      name: { text: 'ListPrice', address: 'Sheet!C2' },
      size: { text: '14', address: 'Sheet!B2' },
      url: { text: '', address: 'Sheet' },
    },
  ])
  assert.deepEqual(problems, [])
})

test('padded empty rows are ignored, and later addresses are not shifted', () => {
  const { table } = read([['Name', 'Size', 'Note'], [], [null, ' ', 'forgotten'], ['Last', 1]])
  assert.deepEqual(
    table.map(({ name }) => name),
    [{ text: 'Last', address: 'Sheet!A4' }],
  )
})

test('every missing header is reported at once, and a double one too', () => {
  assert.deepEqual(read([['Title']]).problems, [
    'fault Sheet has no column "Name"; restore it in the first row',
    'fault Sheet has no column "Size"; restore it in the first row',
  ])
  assert.deepEqual(read([['Name', 'Size', 'Name']]).problems, ['fault Sheet!C1 second column "Name"; keep one of them'])
  assert.deepEqual(read([]).problems.length, 2)
})

test('outer blanks, also no-break ones, are dropped with a warning', () => {
  const { table, problems } = read([
    ['Name', 'Size'],
    ['Appraiser ', '\u00a05'],
  ])
  assert.deepEqual([table[0]?.name.text, table[0]?.size.text], ['Appraiser', '5'])
  assert.deepEqual(problems, [
    'warning Sheet!A2 blanks around "Appraiser " were dropped; remove them',
    'warning Sheet!B2 blanks around "\u00a05" were dropped; remove them',
  ])
})

test('a formula error and a control character are faults', () => {
  const sheet = sheetOf([
    ['Name', 'Size'],
    ['a\u0001b', 1],
  ])
  const row = sheet['!data']?.[1]
  if (row) row[1] = { t: 'e', v: 23 }
  const problems = new WorkbookProblems()
  readTable('Sheet', sheet, headers, problems)
  assert.deepEqual(
    problems.faults.map(({ address, message }) => `${address} ${message}`),
    ['Sheet!A2 "a\\u0001b" holds a control character; remove it', 'Sheet!B2 holds a formula error; write the value'],
  )
})

test('the order of the columns does not matter', () => {
  const columns = ['Name', 'Size', 'Url', 'Other']
  fc.assert(
    fc.property(fc.shuffledSubarray(columns, { minLength: columns.length }), (order) => {
      const { table } = read([order, order.map((column) => `${column} value`)])
      assert.deepEqual(
        table.map(({ name, size, url }) => [name.text, size.text, url.text]),
        [['Name value', 'Size value', 'Url value']],
      )
    }),
  )
})
