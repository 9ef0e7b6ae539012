import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { RequestError } from '../../odata/request-error'
import type { AskCore } from '../core-request'
import { checked } from '../testing/checked-findings'
import { filterMet } from './filter-met'
import { answered, answeredWith, requestOf, serving } from './testing/core-answers'
import { outcomesOf, told } from './testing/outcomes'
import { propertyTarget, recordsWith } from './testing/property-target'

const nobody: AskCore = () => assert.fail('nothing is to be asked')

/** Judges records that a full page brings for a filter. */
const judge = async ($filter: string, records: readonly object[], more: object = {}) =>
  told(
    await checked(filterMet).judge(
      propertyTarget(),
      answeredWith(requestOf({ $filter, $top: String(records.length), ...more }), records),
      nobody,
    ),
  )

/** The same of records whose JSON is given as text, so that every digit counts. */
const judgeText = async ($filter: string, ...records: readonly string[]) =>
  outcomesOf(
    await checked(filterMet).judge(
      propertyTarget(),
      answered(requestOf({ $filter, $top: String(records.length) }), { body: `{"value":[${records.join(',')}]}` }),
      nobody,
    ),
  )

describe('every record is judged', () => {
  test('all meet the filter', async () => {
    const records = recordsWith('BedroomsTotal', 4, 5)
    assert.deepEqual(await judge('BedroomsTotal gt 3', records), ['upheld example: Property: 2 records'])
  })

  test('the first ones do not, and the last does', async () => {
    assert.deepEqual(await judge('BedroomsTotal gt 3', recordsWith('BedroomsTotal', 3, null, 5)), [
      "violated example: Property('P1'): BedroomsTotal 3",
      "violated example: Property('P2'): BedroomsTotal null",
    ])
  })

  test('a finding names the condition and the values it looks at', async () => {
    const request = requestOf({ $filter: 'BedroomsTotal gt 3 and City eq null', $top: '1' })
    const record = { ListingKey: 'P1', BedroomsTotal: 3 }
    const [finding] = await checked(filterMet).judge(propertyTarget(), answeredWith(request, [record]), nobody)
    assert.equal(finding?.expected, 'BedroomsTotal gt 3 and City eq null')
    assert.equal(finding?.found, 'BedroomsTotal 3, City absent')
  })

  test('nulls meet "ne" and "not", and no other comparison', async () => {
    const nulls = recordsWith('BedroomsTotal', null)
    for (const $filter of ['BedroomsTotal ne 3', 'not (BedroomsTotal le -1)', 'BedroomsTotal eq null']) {
      assert.deepEqual(await judge($filter, nulls), ['upheld example: Property: 1 record'])
    }
    for (const operator of ['eq', 'gt', 'ge', 'lt', 'le']) {
      assert.equal((await judge(`BedroomsTotal ${operator} 3`, nulls)).length, 1)
      assert.match((await judge(`BedroomsTotal ${operator} 3`, nulls))[0] ?? '', /^violated/)
    }
  })
})

describe('values are compared exactly', () => {
  test('decimals, whatever their spelling', async () => {
    assert.deepEqual(await judgeText('ListPrice le 1234567.89', '{"ListPrice":1234567.89}'), ['upheld'])
    assert.deepEqual(await judgeText('ListPrice lt 1234567.89', '{"ListPrice":1234567.89}'), ['violated'])
    assert.deepEqual(await judgeText('ListPrice eq 100000.0', '{"ListPrice":100000.00}'), ['upheld'])
    assert.deepEqual(await judgeText('ListPrice ne 100000.00', '{"ListPrice":100000.0}'), ['violated'])
    assert.deepEqual(await judgeText('ListPrice eq 100000', '{"ListPrice":"100000.00"}'), ['upheld'])
  })

  test('integers beyond 2^53', async () => {
    assert.deepEqual(await judgeText('Number eq 9007199254740993', '{"Number":9007199254740993}'), ['upheld'])
    assert.deepEqual(await judgeText('Number eq 9007199254740993', '{"Number":9007199254740992}'), ['violated'])
    assert.deepEqual(await judgeText('Number gt 9007199254740992', '{"Number":9007199254740993}'), ['upheld'])
  })

  test('timestamps to the twelfth digit, dates as days', async () => {
    const at = (text: string) => `{"ModificationTimestamp":"2024-01-01T00:00:00.${text}Z"}`
    const filter = 'ModificationTimestamp gt 2024-01-01T00:00:00.123456789011Z'
    assert.deepEqual(await judgeText(filter, at('123456789012')), ['upheld'])
    assert.deepEqual(await judgeText(filter, at('123456789011')), ['violated'])
    assert.deepEqual(await judgeText('ListingContractDate eq 2019-12-31', '{"ListingContractDate":"2019-12-31"}'), [
      'upheld',
    ])
  })
})

