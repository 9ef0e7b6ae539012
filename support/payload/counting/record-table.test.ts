import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { RecordTable } from './record-table'

const word = fc.oneof(fc.constantFrom(0, 1, -1, 2, 1024, 0x80000000, -0x80000000), fc.integer())
const hashes = fc.array(fc.tuple(word, word), { maxLength: 200 })

const textOf = ([high, low]: readonly [number, number]): string => `${high >>> 0} ${low >>> 0}`

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

test('the hash of which both halves are 0 is one like any other', () => {
  const table = new RecordTable()
  assert.deepEqual([table.add(0, 0), table.size], [true, 1])
  assert.deepEqual([table.add(0, 0), table.size], [false, 1])
  assert.deepEqual([...table.toWords()], [0, 0])
  assert.deepEqual([table.add(0, 1), table.add(1, 0), table.add(0, 0), table.size], [true, true, false, 3])
  const stored = RecordTable.from(table.toWords())
  assert.deepEqual([stored.size, stored.add(0, 0), stored.add(0, 1), stored.add(1, 0)], [3, false, false, false])
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

test('a table grows when three quarters of it are full, and keeps what it has', () => {
  const table = new RecordTable()
  assert.equal(table.byteLength, 8192)
  for (let index = 1; index <= 768; index += 1) table.add(index, 0)
  assert.deepEqual([table.byteLength, RecordTable.from(table.toWords()).byteLength], [8192, 8192])
  assert.equal(table.add(0, 1), true)
  assert.deepEqual([table.byteLength, RecordTable.from(table.toWords()).byteLength], [16_384, 16_384])
  for (let index = 769; index <= 1535; index += 1) table.add(index, 0)
  assert.deepEqual([table.byteLength, table.size], [16_384, 1536])
  assert.equal(table.add(0, 2), true)
  assert.deepEqual([table.byteLength, RecordTable.from(table.toWords()).byteLength], [32_768, 32_768])
  for (let index = 1; index <= 1535; index += 1) assert.equal(table.add(index, 0), false)
  assert.deepEqual([table.add(0, 1), table.add(0, 2), table.size], [false, false, 1537])
})

const pairs = (words: Uint32Array): readonly string[] =>
  Array.from({ length: words.length / 2 }, (_, index) => textOf([words[2 * index] ?? 0, words[2 * index + 1] ?? 0]))
