import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { QueryOptions } from '../query-options'
import type { ReadField, SampleRecord, SampleValue } from '../records/sample-record'
import { SampleRecords } from '../records/sample-records'
import { allRecords, referenceRecords } from '../records/testing/reference-records'
import { runEntityQuery, runQuery } from './run-query'
import type { ResultRecord } from './select-and-expand'

const COUNT = 40
const { model, dictionary, records } = referenceRecords()
const shape = records.shape('Property')
assert.ok(shape)
const properties = allRecords(records, 'Property')

const query = (options: QueryOptions, pageSize = COUNT) => runQuery(records, shape, options, pageSize)
const keys = (found: readonly ResultRecord[] | readonly SampleRecord[]) => found.map((record) => record['ListingKey'])
const keysOf = (options: QueryOptions) => keys(query({ $select: 'ListingKey', ...options }).records)

/** All pages of an answer, one after the other. */
function allPages(options: QueryOptions, pageSize: number): readonly ResultRecord[] {
  const found: ResultRecord[] = []
  let token: string | undefined = '0'
  while (token !== undefined) {
    const page = query({ ...options, $skiptoken: token }, pageSize)
    assert.ok(page.records.length === pageSize || page.nextSkipToken === undefined)
    found.push(...page.records)
    token = page.nextSkipToken
  }
  return found
}

const conditions: readonly (readonly [filter: string, holds: (record: SampleRecord) => boolean])[] = [
  ['ListPrice gt 1000000', ({ ListPrice }) => Number(ListPrice) > 1000000],
  [
    "StandardStatus in ('Active','Pending')",
    ({ StandardStatus }) => ['Active', 'Pending'].includes(String(StandardStatus)),
  ],
  ['BedroomsTotal le 50', ({ BedroomsTotal }) => BedroomsTotal !== null && Number(BedroomsTotal) <= 50],
  ["City eq 'Oak Hill'", ({ City }) => City === 'Oak Hill'],
  ['ListAgentKey eq null', ({ ListAgentKey }) => ListAgentKey === null],
  ['Appliances/any()', ({ Appliances }) => Array.isArray(Appliances) && Appliances.length > 0],
  ['year(ModificationTimestamp) eq 2024', (record) => String(record['ModificationTimestamp']).startsWith('2024')],
]

const condition = fc.constantFrom(...conditions)

test('a filter finds what looking at every record finds', () => {
  fc.assert(
    fc.property(condition, condition, fc.constantFrom('and', 'or'), ([left, isLeft], [right, isRight], word) => {
      const expected = properties.filter((record) =>
        word === 'and' ? isLeft(record) && isRight(record) : isLeft(record) || isRight(record),
      )
      assert.deepEqual(keysOf({ $filter: `(${left}) ${word} (${right})` }), keys(expected))
    }),
    { numRuns: 15 },
  )
})

test('a filter and its negation never both hold', () => {
  const filters = [...conditions.map(([filter]) => filter), 'NewConstructionYN', "contains(City,'i')"]
  for (const filter of filters) {
    const [held, failed] = [new Set(keysOf({ $filter: filter })), keysOf({ $filter: `not (${filter})` })]
    assert.ok(
      failed.every((key) => !held.has(key)),
      filter,
    )
    assert.ok(held.size > 0 && failed.length > 0, filter)
  }
  const [are, areNot] = [keysOf({ $filter: 'NewConstructionYN' }), keysOf({ $filter: 'not NewConstructionYN' })]
  assert.ok(are.length + areNot.length < COUNT, 'where it is null, neither is true')
})

