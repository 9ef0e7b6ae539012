import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { RecordTable } from './record-table'

const word = fc.oneof(fc.constantFrom(0, 1, -1, 2, 1024, 0x80000000, -0x80000000), fc.integer())
const hashes = fc.array(fc.tuple(word, word), { maxLength: 200 })

const textOf = ([high, low]: readonly [number, number]): string => `${high >>> 0} ${low >>> 0}`

/** Hashes as a service of a million different records has them: every bit changes. */
const add = (table: RecordTable, index: number): boolean =>
  table.add(Math.imul(index, 0x9e3779b1), Math.imul(index ^ 0x5bd1e995, 0x85ebca6b))

test('a table of hashes is a set of them, signed or unsigned', () => {
  fc.assert(
    fc.property(hashes, (all) => {
      const [table, set] = [new RecordTable(), new Set<string>()]
      for (const hash of all) {
        assert.equal(table.add(...hash), !set.has(textOf(hash)), textOf(hash))
        set.add(textOf(hash))
        assert.equal(table.size, set.size)
      }
    }),
  )
})

test('a table that was stored goes on as the same set', () => {
  fc.assert(
    fc.property(hashes, hashes, (before, after) => {
      const table = new RecordTable()
      for (const hash of before) table.add(...hash)
      const stored = RecordTable.from(table.toWords())
      assert.equal(stored.size, table.size)
      for (const hash of [...before, ...after]) assert.equal(stored.add(...hash), table.add(...hash), textOf(hash))
      assert.deepEqual(new Set(pairs(stored.toWords())), new Set(pairs(table.toWords())))
    }),
  )
})

test('stored words do not change with the table', () => {
  const table = new RecordTable()
  table.add(1, 2)
  const words = table.toWords()
  table.add(3, 4)
  assert.deepEqual([...words], [1, 2])
})

test('words that are not whole hashes are refused', () => {
  assert.throws(() => RecordTable.from(new Uint32Array(3)), /two words each, but there are 3 words/)
})

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

const pairs = (words: Uint32Array): readonly string[] =>
  Array.from({ length: words.length / 2 }, (_, index) => textOf([words[2 * index] ?? 0, words[2 * index + 1] ?? 0]))
