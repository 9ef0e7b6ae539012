import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Fault, FaultLevel, FaultReader } from './fault'
import { FaultSummary, FaultsByLevel } from './fault-summary'

const FAULT: Fault = {
  rule: 'type',
  resource: 'Property',
  path: ['A'],
  declared: 'Property.A',
  expected: 'a string',
  found: 'a number',
}
const lookup = (found: string): Fault => ({ ...FAULT, rule: 'lookup value', expected: 'a LookupValue of L', found })

test('faults of one rule at one Field are one entry, with the keys of the first few records', () => {
  const summary = new FaultSummary({ keys: 2 })
  for (const key of ['1', '1', undefined, '2', '3']) summary.add(FAULT, key)
  summary.add({ ...FAULT, found: 'an array' }, '4')
  const { rule, resource, path, declared, expected, found } = FAULT
  const entry = {
    rule,
    resource,
    path,
    declared,
    expected,
    found,
    hasOthers: true as const,
    count: 6,
    keys: ['1', '2'],
  }
  assert.deepEqual(summary.entries(), [entry])
  assert.equal(summary.count, 6)
})

test('an entry tells what was found first, and whether it counts other things', () => {
  const summary = new FaultSummary()
  const told = () => summary.entries().map(({ found, hasOthers = false, count }) => [found, hasOthers, count])
  summary.add(FAULT, '1')
  summary.add(FAULT, '2')
  assert.deepEqual(told(), [['a number', false, 2]])
  summary.add({ ...FAULT, found: 'an array' }, '3')
  assert.deepEqual(told(), [['a number', true, 3]])
})

test('an entry has the request that brought the first of its faults, where one did', () => {
  const summary = new FaultSummary()
  const request = (url: string) => ({ method: 'GET', url, headers: {} }) as const
  summary.add(FAULT, '1', request('https://example.org/1'))
  summary.add(FAULT, '2', request('https://example.org/2'))
  summary.add({ ...FAULT, path: ['B'] }, '1')
  const [first, second] = summary.entries()
  assert.equal(first?.request?.url, 'https://example.org/1')
  assert.ok(second !== undefined && !Object.hasOwn(second, 'request'))
})

test('a name in a name is not the two of them as one', () => {
  const summary = new FaultSummary()
  for (const path of [['A', 'B'], ['AB'], ['A', 'B']]) summary.add({ ...FAULT, path }, '1')
  assert.deepEqual(
    summary.entries().map(({ path, count }) => [path, count]),
    [
      [['A', 'B'], 2],
      [['AB'], 1],
    ],
  )
})

test('a Field of another type on the same path is another entry', () => {
  const summary = new FaultSummary()
  summary.add(FAULT, '1')
  summary.add({ ...FAULT, declared: 'Condo.A' }, '2')
  assert.deepEqual(
    summary.entries().map(({ declared }) => declared),
    ['Condo.A', 'Property.A'],
  )
})

test('other Resources, Fields, rules and expectations are other entries, always in the same order', () => {
  const faults: readonly Fault[] = [
    { ...FAULT, resource: 'Media' },
    FAULT,
    { ...FAULT, expected: 'an integer' },
    { ...FAULT, path: ['A', 'B'] },
    { ...FAULT, path: ['A', 'B'], rule: 'null' },
  ]
  const name = (summary: FaultSummary) =>
    summary.entries().map(({ rule, resource, path, expected }) => [resource, path.join('.'), rule, expected].join(' '))
  const summaryOf = (order: readonly Fault[]) => {
    const summary = new FaultSummary()
    for (const fault of order) summary.add(fault, undefined)
    return name(summary)
  }
  assert.deepEqual(summaryOf(faults), [
    'Media A type a string',
    'Property A type a string',
    'Property A type an integer',
    'Property A.B null a string',
    'Property A.B type a string',
  ])
  fc.assert(
    fc.property(fc.shuffledSubarray([...faults], { minLength: faults.length }), (order) => {
      assert.deepEqual(summaryOf(order), summaryOf(faults))
    }),
  )
})

test('a lookup has an entry for each value, the most frequent one first', () => {
  const summary = new FaultSummary()
  for (const value of ['a', 'b', 'b', 'c']) summary.add(lookup(value), value)
  assert.deepEqual(
    summary.entries().map(({ found, count, keys }) => [found, count, keys]),
    [
      ['b', 2, ['b']],
      ['a', 1, ['a']],
      ['c', 1, ['c']],
    ],
  )
})

test('a lookup with very many values keeps the first and counts the others', () => {
  const summary = new FaultSummary({ values: 2 })
  for (const value of ['a', 'b', 'c', 'd', 'a', '']) summary.add(lookup(value), undefined)
  assert.deepEqual(
    summary.entries().map(({ found, count, hasOthers = false }) => [found, count, hasOthers]),
    [
      ['a', 2, false],
      ['b', 1, false],
      [undefined, 3, false],
    ],
  )
})

