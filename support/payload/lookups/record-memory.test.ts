import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { JsonObject } from '../../odata/json-value'
import { RecordMemory } from './record-memory'

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

/** Reads as many records, which differ by their key alone. */
function read(count: number, memory: RecordMemory, text: string): JsonObject[] {
  return Array.from({ length: count }, (_, index) => {
    const record: JsonObject = JSON.parse(`{"LookupKey":"key ${index}","LookupName":"${text}","Own":null}`)
    memory.keep(record)
    return record
  })
}

test('records stay as they were read, however many there are', () => {
  const records = read(20_000, new RecordMemory(), 'Heating')
  assert.ok(
    records.every(
      ({ LookupKey, LookupName, Own }, index) =>
        LookupKey === `key ${index}` && LookupName === 'Heating' && Own === null,
    ),
  )
})

test('a text that many records have is in memory once', () => {
  collectGarbage()
  const before = process.memoryUsage().heapUsed
  const records = read(2000, new RecordMemory(), 'x'.repeat(10_000))
  collectGarbage()
  assert.equal(records.length, 2000)
  assert.ok(process.memoryUsage().heapUsed - before < 5_000_000)
})