describe('enumerations', () => {
  test('a flag is a whole member, not a part of its name', async () => {
    const filter = "View has o.View'Hills'"
    assert.deepEqual(await judge(filter, recordsWith('View', 'Lake,Hills', 'Hills, Lake', '5')), [
      'upheld example: Property: 3 records',
    ])
    assert.deepEqual(await judge(filter, recordsWith('View', 'HillsAndLake')), [
      `violated example: Property('P1'): View "HillsAndLake"`,
    ])
  })

  test('single values are the very member', async () => {
    const filter = "Status eq o.Status'Active'"
    assert.deepEqual(await judge(filter, recordsWith('Status', 'Active', 'ActiveUnderContract')), [
      `violated example: Property('P2'): Status "ActiveUnderContract"`,
    ])
  })

  test('Collections have some item, or all', async () => {
    const any = "Features/any(enum:enum eq o.Feature'Ramp')"
    const all = "Features/all(enum:enum eq o.Feature'Ramp')"
    assert.match((await judge(any, recordsWith('Features', ['Visitable', 'Ramp'])))[0] ?? '', /^upheld/)
    assert.match((await judge(any, recordsWith('Features', [])))[0] ?? '', /^violated/)
    assert.match((await judge(all, recordsWith('Features', ['Ramp'], [])))[0] ?? '', /^upheld/)
    assert.deepEqual(await judge(all, recordsWith('Features', ['Ramp', 'Visitable'])), [
      `violated example: Property('P1'): Features ["Ramp","Visitable"]`,
    ])
  })

  test('the filter that stands for the sent one is judged', async () => {
    const request = requestOf(
      { $filter: "Status eq 'Active'", $top: '1' },
      { judgedFilter: "Status eq o.Status'Active'" },
    )
    const records = recordsWith('Status', 'ActiveUnderContract')
    const [finding] = await checked(filterMet).judge(propertyTarget(), answeredWith(request, records), nobody)
    assert.deepEqual([finding?.outcome, finding?.expected], ['violated', "Status eq 'Active'"])
  })
})

describe('now()', () => {
  const judgeAt = async ($filter: string, timestamp: string, date?: string) =>
    outcomesOf(
      await checked(filterMet).judge(
        propertyTarget(),
        answered(requestOf({ $filter, $top: '1' }), {
          body: { value: recordsWith('ModificationTimestamp', timestamp) },
          ...(date !== undefined && { headers: { date } }),
        }),
        nobody,
      ),
    )

  test('a record may be as new as the clocks of a minute say', async () => {
    const filter = 'ModificationTimestamp lt now()'
    assert.deepEqual(await judgeAt(filter, '2026-01-02T03:05:00Z'), ['upheld'])
    assert.deepEqual(await judgeAt(filter, '2026-01-02T03:06:00Z'), ['violated'])
    assert.deepEqual(await judgeAt(filter, '2026-01-02T03:06:00Z', 'Fri, 02 Jan 2026 03:05:05 GMT'), ['upheld'])
  })

  test('"ne" and "gt" are judged too', async () => {
    assert.deepEqual(await judgeAt('ModificationTimestamp ne now()', '2026-01-02T03:04:05Z'), ['upheld'])
    assert.deepEqual(await judgeAt('ModificationTimestamp gt now()', '2026-01-02T03:04:00Z'), ['upheld'])
    assert.deepEqual(await judgeAt('ModificationTimestamp gt now()', '2026-01-01T00:00:00Z'), ['violated'])
  })

  test('a sampled record of this minute need not be in the answer', async () => {
    for (const [operator, year] of Object.entries({ lt: 2025, gt: 2027 })) {
      const sample = recordsWith('ModificationTimestamp', `${year}-01-01T00:00:00Z`, '2026-01-02T03:04:30Z')
      const request = requestOf({ $filter: `ModificationTimestamp ${operator} now()`, $top: '5' })
      const exchange = answeredWith(request, sample.slice(0, 1))
      assert.deepEqual(outcomesOf(await checked(filterMet).judge(propertyTarget(sample), exchange, nobody)), ['upheld'])
    }
  })
})