test('an empty text is a value of its own', () => {
  const summary = new FaultSummary({ values: 2 })
  for (const value of ['', 'b', 'c']) summary.add(lookup(value), undefined)
  assert.deepEqual(
    summary.entries().map(({ found, count }) => [found, count]),
    [
      ['', 1],
      ['b', 1],
      [undefined, 1],
    ],
  )
})

test('kinds of faults that are too many to keep are still counted', () => {
  const summary = new FaultSummary({ groups: 1 })
  summary.add(FAULT, undefined)
  summary.add({ ...FAULT, path: ['B'] }, undefined)
  summary.add(FAULT, undefined)
  assert.deepEqual([summary.count, summary.withoutEntry, summary.entries().length], [3, 1, 1])
})

test('no fault is lost, whatever comes', () => {
  const faults = fc.array(
    fc.record({
      rule: fc.constantFrom('type' as const, 'lookup value' as const),
      resource: fc.constantFrom('Property', 'Media'),
      path: fc.array(fc.constantFrom('A', 'B'), { maxLength: 2 }),
      declared: fc.constantFrom('Property.A', 'Media.A'),
      expected: fc.constantFrom('x', 'y'),
      found: fc.string({ maxLength: 1 }),
    }),
  )
  fc.assert(
    fc.property(faults, (list) => {
      const summary = new FaultSummary({ values: 3, groups: 5 })
      for (const fault of list) summary.add(fault, undefined)
      const told = summary.entries().reduce((sum, { count }) => sum + count, 0)
      assert.equal(told + summary.withoutEntry, list.length)
      assert.equal(summary.count, list.length)
    }),
  )
})

test('a summary that was stored goes on as if nothing had happened', () => {
  const fault = fc.record({
    rule: fc.constantFrom('type' as const, 'lookup value' as const),
    resource: fc.constantFrom('Property', 'Media'),
    path: fc.array(fc.constantFrom('A', 'B'), { maxLength: 2 }),
    declared: fc.constantFrom('Property.A', 'Media.A'),
    expected: fc.constant('a string'),
    found: fc.constantFrom('a', 'b', 'c'),
  })
  fc.assert(
    fc.property(fc.array(fault), fc.array(fault), (before, after) => {
      const [whole, first] = [new FaultSummary(), new FaultSummary()]
      for (const [index, one] of before.entries()) {
        whole.add(one, String(index))
        first.add(one, String(index))
      }
      const stored = FaultSummary.from(structuredClone(first.state()))
      for (const one of after) {
        whole.add(one, 'z')
        stored.add(one, 'z')
      }
      assert.deepEqual(stored.state(), whole.state())
      assert.equal(stored.count, whole.count)
    }),
  )
})

test('values of a lookup that are equally frequent stand by their names, and those not told apart stand last', () => {
  for (const order of [
    ['b', 'c', 'a', 'd', 'e', 'e', 'e'],
    ['c', 'a', 'b', 'e', 'e', 'd', 'e'],
  ]) {
    const summary = new FaultSummary({ values: 3 })
    for (const value of order) summary.add(lookup(value), undefined)
    assert.deepEqual(
      summary.entries().map(({ found }) => found),
      ['a', 'b', 'c', undefined],
    )
  }
})

test('faults of each level are kept, and counted on', () => {
  const levels = new Map<Fault['rule'], FaultLevel>([
    ['lookup value', 'advisory'],
    ['undefined type', 'not judged'],
    ['not advertised', 'local Field'],
  ])
  const read: FaultReader = ({ rule }) => ({ level: levels.get(rule) ?? 'error', requirement: '' })
  const faults = (['type', ...levels.keys()] as const).map((rule): Fault => ({ ...FAULT, rule }))
  const counted = new FaultsByLevel(read)
  assert.deepEqual(
    counted.add(faults, 'P1').map(({ rule }) => rule),
    ['not advertised'],
  )
  const again = new FaultsByLevel(read, structuredClone(counted.state()))
  again.add(faults, 'P2')
  for (const name of ['error', 'advisory', 'not judged'] as const) {
    assert.deepEqual([counted[name].count, again[name].count], [1, 2], name)
    assert.deepEqual(again[name].entries()[0]?.keys, ['P1', 'P2'])
  }
})

test('no fault is no local Field, nor are errors alone', () => {
  const counted = new FaultsByLevel(() => ({ level: 'error', requirement: '' }))
  assert.deepEqual(counted.add([], 'P1'), [])
  assert.deepEqual(counted.add([FAULT], 'P1'), [])
  assert.deepEqual([counted.error.count, counted.advisory.count, counted['not judged'].count], [1, 0, 0])
})

test('values that are not told apart stand last, however many there are of others and of them', () => {
  for (const values of [5, 40, 200]) {
    const summary = new FaultSummary({ values })
    for (let index = 0; index < 2 * values; index += 1) summary.add(lookup(`${index}`), undefined)
    const found = summary.entries().map((entry) => entry.found)
    assert.deepEqual([found.length, found.indexOf(undefined)], [values + 1, values])
  }
})
