import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { JsonObject } from '../../odata/json-value'
import { RecordHash } from './record-hash'
import { RecordTable } from './record-table'

const OF_A_KIND = 125_000

/** Records that differ as records of servers do: by a counter, by values that change places, by one item. */
const KINDS: readonly ((index: number) => JsonObject)[] = [
  (index) => ({ ListPrice: index, City: 'Here' }),
  (index) => ({ ListingKey: `Property-${index}` }),
  (index) => ({ Low: index % 400, High: Math.floor(index / 400) }),
  (index) => ({ BuyerName: nameOf(index % 400), SellerName: nameOf(Math.floor(index / 400)) }),
  (index) => ({ Latitude: index / 1000, IsOpen: true }),
  (index) => ({ Rooms: [index % 50, Math.floor(index / 50) % 50, Math.floor(index / 2500)] }),
  (index) => ({ Media: [{ Order: index % 400 }, { Order: Math.floor(index / 400) }] }),
  (index) => ({ [nameOf(index % 400)]: 1, Inside: { [nameOf(Math.floor(index / 400))]: 1 } }),
]

/** A text of a few letters, which differs from others in one or two. */
const nameOf = (index: number): string =>
  String.fromCharCode(97 + (index % 20), 97 + Math.floor(index / 20)).padEnd(3 + (index % 4), 'x')

test('a million records that are much alike have different hashes, and neither half alone repeats more than chance', () => {
  const [hasher, table] = [new RecordHash(), new RecordTable()]
  const count = KINDS.length * OF_A_KIND
  const [highs, lows] = [new Int32Array(count), new Int32Array(count)]
  for (const [kind, recordAt] of KINDS.entries()) {
    for (let index = 0; index < OF_A_KIND; index += 1) {
      hasher.hash(recordAt(index), 1)
      assert.ok(table.add(hasher.high, hasher.low), `record ${index} of kind ${kind} has the hash of another`)
      highs[kind * OF_A_KIND + index] = hasher.high
      lows[kind * OF_A_KIND + index] = hasher.low
    }
  }
  const byChance = (count * (count - 1)) / 2 / 2 ** 32
  for (const half of [highs, lows]) assert.ok(repeats(half) < byChance * 1.5, `${repeats(half)} repeats`)
})

test('every bit of what goes in changes about half of all bits', () => {
  const hasher = new RecordHash()
  for (let bit = 0; bit < 32; bit += 1) {
    let changed = 0
    for (let index = 0; index < 500; index += 1) {
      const number = Math.imul(index, 0x9e3779b1) >>> 0
      hasher.hash({ Number: number }, 1)
      const { high, low } = hasher
      hasher.hash({ Number: (number ^ (1 << bit)) >>> 0 }, 1)
      changed += bits(high ^ hasher.high) + bits(low ^ hasher.low)
    }
    const share = changed / 500 / 64
    assert.ok(share > 0.47 && share < 0.53, `bit ${bit} changes ${share} of the bits`)
  }
})

function repeats(halves: Int32Array): number {
  const sorted = halves.toSorted()
  let count = 0
  for (let index = 1; index < sorted.length; index += 1) if (sorted[index] === sorted[index - 1]) count += 1
  return count
}

function bits(word: number): number {
  let count = 0
  for (let rest = word >>> 0; rest !== 0; rest >>>= 1) count += rest & 1
  return count
}
