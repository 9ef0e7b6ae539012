import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { WorkbookProblem } from '../read/workbook-problem'
import { printProblems } from './load-dictionary'

test('of the problems of a column the first few are printed, and the others counted', () => {
  const fault = (address: string): WorkbookProblem => ({
    severity: 'fault',
    address,
    message: 'a formula without a value',
  })
  const problems = [
    ...Array.from({ length: 2000 }, (_, row) => fault(`Fields!H${row + 2}`)),
    fault('Lookups!B7'),
    fault(''),
  ]
  const lines: string[] = []
  printProblems('faults', 'in/dd.xlsx', problems, (line) => lines.push(line))
  assert.deepEqual(lines.slice(0, 2), ['faults:', 'dd.xlsx  Fields!H2  a formula without a value'])
  assert.deepEqual(lines.slice(10), [
    'dd.xlsx  Fields!H11  a formula without a value',
    'dd.xlsx  and 1,990 more in Fields!H',
    'dd.xlsx  Lookups!B7  a formula without a value',
    'dd.xlsx  a formula without a value',
  ])
})
