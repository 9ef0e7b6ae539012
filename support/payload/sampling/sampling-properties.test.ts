import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { CollectionPage, CollectionReader } from '../../odata/collection-reader'
import type { JsonObject, JsonValue } from '../../odata/json-value'
import { pageOf } from './testing/page-of'
import { chainOf, DATE_FIELD, recordsWith, type Sampled, sampled } from './testing/sampled'
import { type Departure, SampledService } from './testing/sampled-service'
import { timestampArbitrary, undatedArbitrary } from './testing/timestamp-arbitrary'
import { secondsOf } from './whole-seconds'

const dated = fc.array(timestampArbitrary, { maxLength: 40 }).map(recordsWith)
const records = fc
  .array(fc.oneof({ weight: 5, arbitrary: timestampArbitrary }, { weight: 1, arbitrary: undatedArbitrary }), {
    maxLength: 40,
  })
  .map(recordsWith)
const size = fc.integer({ min: 1, max: 12 })

/** Another size for each page. */
const changing = fc
  .array(size, { minLength: 1, maxLength: 7 })
  .map((sizes) => (request: number) => sizes[request % sizes.length] ?? 1)

function assertAll({ keys, stop }: Sampled, wanted: readonly JsonObject[]): void {
  assert.deepEqual(stop, { reason: 'end' })
  assert.deepEqual(
    keys.map(Number).sort((a, b) => a - b),
    wanted.map((record) => Number(record['Key'])),
  )
}

const withTimestamp = (all: readonly JsonObject[]) => all.filter((record) => secondsOf([record], DATE_FIELD).length > 0)

for (const strategy of ['TopAndSkip', 'NextLink'] as const) {
  test(`${strategy} brings every record, whatever sizes pages have`, async () => {
    await fc.assert(
      fc.asyncProperty(records, changing, size, async (all, cap, pageSize) => {
        const service = new SampledService(all, { cap, links: 'relative' })
        assertAll(await sampled(service, chainOf({ strategy, pageSize })), all)
      }),
    )
  })
}

test('NextLink of recent records brings every record since an instant', async () => {
  const since = '2020-07-07T12:00:02Z'
  await fc.assert(
    fc.asyncProperty(records, changing, size, async (all, cap, pageSize) => {
      const service = new SampledService(all, { cap, links: 'absolute' })
      const recent = withTimestamp(all).filter((record) =>
        secondsOf([record], DATE_FIELD).some((second) => second >= Date.parse(since) / 1000),
      )
      assertAll(await sampled(service, chainOf({ strategy: 'NextLink', pageSize, since })), recent)
    }),
  )
})

for (const strategy of ['TimestampAsc', 'TimestampDesc'] as const) {
  const departures: readonly (readonly [string, Departure])[] = [
    ['', {}],
    [' by a server that cuts fractions of seconds', { cutsFractions: true }],
    [' by a server that links its pages', { links: 'absolute' }],
  ]
  for (const [how, departure] of departures) {
    test(`${strategy} brings every record that has a timestamp${how}`, async () => {
      await fc.assert(
        fc.asyncProperty(records, size, size, async (all, cap, pageSize) => {
          const service = new SampledService(all, { ...departure, cap: () => cap })
          assertAll(await sampled(service, chainOf({ strategy, pageSize })), withTimestamp(all))
        }),
      )
    })
  }

  test(`${strategy} brings every record in pages of any sizes, when those cut short have a nextLink`, async () => {
    await fc.assert(
      fc.asyncProperty(records, changing, size, async (all, cap, pageSize) => {
        const service = new SampledService(all, { cap, links: 'absolute' })
        assertAll(await sampled(service, chainOf({ strategy, pageSize })), withTimestamp(all))
      }),
    )
  })

  test(`${strategy} needs no stable order while a page holds the records of a second`, async () => {
    await fc.assert(
      fc.asyncProperty(dated, size, fc.boolean(), async (all, page, cutsFractions) => {
        const few = upTo(page, all)
        const service = new SampledService(few, { cap: () => page, isUnstable: true, cutsFractions })
        assertAll(await sampled(service, chainOf({ strategy })), few)
      }),
    )
  })
}

/** The records without those that are too many in their second. */
function upTo(most: number, all: readonly JsonObject[]): readonly JsonObject[] {
  const counts = new Map<number, number>()
  return all.filter((record) => {
    const [second = 0] = secondsOf([record], DATE_FIELD)
    counts.set(second, (counts.get(second) ?? 0) + 1)
    return (counts.get(second) ?? 0) <= most
  })
}

const MOST_KEYS = 8
const MOST_ON_PAGE = 5

/** Any pages over and over again, with links that never end, whatever is asked for. */
class Nonsense implements CollectionReader {
  requests = 0
  constructor(readonly pages: readonly (readonly JsonObject[])[]) {}

  async page(): Promise<CollectionPage> {
    const number = this.requests++
    // Each new record may be followed by as many repeated ones as a page holds, each on a page of its own.
    if (number > (MOST_KEYS + 1) * (MOST_ON_PAGE + 2)) assert.fail('this chain goes on and on')
    const records = this.pages[number % this.pages.length] ?? []
    return pageOf(`https://example.org/Property/${number}`, records, `https://example.org/Property/${number + 1}`)
  }

  nextPage(): Promise<CollectionPage> {
    return this.page()
  }
}

const anyRecord = fc
  .tuple(fc.integer({ min: 1, max: MOST_KEYS }), fc.oneof(timestampArbitrary, undatedArbitrary))
  .map(([key, timestamp]): JsonObject => ({ Key: key, [DATE_FIELD]: (timestamp ?? null) satisfies JsonValue }))
const anyPages = fc.array(fc.array(anyRecord, { minLength: 1, maxLength: MOST_ON_PAGE }), { minLength: 1 })

for (const strategy of ['TopAndSkip', 'TimestampAsc', 'TimestampDesc', 'NextLink'] as const) {
  test(`${strategy} ends, whatever a server answers`, async () => {
    await fc.assert(
      fc.asyncProperty(anyPages, async (pages) => {
        const { stop } = await sampled(new Nonsense(pages), chainOf({ strategy }))
        assert.deepEqual(stop, { reason: 'repetition' })
      }),
    )
  })
}
