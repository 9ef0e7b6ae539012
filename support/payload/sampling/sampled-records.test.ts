import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { CollectionPage, CollectionReader } from '../../odata/collection-reader'
import type { JsonObject } from '../../odata/json-value'
import type { FaultEntry } from '../fault-summary'
import type { PassSample, SamplingPass } from '../sampling-results'
import {
  NEXT_LINKS,
  PASSES,
  properties,
  propertySampling,
  serviceOf,
  type TermChanges,
  TIMESTAMPS,
} from './testing/sampling-of'

/** Samples Property by passes, each with all expansions. */
async function sampled(reader: CollectionReader, changes?: TermChanges, passes: readonly SamplingPass[] = PASSES) {
  const sampling = propertySampling(reader, changes)
  const samples: PassSample[] = []
  for (const pass of passes) samples.push(await sampling.sample(pass))
  return { samples, resource: sampling.result() }
}

/** Number of errors, pass by pass. */
const errors = (samples: readonly PassSample[]): readonly number[] => samples.map(({ faults }) => faults.error.count)

const told = ({ path, rule, count, keys }: FaultEntry) => `${path.join('.')}: ${rule} (${count}) ${keys.join()}`

/** A reader whose answers are changed on their way. */
const changed = (
  reader: CollectionReader,
  change: (record: JsonObject, url: string) => JsonObject,
): CollectionReader => {
  const changedPage = async (coming: Promise<CollectionPage>): Promise<CollectionPage> => {
    const page = await coming
    return { ...page, records: page.records.map((record) => change(record, page.exchange.url)) }
  }
  return {
    page: (resource, options, preferences) => changedPage(reader.page(resource, options, preferences)),
    nextPage: (page) => changedPage(reader.nextPage(page)),
  }
}

/** Tells if a request belongs to the last pass. */
const isRecent = (url: string): boolean => url.includes('2020-01-01')

const medium = (key: string, more: JsonObject = {}): JsonObject => ({ Key: key, Order: 1, ...more })

describe('a record that every chain of every pass brings', () => {
  test('is counted once, and so are its expansions', async () => {
    const records = properties(12, (number) => ({
      City: 'Boise',
      Status: 'Active',
      Media: [medium(`M${number}a`), medium(`M${number}b`)],
      Videos: [],
      Cover: number > 6 ? medium(`C${number}`) : null,
    }))
    const { samples, resource } = await sampled(serviceOf(records))
    assert.equal(resource.tally.records, 12)
    assert.equal(resource.tally.fields.get('City'), 12)
    assert.deepEqual(resource.tally.lookupValues.get('Status'), new Map([['Active', 12]]))
    assert.deepEqual(
      resource.expansions.map(({ fieldName, tally }) => [fieldName, tally.records, tally.fields.get('Order')]),
      [
        ['Media', 24, 24],
        ['Videos', 0, undefined],
        ['Cover', 6, 6],
      ],
    )
    assert.deepEqual(errors(samples), [0, 0, 0])
    assert.ok(samples.every(({ chains }) => chains.length === 4 && chains.every(({ records: came }) => came >= 12)))
  })

  test('is judged once, under the pass that first brought it', async () => {
    const records = properties(12, (number) => (number === 7 ? { City: 'Coeur d’Alene', Nome: 1 } : {}))
    const { samples } = await sampled(serviceOf(records))
    assert.deepEqual(errors(samples), [2, 0, 0])
    assert.deepEqual(samples[0]?.faults.error.entries().map(told), [
      'City: max length (1) P7',
      'Nome: not advertised (1) P7',
    ])
  })

  test('is judged under a later pass when that one is the first to bring it', async () => {
    const records = properties(3, (number) => ({
      City: 'Coeur d’Alene',
      ...(number === 2 && { ModificationTimestamp: null }),
    }))
    const { samples, resource } = await sampled(serviceOf(records))
    assert.deepEqual(errors(samples), [2, 1, 0])
    assert.equal(resource.tally.records, 3)
  })

  test('is another record when it changes between passes', async () => {
    const reader = changed(serviceOf(properties(3)), (record, url) => ({ ...record, City: isRecent(url) ? 'A' : 'B' }))
    assert.equal((await sampled(reader)).resource.tally.records, 6)
  })
})

test('a record that only comes with an expansion is judged and counted without it', async () => {
  const reader = changed(serviceOf(properties(2, () => ({ Media: null }))), (record, url) => ({
    ...record,
    City: url.includes('$expand=Media') ? 'A' : 'B',
  }))
  const { samples, resource } = await sampled(reader, {}, [NEXT_LINKS])
  assert.deepEqual(samples[0]?.faults.error.entries().map(told), ['Media: null (2) P1,P2'])
  assert.deepEqual(
    [...resource.tally.fields],
    [
      ['Key', 4],
      ['ModificationTimestamp', 4],
      ['City', 4],
    ],
  )
})

