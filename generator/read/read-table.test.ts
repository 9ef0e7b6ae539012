import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { utils, type WorkSheet } from 'xlsx'
import { readTable } from './read-table'
import { WorkbookProblems } from './workbook-problem'

const headers = {
  name: { header: 'Name' },
  size: { header: 'Size', holds: 'number' },
  url: { header: 'Url', optional: true },
} as const

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
    ['Groups', 'Size', 'Name'],
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

test('a header that is mistyped is one fault, at its cell, with the name that is meant', () => {
  assert.deepEqual(read([['Nme', 'Size']]).problems, [
    'fault Sheet!A1 "Nme" stands where the column "Name" is missed; give it that name',
  ])
  assert.deepEqual(read([['Nme', 'Sizes', 'Size']]).problems, [
    'fault Sheet!A1 "Nme" stands where the column "Name" is missed; give it that name',
    'warning Sheet!B1 nothing reads the column "Sizes"; remove it, or correct its name',
  ])
})

test("a column that nothing reads is told, unless it is one of RESO's; an optional one may be meant", () => {
  assert.deepEqual(read([['Name', 'Size', 'Definition', 'Uri', 'My notes']]).problems, [
    'warning Sheet!D1 nothing reads the column "Uri"; remove it, or correct its name; did you mean Url?',
    'warning Sheet!E1 nothing reads the column "My notes"; remove it, or correct its name',
  ])
})

test('every missing header is reported at once, and a double one too', () => {
  assert.deepEqual(read([['Title']]).problems, [
    'fault Sheet has no column "Name"; restore it in the first row',
    'fault Sheet has no column "Size"; restore it in the first row',
    'warning Sheet!A1 nothing reads the column "Title"; remove it, or correct its name',
  ])
  assert.deepEqual(read([['Name', 'Size', 'Name']]).problems, ['fault Sheet!C1 second column "Name"; keep one of them'])
  assert.deepEqual(read([]).problems.length, 2)
})

test('a header with an invisible character is found, with a warning', () => {
  const { table, problems } = read([
    ['Name\u200b', 'Groups\u200b', 'Size'],
    ['ListPrice', 'x', 14],
  ])
  assert.equal(table[0]?.name.text, 'ListPrice')
  assert.deepEqual(problems, ['warning Sheet!A1 "Name[U+200B]" was read as "Name"; remove the invisible U+200B'])
})

function readMerged(merges: readonly string[], rows: readonly (readonly unknown[])[]) {
  const problems = new WorkbookProblems()
  const sheet = sheetOf(rows)
  sheet['!merges'] = merges.map((merge) => utils.decode_range(merge))
  const table = readTable('Sheet', sheet, headers, problems)
  return {
    texts: table.map(({ name, size }) => `${name.text} ${size.text}`),
    problems: problems.all.map(({ severity, address, message }) => `${severity} ${address} ${message}`),
  }
}

test('the value of cells that are merged down a column is that of each of them', () => {
  const rows = [['Name', 'Size'], ['a', 1], ['b'], ['c', 3], ['d', 4], ['e']]
  assert.deepEqual(readMerged(['B5:B6', 'B2:B3', 'E1:G9'], rows), {
    texts: ['a 1', 'b 1', 'c 3', 'd 4', 'e 4'],
    problems: [],
  })
  assert.deepEqual(readMerged(['B2:B1000000'], [['Name', 'Size'], ['a', 1], ['b']]).texts, ['a 1', 'b 1'])
})

test('a merge that cannot be told apart from a mistake is a fault', () => {
  const rows = [
    ['Name', 'Size'],
    ['a', 1],
    ['b', 2],
  ]
  assert.deepEqual(readMerged(['A2:B2'], rows).problems, [
    'fault Sheet!A2:B2 is merged over several columns; unmerge it and write the value of each cell',
  ])
  assert.deepEqual(readMerged(['B1:B2'], rows).problems, ['fault Sheet!B1:B2 is merged with the header; unmerge it'])
  assert.deepEqual(readMerged(['B2:B3'], rows).problems, [
    'fault Sheet!B3 holds a value that a merge hides; unmerge it and write the value of each cell',
  ])
})

test('a sheet with a stray cell far below costs nothing, and a row that no sheet can have is a fault', () => {
  const problems = new WorkbookProblems()
  const sheet = sheetOf([
    ['Name', 'Size'],
    ['a', 1],
  ])
  const grid = sheet['!data'] ?? []
  grid[1_048_575] = [{ t: 's', v: 'last' }]
  grid[2_147_483_646] = [{ t: 's', v: 'beyond' }]
  const began = performance.now()
  assert.deepEqual(
    readTable('Sheet', sheet, headers, problems).map(({ name }) => `${name.text} ${name.address}`),
    ['a Sheet!A2', 'last Sheet!A1048576'],
  )
  assert.ok(performance.now() - began < 1000)
  assert.deepEqual(
    problems.faults.map(({ address, message }) => `${address} ${message}`),
    ['Sheet!2147483647 is beyond row 1048576, the last of a sheet; remove it'],
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
