import assert from 'node:assert/strict'
import { test } from 'node:test'
import { RecordTable } from './record-table'

/** Hashes as a service of a million different records has them: every bit changes. */
const add = (table: RecordTable, index: number): boolean =>
  table.add(Math.imul(index, 0x9e3779b1), Math.imul(index ^ 0x5bd1e995, 0x85ebca6b))

test('a million hashes take less than 40 MB, also while the table grows and when it is stored', () => {
  const table = new RecordTable()
  let most = 0
  let before = table.byteLength
  for (let index = 0; index < 1_000_000; index += 1) {
    assert.ok(add(table, index))
    const growing = table.byteLength === before ? before : before + table.byteLength
    most = Math.max(most, growing)
    before = table.byteLength
  }
  assert.equal(table.size, 1_000_000)
  for (let index = 0; index < 1_000_000; index += 1) assert.ok(!add(table, index))
  const words = table.toWords()
  most = Math.max(most, table.byteLength + words.byteLength)
  assert.equal(RecordTable.from(words).byteLength, table.byteLength)
  assert.ok(most < 40_000_000, `${most} bytes`)
})
