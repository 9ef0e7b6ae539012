import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { JsonValue } from '../../odata/json-value'
import { checked } from '../testing/checked-findings'
import { propertyValue } from './property-value'
import { answered, fakeAsk, type GivenAnswer, requestOf } from './testing/core-answers'
import { exampleTarget } from './testing/example-target'

const TARGET = exampleTarget()
const REQUEST = requestOf({}, { path: ["Property('P1')", 'City'] })

/** Judges an answer by what the record has, each time it is asked for. */
async function judged(given: GivenAnswer, ...cities: readonly JsonValue[]): Promise<readonly string[]> {
  let asked = 0
  const { ask } = fakeAsk(() => {
    const City = cities[Math.min(asked, cities.length - 1)] ?? null
    asked += 1
    return { body: { ListingKey: 'P1', City } }
  })
  const { outcome, found = '' } = await checked(propertyValue).judge(TARGET, answered(REQUEST, given), ask)
  return [outcome, found]
}

const LONG = 'a'.repeat(500)

test('the value of the record is upheld, another one is not', async () => {
  assert.deepEqual(await judged({ body: { value: 'Boise' } }, 'Boise'), ['upheld', '"value" "Boise"'])
  assert.deepEqual(await judged({ body: { value: 'boise' } }, 'Boise'), ['violated', '"value" "boise"'])
  assert.deepEqual((await judged({ body: { value: `${LONG}b` } }, `${LONG}c`))[0], 'violated')
  assert.deepEqual(await judged({ body: { City: 'Boise' } }, 'Boise'), ['violated', '"value" absent'])
  assert.deepEqual((await judged({ body: 'Boise', headers: { 'content-type': 'text/plain' } }, 'Boise'))[0], 'violated')
})

test('501 is not offered, other refusals of what the record has are violated', async () => {
  assert.deepEqual(await judged({ status: 501, body: '' }, 'Boise'), ['not offered', '501 Not Implemented'])
  for (const status of [204, 400, 404, 500]) {
    assert.equal((await judged({ status, body: {} }, 'Boise'))[0], 'violated', String(status))
  }
  assert.equal((await judged({ status: 201, body: { value: 'Boise' } }, 'Boise'))[0], 'violated')
  assert.equal((await judged({ status: 429, body: {} }, 'Boise'))[0], 'not verified')
})

test('a Field without a value has no content', async () => {
  assert.equal((await judged({ status: 204, body: '' }, null))[0], 'upheld')
  assert.deepEqual(await judged({ body: { value: null } }, null), ['advisory', '"value" null'])
  assert.deepEqual(await judged({ status: 404, body: '' }, null), ['advisory', '404 Not Found'])
  assert.deepEqual(await judged({ body: { value: 'Boise' } }, null), ['violated', '"value" "Boise"'])
  assert.equal((await judged({ status: 400, body: { value: null } }, null))[0], 'violated')
})

test('a record that changes, or cannot be had, proves nothing', async () => {
  assert.deepEqual(await judged({ body: { value: 'Boise' } }, 'Nampa', 'Rye'), [
    'not verified',
    'City changed meanwhile',
  ])
  const { ask } = fakeAsk(() => ({ status: 404, body: {} }))
  const { outcome, advice } = await checked(propertyValue).judge(
    TARGET,
    answered(REQUEST, { body: { value: 'Boise' } }),
    ask,
  )
  assert.equal(outcome, 'not verified')
  assert.match(advice ?? '', /KeyValue/)
})

test('a request about something else is a mistake of ours', async () => {
  const { ask } = fakeAsk(() => ({ body: {} }))
  for (const path of [['Property'], [], ["Property('P1')", 'City', '$value']])
    await assert.rejects(
      checked(propertyValue).judge(TARGET, answered(requestOf({}, { path }), { body: {} }), ask),
      /not about a Field of a record/,
    )
})

test('where the record has no value, one that has is asked for as well', async () => {
  const sample = [
    { ListingKey: 'P1', City: null },
    { ListingKey: 'P2', City: 'Nampa' },
  ]
  const judgedBy = async (ofOther: GivenAnswer) => {
    const { ask, asked } = fakeAsk(({ path }) => {
      if (path.length > 1) return ofOther
      return {
        body: path[0] === "Property('P1')" ? { ListingKey: 'P1', City: null } : { ListingKey: 'P2', City: 'Nampa' },
      }
    })
    const exchange = answered(REQUEST, { status: 204, body: '' })
    const { outcome, subject } = await checked(propertyValue).judge({ ...TARGET, sample }, exchange, ask)
    return [outcome, subject, asked.at(1)]
  }
  const asked = "Property('P2')/City"
  assert.deepEqual(await judgedBy({ body: { value: 'Nampa' } }), ['upheld', "example: Property('P1')/City", asked])
  assert.deepEqual(await judgedBy({ status: 204, body: '' }), ['violated', "example: Property('P2')/City", asked])
})

test('no other is asked for where the record is the one that has a value, or the answer is wrong by itself', async () => {
  const judgedBy = async (sampled: string, City: string | null, given: GivenAnswer) => {
    const { ask, asked } = fakeAsk(() => ({ body: { ListingKey: 'P1', City } }))
    const target = { ...TARGET, sample: [{ ListingKey: sampled, City: 'Nampa' }] }
    const { outcome, subject } = await checked(propertyValue).judge(target, answered(REQUEST, given), ask)
    return [outcome, subject, new Set(asked).size]
  }
  assert.deepEqual(await judgedBy('P1', null, { status: 204, body: '' }), ['upheld', "example: Property('P1')/City", 1])
  assert.deepEqual(await judgedBy('P2', 'Boise', { status: 404, body: '' }), [
    'violated',
    "example: Property('P1')/City",
    1,
  ])
  // A null in JSON has no value either.
  assert.equal((await judgedBy('P2', null, { body: { value: null } }))[2], 3)
})
