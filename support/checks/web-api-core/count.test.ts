import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judgeCount } from './count'
import { answered, requestOf } from './testing/core-answers'
import { told } from './testing/outcomes'
import { propertyTarget, recordsWith } from './testing/property-target'

const five = recordsWith('City', 'a', 'b', 'c', 'd', 'e')
const judge = (counted: string, options: Readonly<Record<string, string>> = {}, sample = five) => {
  const body = `{${counted}"value":[{"ListingKey":"P1"},{"ListingKey":"P2"}]}`
  return told(judgeCount(propertyTarget(sample), answered(requestOf({ $count: 'true', ...options }), { body })))
}

test('a count of all records is upheld, also as a text and beyond 2^53', () => {
  assert.deepEqual(judge('"@odata.count":5,'), ['upheld example: Property: 5 records'])
  assert.deepEqual(judge('"@count":6,'), ['upheld example: Property: 6 records'])
  assert.deepEqual(judge('"@odata.count":"42",'), ['upheld example: Property: 42 records'])
  assert.deepEqual(judge('"@odata.count":9007199254740993,'), [
    'upheld example: Property: 9,007,199,254,740,993 records',
  ])
})

test('none, or no whole number, is violated', () => {
  for (const none of ['', '"@odata.count":null,']) {
    assert.deepEqual(judge(none), ['violated example: Property: no count'])
  }
  for (const count of ['-1', '2.5', '"many"', '""', 'true', '[2]', '{}']) {
    assert.deepEqual(judge(`"@odata.count":${count},`), [`violated example: Property: the count ${count}`])
  }
})

test('a count below what was read is violated', () => {
  assert.deepEqual(judge('"@odata.count":4,'), [
    'violated example: Property: the count 4, but 5 records were read before',
  ])
  assert.deepEqual(judge('"@odata.count":1,', {}, []), [
    'violated example: Property: the count 1, but 2 records are in the answer',
  ])
})

test('with a filter the records of the answer count alone', () => {
  const options = { $filter: "City eq 'a'" }
  assert.deepEqual(judge('"@odata.count":2,', options), ['upheld example: Property: 2 records'])
  assert.deepEqual(judge('"@odata.count":1,', options), [
    'violated example: Property: the count 1, but 2 records are in the answer',
  ])
})

test('a record that was read twice counts once', () => {
  assert.deepEqual(judge('"@odata.count":5,', {}, [...five, ...five]), ['upheld example: Property: 5 records'])
})