test('pages put together are the whole answer', () => {
  const options = fc.record(
    {
      $filter: condition.map(([filter]) => filter),
      $orderby: fc.constantFrom('City', 'ListPrice desc', 'BedroomsTotal,City desc'),
      $top: fc.nat(COUNT + 5).map(String),
      $skip: fc.nat(COUNT + 5).map(String),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(options, fc.integer({ min: 1, max: 15 }), (chosen, pageSize) => {
      const { $top = String(COUNT), $skip = '0', ...rest } = chosen
      const whole = keysOf(rest)
      const wanted = whole.slice(Number($skip), Number($skip) + Number($top))
      const asked = Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== undefined))
      assert.deepEqual(keys(allPages({ $select: 'ListingKey', ...asked }, pageSize)), wanted)
    }),
    {
      numRuns: 20,
      examples: [
        [{ $top: '10' }, 7],
        [{ $filter: 'ListPrice gt 0' }, 7],
      ],
    },
  )
})

test('the count is that of the filter, whatever top and skip say, and only there when asked for', () => {
  const $filter = "City eq 'Oak Hill'"
  const count = keysOf({ $filter }).length
  assert.ok(count > 2 && count < COUNT)
  assert.equal(query({ $filter, $count: 'true', $top: '1', $skip: '1' }).count, count)
  assert.equal(query({ $filter, $count: 'true', $top: '0' }).count, count)
  assert.equal(query({ $count: 'true' }, 3).count, COUNT)
  assert.equal('count' in query({ $count: 'false' }), false)
})

test('a page that is full has a token only when more follows', () => {
  assert.equal(query({}, COUNT).nextSkipToken, undefined)
  assert.equal(query({}, COUNT - 1).nextSkipToken, String(COUNT - 1))
  assert.equal(query({ $top: '3' }, 3).nextSkipToken, undefined)
  assert.equal(query({ $top: '4' }, 3).nextSkipToken, '3')
  assert.deepEqual(query({ $skiptoken: '99' }, 3), { records: [] })
})

/** Records that tell what was made of them: whole records, and records of which only some Fields are read. */
class Watched extends SampleRecords {
  readonly whole: number[] = []
  readonly read: number[] = []

  override record(resourceName: string, index: number): SampleRecord {
    this.whole.push(index)
    return super.record(resourceName, index)
  }

  override fieldsOf(resourceName: string, index: number): ReadField {
    this.read.push(index)
    return super.fieldsOf(resourceName, index)
  }
}

test('only the records of the page are made, whatever is looked at for it', () => {
  const watched = (options: QueryOptions, recordsPerResource: number) => {
    const made = new Watched({ model, dictionary, recordsPerResource })
    runQuery(made, shape, options, 3)
    return made
  }
  const plain = watched({ $skip: '5', $count: 'true' }, 1_000_000)
  assert.deepEqual([plain.whole, plain.read], [[5, 6, 7], []])
  const filtered = watched({ $filter: 'ListPrice gt 0' }, 1_000_000)
  assert.equal(filtered.whole.length, 3)
  assert.ok(filtered.read.length < 10, 'a filter stops looking once the page is full')
  const ordered = watched({ $filter: 'ListPrice gt 0', $orderby: 'ListPrice' }, COUNT)
  assert.equal(ordered.whole.length, 3)
})

test('records are ordered once for all pages of an order', () => {
  const watched = new Watched({ model, dictionary, recordsPerResource: COUNT })
  const readFor = ($orderby: string) => {
    watched.read.length = 0
    runQuery(watched, shape, { $orderby }, 3)
    return watched.read.length
  }
  assert.deepEqual(['City', 'City', 'City desc', 'City'].map(readFor), [COUNT, 0, COUNT, COUNT])
})

test('nulls come first in ascending order and last in descending order', () => {
  const name = 'BedroomsTotal'
  const values = (order: string) => query({ $orderby: order }).records.map((record) => record[name] ?? null)
  const isNull = (value: unknown) => value === null
  const nulls = properties.filter((record) => record[name] === null).length
  assert.ok(nulls > 0)
  const ascending = values(name)
  assert.ok(ascending.slice(0, nulls).every(isNull))
  const numbers = ascending.slice(nulls).map(Number)
  assert.deepEqual(
    numbers,
    numbers.toSorted((left, right) => left - right),
  )
  assert.deepEqual(values(`${name} asc`), ascending)
  assert.deepEqual(values(`${name} desc`), ascending.toReversed())
})