describe('what an expansion holds', () => {
  test('has its faults told once, however many records share it', async () => {
    const shared = medium('M1', { Order: 'first' })
    const reader = serviceOf(properties(10, () => ({ Media: [shared] })))
    const { samples, resource } = await sampled(reader, {}, [NEXT_LINKS, TIMESTAMPS])
    assert.deepEqual(errors(samples), [1, 0])
    assert.deepEqual(samples[0]?.faults.error.entries().map(told), ['Media.Order: type (1) P1'])
    assert.equal(resource.expansions[0]?.tally.records, 1)
    assert.deepEqual(
      samples[0]?.chains.map(({ expandedRecords, hasExpansion }) => [expandedRecords, hasExpansion]),
      [
        [0, false],
        [10, true],
        [0, false],
        [0, false],
      ],
    )
  })

  test('is null in place of a list once for each record, and not for each pass', async () => {
    const { samples } = await sampled(serviceOf(properties(12, (number) => ({ Media: number % 4 === 0 ? null : [] }))))
    assert.deepEqual(errors(samples), [3, 0, 0])
  })

  test('is counted as not a record once for each record that has it, and not for each pass', async () => {
    const { samples } = await sampled(serviceOf(properties(2, () => ({ Media: [null, 'M1'], Cover: 'M1' }))))
    assert.deepEqual(errors(samples), [6, 0, 0])
  })

  test('is judged again when it changes between passes', async () => {
    const reader = changed(serviceOf(properties(2, () => ({ Media: [] }))), (record, url) =>
      isRecent(url) && 'Media' in record ? { ...record, Media: null } : record,
    )
    assert.deepEqual(errors((await sampled(reader)).samples), [0, 0, 2])
  })

  test('counts together by EntityType under the rules of RESO, and is judged apart', async () => {
    const records = properties(2, () => ({ Media: null, Videos: null, Cover: medium('M1') }))
    const { samples, resource } = await sampled(serviceOf(records), { counting: 'RESO' })
    assert.deepEqual(
      resource.expansions.map(({ fieldName, modelName }) => [fieldName, modelName]),
      [['Media', 'Media']],
    )
    assert.deepEqual(samples[0]?.faults.error.entries().map(told), ['Media: null (2) P2,P1', 'Videos: null (2) P2,P1'])
    assert.deepEqual(errors(samples), [4, 0, 0])
  })

  test('is reported as cut short where it has its own nextLink', async () => {
    const records = properties(2, () => ({
      Media: [medium('M1')],
      'Media@odata.nextLink': 'Media?$skiptoken=1',
      Videos: [],
      'Videos@nextLink': 'Videos?$skiptoken=1',
      Cover: null,
    }))
    const { resource } = await sampled(serviceOf(records))
    assert.deepEqual(
      [undefined, 'Media', 'Videos', 'Cover'].map(
        (name) => resource.responses.find(({ expansion }) => expansion === name)?.shortenedExpansions,
      ),
      [0, 2, 2, 0],
    )
  })
})

/** Names in another order, and annotations that differ from answer to answer. */
const respelt = (record: JsonObject, url: string): JsonObject => ({
  '@odata.etag': url,
  ...('Media' in record && { 'Media@odata.context': url }),
  ...Object.fromEntries(Object.entries(record).toReversed()),
})

describe('twelve records whose names come in another order and with annotations', () => {
  const records = properties(12, (number) => ({ City: 'Boise', Media: [medium(`M${number}`)] }))

  test('stay twelve', async () => {
    const { resource } = await sampled(changed(serviceOf(records), respelt))
    assert.equal(resource.tally.records, 12)
    assert.equal(resource.expansions[0]?.tally.records, 12)
  })

  test('are others each time under the rules of RESO', async () => {
    const { resource } = await sampled(changed(serviceOf(records), respelt), { counting: 'RESO' })
    assert.ok(resource.tally.records >= 12 * 3 * 4, `${resource.tally.records}`)
  })
})

describe('Int64 under IEEE754Compatible', () => {
  const records = properties(4, (number) => ({ Size: number === 1 ? '5' : 5 }))
  const cases = [
    ['application/json;IEEE754Compatible=true', 3],
    ['application/json; odata.metadata=minimal; ieee754compatible = "true"', 3],
    ['application/json;IEEE754Compatible=false', 1],
    ['application/json', 1],
    [undefined, 1],
  ] as const
  for (const [contentType, expected] of cases) {
    test(`is a string where ${contentType} says so, and else a number`, async () => {
      const { samples } = await sampled(serviceOf(records, contentType === undefined ? {} : { contentType }))
      assert.deepEqual(errors(samples), [expected, 0, 0])
    })
  }
})
