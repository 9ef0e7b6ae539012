import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { JsonObject } from '../../odata/json-value'
import { RequestError } from '../../odata/request-error'
import type { AskCore } from '../core-request'
import { checked } from '../testing/checked-findings'
import { inOrder } from './in-order'
import { answered, answeredWith, parametersOf, requestOf, serving } from './testing/core-answers'
import { outcomesOf, told } from './testing/outcomes'
import { propertyTarget, recordsWith } from './testing/property-target'

const nobody: AskCore = () => assert.fail('nothing is to be asked')
const by = ($orderby: string, more: Readonly<Record<string, string>> = {}) =>
  requestOf({ $orderby, $top: '3', ...more }, { parameters: parametersOf({ IntegerField: 'BedroomsTotal' }) })
const judge = async ($orderby: string, ...values: readonly JsonObject[string][]) => {
  const field = $orderby.split(' ')[0] ?? ''
  return told(
    await checked(inOrder).judge(propertyTarget(), answeredWith(by($orderby), recordsWith(field, ...values)), nobody),
  )
}

describe('records that follow each other', () => {
  test('may rise or be equal in asc, and fall in desc', async () => {
    assert.deepEqual(await judge('BedroomsTotal', 1, 1, 2), ['upheld example: Property: 3 records'])
    assert.deepEqual(await judge('BedroomsTotal asc', 1, 2, 10), ['upheld example: Property: 3 records'])
    assert.deepEqual(await judge('BedroomsTotal desc', 10, 9, 9), ['upheld example: Property: 3 records'])
  })

  test('each that comes too late is violated', async () => {
    assert.deepEqual(await judge('BedroomsTotal asc', 2, 1, 3, 2), [
      "violated example: Property('P2'): BedroomsTotal 1 after BedroomsTotal 2 of Property('P1')",
      "violated example: Property('P4'): BedroomsTotal 2 after BedroomsTotal 3 of Property('P3')",
    ])
    assert.deepEqual(await judge('BedroomsTotal desc', 1, 2), [
      "violated example: Property('P2'): BedroomsTotal 2 after BedroomsTotal 1 of Property('P1')",
    ])
  })

  test('nulls come first in asc and last in desc', async () => {
    assert.deepEqual(await judge('BedroomsTotal asc', null, null, 1), ['upheld example: Property: 3 records'])
    assert.deepEqual(await judge('BedroomsTotal desc', 1, null, null), ['upheld example: Property: 3 records'])
    assert.deepEqual(await judge('BedroomsTotal asc', 1, null), [
      "violated example: Property('P2'): BedroomsTotal null after BedroomsTotal 1 of Property('P1')",
    ])
    assert.deepEqual(await judge('BedroomsTotal desc', null, 1), [
      "violated example: Property('P2'): BedroomsTotal 1 after BedroomsTotal null of Property('P1')",
    ])
  })

  test('timestamps are instants, to the twelfth digit', async () => {
    const [earlier, later] = ['2024-01-01T01:00:00.000000000001Z', '2023-12-31T20:00:00.000000000002-05:00']
    assert.deepEqual(await judge('ModificationTimestamp asc', earlier, later), ['upheld example: Property: 2 records'])
    assert.match((await judge('ModificationTimestamp asc', later, earlier))[0] ?? '', /^violated/)
  })

  test('numbers are exact', async () => {
    const judgeText = async (...numbers: readonly string[]) => {
      const body = `{"value":[${numbers.map((number) => `{"Number":${number}}`).join(',')}]}`
      return outcomesOf(await checked(inOrder).judge(propertyTarget(), answered(by('Number asc'), { body }), nobody))
    }
    assert.deepEqual(await judgeText('9007199254740992', '9007199254740993'), ['upheld'])
    assert.deepEqual(await judgeText('9007199254740993', '9007199254740992'), ['violated'])
  })

  test('any values in order are upheld, and their reverse violated', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.integer(), { minLength: 2, maxLength: 8 }), async (numbers) => {
        const rising = numbers.toSorted((left, right) => left - right)
        assert.match((await judge('BedroomsTotal asc', null, ...rising))[0] ?? '', /^upheld/)
        assert.match((await judge('BedroomsTotal desc', null, ...rising))[0] ?? '', /^violated/)
      }),
      { numRuns: 30 },
    )
  })
})

test('a page of equal values is in order where the sample has later ones', async () => {
  const exchange = answeredWith(by('BedroomsTotal asc'), recordsWith('BedroomsTotal', null, null))
  const outcome = async (...sample: readonly (number | null)[]) =>
    told(await checked(inOrder).judge(propertyTarget(recordsWith('BedroomsTotal', ...sample)), exchange, nobody))[0] ??
    ''
  assert.match(await outcome(null, null, 3), /^upheld/)
  assert.match(await outcome(null, null, null), /^not verified/)
})