test('later expressions decide where earlier ones are equal, then the order of the records', () => {
  const text = (value: SampleValue | undefined) => (value === null ? '' : String(value))
  const expected = properties.toSorted((left, right) => {
    const [first, second] = [text(left['City']), text(right['City'])]
    if (first !== second) return first < second ? -1 : 1
    return Number(right['ListPrice']) - Number(left['ListPrice'])
  })
  assert.deepEqual(keysOf({ $orderby: 'City, ListPrice desc' }), keys(expected))
  const stable = properties.toSorted((left, right) => (text(left['City']) < text(right['City']) ? -1 : 1))
  assert.deepEqual(keysOf({ $orderby: 'City' }), keys(stable))
})

test('select leaves the Fields that it names and the key, in the order of the Resource', () => {
  const selected = Object.keys(query({ $select: 'ListPrice, City' }, 1).records[0] ?? {})
  assert.deepEqual(selected, ['City', 'ListingKey', 'ListPrice'])
  assert.deepEqual(query({ $select: '*' }).records, properties)
  assert.deepEqual(query({ $select: 'City,*' }).records, properties)
  assert.deepEqual(query({}).records, properties)
  assert.deepEqual(Object.keys(query({ $select: 'City,Media' }, 1).records[0] ?? {}), ['City', 'ListingKey'])
})

test('expand adds the related records, also beside a selection', () => {
  const found = query({ $select: 'ListingKey', $expand: 'ListAgent,Rooms' }).records
  for (const [index, property] of properties.entries()) {
    assert.deepEqual(found[index], {
      ListingKey: property['ListingKey'],
      ListAgent: records.related('Property', property, 'ListAgent')[0] ?? null,
      Rooms: records.related('Property', property, 'Rooms'),
    })
  }
  assert.deepEqual(Object.keys(query({ $expand: 'Media' }, 1).records[0] ?? {}).at(-1), 'Media')
})

test('an expanded navigation property takes options of its own', () => {
  const $expand =
    'Rooms($select=RoomKey;$top=1),ListAgent($select=MemberKey,MemberFullName;$expand=Office($select=OfficeKey))'
  const [first] = query({ $select: 'ListingKey', $expand }, 1).records
  const rooms = records.related('Property', properties[0] ?? {}, 'Rooms')
  assert.ok(rooms.length > 1)
  assert.deepEqual(first?.['Rooms'], [{ RoomKey: rooms[0]?.['RoomKey'] }])
  const agent = records.find('Member', properties[0]?.['ListAgentKey'] ?? null)
  assert.ok(agent)
  const office = agent['OfficeKey'] === null ? null : { OfficeKey: agent['OfficeKey'] }
  assert.deepEqual(first?.['ListAgent'], {
    MemberFullName: agent['MemberFullName'],
    MemberKey: agent['MemberKey'],
    Office: office,
  })
})

test('one record is shaped by select and expand', () => {
  const [record = {}] = properties
  const shaped = runEntityQuery(records, shape, record, {
    $select: 'City',
    $expand: 'ListAgent($select=MemberKey)',
  })
  assert.deepEqual(shaped, {
    City: record['City'],
    ListingKey: record['ListingKey'],
    ListAgent: { MemberKey: record['ListAgentKey'] },
  })
  assert.deepEqual(runEntityQuery(records, shape, record, {}), record)
  assert.throws(() => runEntityQuery(records, shape, record, { $top: '1' }), {
    message: '$top is not an option that may stand here; offered are $select, $expand.',
  })
})

test('options without $ are custom ones, and mean nothing here', () => {
  assert.deepEqual(query({ $top: '1', debug: 'yes' }), query({ $top: '1' }))
})