describe('a complete answer has all sampled records that meet the filter', () => {
  const sample = recordsWith('BedroomsTotal', 4, 5, 6, 7, 8, 1)
  const target = propertyTarget(sample)
  const request = requestOf({ $filter: 'BedroomsTotal gt 3', $top: '5' })
  const two = sample.slice(0, 2)

  test('all are there', async () => {
    const exchange = answeredWith(requestOf({ $filter: 'BedroomsTotal gt 6', $top: '5' }), sample.slice(3, 5))
    assert.deepEqual(told(await checked(filterMet).judge(target, exchange, nobody)), [
      'upheld example: Property: 2 records',
    ])
  })

  test('missing ones are asked for again, three at most, before they count', async () => {
    const { ask, asked } = serving(target, sample)
    const findings = await checked(filterMet).judge(target, answeredWith(request, two.slice(0, 1)), ask)
    assert.deepEqual(told(findings), [
      "violated example: Property('P2'): a complete answer without it",
      "violated example: Property('P3'): a complete answer without it",
      "violated example: Property('P4'): a complete answer without it",
    ])
    assert.deepEqual(asked, ["Property('P2')", "Property('P3')", "Property('P4')"])
  })

  test('those that are gone or changed do not count', async () => {
    const { ask } = serving(target, [...two, { ListingKey: 'P3', BedroomsTotal: 0 }])
    assert.deepEqual(outcomesOf(await checked(filterMet).judge(target, answeredWith(request, two), ask)), ['upheld'])
  })

  test('those that cannot be had leave it open', async () => {
    const ask: AskCore = () => Promise.reject(new RequestError('budget', 'no request is left'))
    assert.deepEqual(told(await checked(filterMet).judge(target, answeredWith(request, two), ask)), [
      'not verified example: Property: 3 sampled records met BedroomsTotal gt 3 and are not in the answer; no request is left',
    ])
  })

  test('one that cannot be had excuses none that can', async () => {
    const { ask } = serving(target, sample, ({ path }) =>
      path[0] === "Property('P3')" ? { status: 500, body: '' } : undefined,
    )
    const outcomes = outcomesOf(await checked(filterMet).judge(target, answeredWith(request, two), ask))
    assert.deepEqual([...new Set(outcomes)], ['violated'])
  })

  test('nothing is missing from a full page, one with a nextLink, or one that skips', async () => {
    const full = answeredWith(requestOf({ $filter: 'BedroomsTotal gt 3', $top: '2' }), two)
    const linked = answeredWith(request, two, { '@odata.nextLink': 'Property?$skip=2' })
    const skipping = answeredWith(requestOf({ ...request.options, $skip: '3' }), two)
    for (const exchange of [full, linked, skipping]) {
      assert.deepEqual(outcomesOf(await checked(filterMet).judge(target, exchange, nobody)), ['upheld'])
    }
  })

  test('keys are compared as they are', async () => {
    const apostrophe = [{ ListingKey: "O'Hara", BedroomsTotal: 4 }]
    const exchange = answeredWith(request, apostrophe)
    assert.deepEqual(outcomesOf(await checked(filterMet).judge(propertyTarget(apostrophe), exchange, nobody)), [
      'upheld',
    ])
    const guids = propertyTarget([{ Guid: 'AB-1', BedroomsTotal: 4 }], { keyField: 'Guid' })
    const lower = answeredWith(request, [{ Guid: 'ab-1', BedroomsTotal: 4 }])
    assert.deepEqual(outcomesOf(await checked(filterMet).judge(guids, lower, nobody)), ['upheld'])
  })
})

test('records of further pages are judged too', async () => {
  const exchange = answeredWith(requestOf({ $filter: 'BedroomsTotal gt 3' }), [], { '@odata.nextLink': 'next' })
  const records = recordsWith('BedroomsTotal', 4, 3)
  assert.deepEqual(told(await checked(filterMet).judge(propertyTarget(), exchange, nobody, records)), [
    "violated example: Property('P2'): BedroomsTotal 3",
  ])
})

test('an answer without records, or with a filter that cannot be judged, does not pass', async () => {
  assert.deepEqual(await judge("BedroomsTotal eq 'a'", [{ ListingKey: 'P1' }]), [
    'not verified example: Property: $filter cannot be judged: Position 1: number and string cannot be compared.',
  ])
  assert.deepEqual(await judge('BedroomsTotal eq 1', []), ['not verified example: Property: no record'])
  await assert.rejects(
    checked(filterMet).judge(propertyTarget(), answeredWith(requestOf(), []), nobody),
    /has no \$filter/,
  )
})