test('a page without two different values judges nothing', async () => {
  const exchange = answeredWith(by('BedroomsTotal asc'), recordsWith('BedroomsTotal', 3, 3, 3))
  const [finding] = await checked(inOrder).judge(propertyTarget(), exchange, nobody)
  assert.deepEqual(told(finding ?? []), [
    'not verified example: Property: 3 records without two different values of BedroomsTotal',
  ])
  assert.match(finding?.advice ?? '', /^name by IntegerField in the RESOScript /)
  assert.match((await judge('BedroomsTotal asc', null, null))[0] ?? '', /^not verified/)
  assert.match((await judge('BedroomsTotal asc'))[0] ?? '', /^not verified/)
})

describe('a page has the first of all records', () => {
  const sample = recordsWith('BedroomsTotal', 5, 4, 3, 2, 1)
  const target = propertyTarget(sample)
  const lastThree = [sample[2], sample[1], sample[0]].filter((record) => record !== undefined)
  const firstThree = [sample[4], sample[3], sample[2]].filter((record) => record !== undefined)

  test('those of the whole', async () => {
    assert.deepEqual(
      outcomesOf(await checked(inOrder).judge(target, answeredWith(by('BedroomsTotal asc'), firstThree), nobody)),
      ['upheld'],
    )
  })

  test('a server that orders the page alone leaves records out', async () => {
    const { ask, asked } = serving(target, sample)
    assert.deepEqual(
      told(await checked(inOrder).judge(target, answeredWith(by('BedroomsTotal asc'), lastThree), ask)),
      ["violated example: Property('P4'): a page without it", "violated example: Property('P5'): a page without it"],
    )
    assert.deepEqual(asked, ["Property('P4')", "Property('P5')"])
  })

  test('records that do not meet the filter are rightly left out', async () => {
    const request = by('BedroomsTotal asc', { $filter: 'BedroomsTotal gt 2' })
    assert.deepEqual(outcomesOf(await checked(inOrder).judge(target, answeredWith(request, lastThree), nobody)), [
      'upheld',
    ])
  })

  test('records that changed since belong elsewhere', async () => {
    const { ask } = serving(target, [{ ListingKey: 'P4', BedroomsTotal: 9 }])
    const exchange = answeredWith(by('BedroomsTotal asc'), lastThree)
    assert.deepEqual(outcomesOf(await checked(inOrder).judge(target, exchange, ask)), ['upheld'])
  })

  test('one that cannot be had excuses none that can', async () => {
    const { ask } = serving(target, sample, ({ path }) =>
      path[0] === "Property('P4')" ? { status: 500, body: '' } : undefined,
    )
    assert.deepEqual(
      told(await checked(inOrder).judge(target, answeredWith(by('BedroomsTotal asc'), lastThree), ask)),
      ["violated example: Property('P5'): a page without it"],
    )
  })

  test('the last record tells which others belong before it', async () => {
    const { ask } = serving(target, sample)
    const page = [sample[4], sample[3], sample[0]].filter((record) => record !== undefined)
    assert.deepEqual(
      told(await checked(inOrder).judge(target, answeredWith(by('BedroomsTotal asc'), page), ask)),
      [
        "violated example: Property('P3'): a page without it",
        "violated example: Property('P2'): a page without it",
      ].sort(),
    )
  })

  test('of an empty page nothing is said', async () => {
    const exchange = answeredWith(by('BedroomsTotal asc'), [])
    assert.deepEqual(outcomesOf(await checked(inOrder).judge(target, exchange, nobody)), ['not verified'])
  })

  test('equal ones may come later', async () => {
    const equal = propertyTarget(recordsWith('BedroomsTotal', 1, 2, 2, 2))
    const exchange = answeredWith(by('BedroomsTotal asc', { $top: '2' }), equal.sample.slice(0, 2))
    assert.deepEqual(outcomesOf(await checked(inOrder).judge(equal, exchange, nobody)), ['upheld'])
  })

  test('those that cannot be had leave it open', async () => {
    const ask: AskCore = () => Promise.reject(new RequestError('unanswered', 'no answer within 60 s'))
    assert.deepEqual(
      told(await checked(inOrder).judge(target, answeredWith(by('BedroomsTotal asc'), lastThree), ask)),
      [
        'not verified example: Property: 2 sampled records came before the last one and are not on the page; no answer within 60 s',
      ],
    )
  })
})

test('an order that cannot be read is not verified, and none is a mistake', async () => {
  assert.match((await judge('Nope asc', 1))[0] ?? '', /^not verified .*there is no Field Nope/)
  await assert.rejects(
    checked(inOrder).judge(propertyTarget(), answeredWith(requestOf(), []), nobody),
    /has no \$orderby/,
  )
})
