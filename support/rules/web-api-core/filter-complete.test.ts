import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checked } from '../testing/checked-findings'
import { filterMet } from './filter-met'
import { answered, type GivenAnswer, requestOf, serving } from './testing/core-answers'
import { told } from './testing/outcomes'
import { propertyTarget, recordsWith } from './testing/property-target'

const SAMPLE = recordsWith('BedroomsTotal', 4, 5, 6)

/** Judges an answer to a filter that all sampled records meet; what is asked is whether they are still there. */
async function judged(given: GivenAnswer, options: Readonly<Record<string, string>> = {}, there = SAMPLE) {
  const target = propertyTarget(SAMPLE)
  const { ask, asked } = serving(target, there)
  const request = requestOf({ $filter: 'BedroomsTotal gt 3', ...options })
  return { findings: told(await checked(filterMet).judge(target, answered(request, given), ask)), asked }
}

const page = (length: number, more: object = {}): GivenAnswer => ({ body: { ...more, value: SAMPLE.slice(0, length) } })

test('an answer that leads on, skips some or is full may be without others', async () => {
  for (const [given, options] of [
    [page(2, { '@odata.nextLink': 'more' }), {}],
    [page(2, { '@nextLink': 'more' }), {}],
    [page(2), { $skip: '1' }],
    [page(2), { $top: '2' }],
    [page(2), { $top: '1' }],
  ] as const) {
    assert.deepEqual(await judged(given, options), { findings: ['upheld example: Property: 2 records'], asked: [] })
  }
})

test('another answer is without none, with $top and without', async () => {
  for (const options of [{}, { $top: '3' }]) {
    const { findings, asked } = await judged(page(2), options)
    assert.deepEqual(findings, ["violated example: Property('P3'): a complete answer without it"])
    assert.deepEqual(asked, ["Property('P3')"])
  }
  assert.deepEqual((await judged(page(3), { $top: '4' })).findings, ['upheld example: Property: 3 records'])
  assert.deepEqual((await judged(page(2), {}, SAMPLE.slice(0, 2))).findings, ['upheld example: Property: 2 records'])
})

test('an empty answer is judged by what it leaves out, and one that is not JSON by nothing', async () => {
  assert.equal((await judged(page(0))).findings.length, 3)
  assert.deepEqual((await judged(page(0), {}, [])).findings, ['not verified example: Property: no record'])
  assert.deepEqual(await judged({ body: 'sorry' }), {
    findings: ['not verified example: Property: no record'],
    asked: [],
  })
})

test('records that should not have come are told beside those that are missed', async () => {
  const value = [{ ListingKey: 'P1', BedroomsTotal: 1 }]
  assert.deepEqual((await judged({ body: { value } })).findings, [
    "violated example: Property('P1'): BedroomsTotal 1",
    "violated example: Property('P2'): a complete answer without it",
    "violated example: Property('P3'): a complete answer without it",
  ])
})
