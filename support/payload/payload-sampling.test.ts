import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { JsonValue } from '../odata/json-value'
import type { AdvertisedPayload, AdvertisedType } from './advertised-payload'
import { PayloadSampling } from './payload-sampling'
import type { Departure, SampledService } from './sampling/testing/sampled-service'
import {
  EXPANSIONS,
  NEXT_LINKS,
  PAYLOAD,
  properties,
  resourceCalled,
  serviceOf,
  type TermChanges,
  TIMESTAMPS,
  termsOf,
} from './sampling/testing/sampling-of'
import type { SamplingPass } from './sampling-results'
import { payloadSchema } from './schema/payload-schema'

const samplingOf = (service: SampledService, changes?: TermChanges): PayloadSampling =>
  new PayloadSampling(termsOf(service, changes), { onPage: () => {} })

const passes = (number: number): readonly SamplingPass[] =>
  Array.from({ length: number }, (_, index) => ({ ...NEXT_LINKS, name: `pass ${index + 1}` }))

/**
 * Three Resources by two passes each, one after the other: what each chain stopped with, and how many requests it took.
 */
async function sampledOneByOne(departure: Departure) {
  const service = serviceOf(properties(3), departure)
  const sampling = samplingOf(service)
  const stops: string[][] = []
  for (const resource of ['Property', 'Media', 'Pictures'])
    for (const pass of passes(2)) {
      const { chains } = await sampling.sample(resourceCalled(resource), pass)
      stops.push(chains.map(({ stop }) => (stop.reason === 'failed' ? stop.error.message : stop.reason)))
    }
  return { service, sampling, stops }
}

describe('a server that gives no answer any more', () => {
  test('is given up after three chains in a row, and the others fail with what failed last', async () => {
    const { service, stops, sampling } = await sampledOneByOne({ fails: () => 'unanswered' })
    // The count of Property and its two passes, then the count of Media and its first pass.
    assert.equal(service.asked.length, 5)
    const last = service.asked.at(-1)
    assert.deepEqual(
      stops
        .slice(2)
        .flat()
        .filter((stop) => stop !== `GET ${last}: unanswered`),
      [],
    )
    assert.ok(sampling.isInterrupted())
  })

  test('is given up while it samples expansions, too', async () => {
    const service = serviceOf(properties(3), {
      fails: (_request, url) => (url.includes('$expand') ? 'unanswered' : undefined),
    })
    const sampling = samplingOf(service)
    const first = await sampling.sample(resourceCalled('Property'), NEXT_LINKS)
    assert.equal(service.asked.length, 2 + EXPANSIONS.length)
    const next = await sampling.sample(resourceCalled('Media'), NEXT_LINKS)
    assert.equal(service.asked.length, 2 + EXPANSIONS.length)
    assert.ok(first.chains.slice(1).every(({ stop }) => stop.reason === 'failed'))
    assert.ok(next.chains.every(({ stop }) => stop.reason === 'failed' && stop.error.kind === 'unanswered'))
    assert.deepEqual(sampling.results().resources[1]?.responses, [])
  })
})

test('a run without a request left asks nothing more', async () => {
  const { service, stops, sampling } = await sampledOneByOne({
    fails: (request) => (request > 4 ? 'budget' : undefined),
  })
  assert.ok(service.asked.length <= 4 + EXPANSIONS.length, `${service.asked.length} requests`)
  assert.ok(
    stops
      .slice(1)
      .flat()
      .every((stop) => stop.endsWith('budget')),
  )
  assert.ok(sampling.isInterrupted())
})

test('a server that refuses is asked for every Resource and pass', async () => {
  const { service, stops, sampling } = await sampledOneByOne({ fails: () => 'refused' })
  assert.equal(service.asked.length, 3 + 3 * 2)
  assert.ok(stops.flat().every((stop) => stop.endsWith('refused')))
  assert.equal(sampling.isInterrupted(), false)
})

describe('records that cannot be said to be judged', () => {
  const undecidable = (maxLength: number): AdvertisedPayload => {
    const property: AdvertisedType = {
      name: 'Property',
      key: ['F'],
      fields: new Map([
        [
          'F',
          {
            name: 'F',
            isCollection: false,
            nullable: true,
            value: { kind: 'primitive', type: 'Edm.String', maxLength },
          },
        ],
      ]),
    }
    return { resources: new Map([['Property', property]]), types: new Map() }
  }

  test('have the problem told: a schema that does not compile', async () => {
    const payload = undecidable(-1)
    const sampling = samplingOf(serviceOf([{ F: 'a' }]), { payload })
    const { problem, chains } = await sampling.sample(resourceCalled('Property', payload), NEXT_LINKS)
    assert.match(problem ?? '', /^the JSON Schema of Property cannot be used: .*maxLength/)
    assert.equal(chains[0]?.stop.reason, 'end')
  })

  test('have no problem where the judges agree', async () => {
    const payload = undecidable(1)
    const sampling = samplingOf(serviceOf([{ F: 'a' }, { F: 'ab' }]), { payload })
    const { problem, faults } = await sampling.sample(resourceCalled('Property', payload), NEXT_LINKS)
    assert.equal(problem, undefined)
    assert.equal(faults.error.count, 1)
  })
})

test('an expansion whose type is not defined is sampled and not judged', async () => {
  const payload: AdvertisedPayload = {
    resources: PAYLOAD.resources,
    types: new Map([...PAYLOAD.types].filter(([name]) => name !== 'o.Media')),
  }
  const records = properties(2, () => ({ Media: [{ Key: 'M1', Nome: 1 }], Videos: [], Cover: null }))
  const sampling = samplingOf(serviceOf(records), { payload })
  const { faults } = await sampling.sample(resourceCalled('Property', payload), NEXT_LINKS)
  assert.equal(faults.error.count, 0)
  assert.deepEqual(
    faults['not judged'].entries().map(({ path, rule, count }) => [path, rule, count]),
    [[['Media'], 'undefined type', 1]],
  )
  const [media] = sampling.results().resources[0]?.expansions ?? []
  assert.deepEqual([media?.modelName, media?.advertised, media?.tally.records], ['Media', undefined, 1])
})

describe('a record that is nested 5,000 levels deep', () => {
  const lists = (levels: number): JsonValue => (levels === 0 ? [] : [lists(levels - 1)])
  const objects = (levels: number): JsonValue => (levels === 0 ? {} : { a: objects(levels - 1) })
  const siblings = (levels: number): JsonValue => (levels === 0 ? [] : [{ Key: 'M', Siblings: siblings(levels - 1) }])

  for (const [what, value] of [
    ['in lists', { City: lists(4998) }],
    ['in objects', { City: objects(4998) }],
    ['in an expansion', { Media: siblings(2499) }],
  ] as const) {
    test(`stops the chain that brings it: ${what}`, async () => {
      const records = properties(7, (number) => (number === 7 ? value : {}))
      const sampling = samplingOf(serviceOf(records))
      const { chains, problem } = await sampling.sample(resourceCalled('Property'), NEXT_LINKS)
      const stopped = chains.find(({ stop }) => stop.reason === 'failed')
      assert.ok(stopped?.stop.reason === 'failed')
      assert.equal(stopped.stop.error.kind, 'unusable')
      assert.match(stopped.stop.error.message, /: record 2 in "value" has more than 100 levels of lists and objects/)
      assert.equal(stopped.records, 5)
      assert.equal(problem, undefined)
    })
  }

  test('stops a chain at its first page, too', async () => {
    const sampling = samplingOf(serviceOf(properties(7, (number) => (number === 6 ? { City: lists(4998) } : {}))))
    const { chains } = await sampling.sample(resourceCalled('Property'), TIMESTAMPS)
    assert.deepEqual(
      chains.map(({ stop, pages }) => [stop.reason, pages]),
      [undefined, ...EXPANSIONS].map(() => ['failed', 0]),
    )
  })

  test('is judged like any other when it has a hundred levels only', async () => {
    const sampling = samplingOf(serviceOf(properties(1, () => ({ City: lists(98) }))))
    const { chains, faults } = await sampling.sample(resourceCalled('Property'), TIMESTAMPS)
    assert.equal(chains[0]?.stop.reason, 'end')
    assert.equal(faults.error.count, 1)
  })
})

test('faults are reported pass by pass, of all Resources', async () => {
  const sampling = samplingOf(serviceOf(properties(2, () => ({ Nome: 1 }))))
  for (const resource of ['Property', 'Media'])
    for (const pass of passes(2)) await sampling.sample(resourceCalled(resource), pass)
  assert.deepEqual(
    sampling.faults().map(({ error }) => error.count),
    [2, 0, 4, 0],
  )
  assert.deepEqual(
    sampling.results().resources.map(({ resourceName }) => resourceName),
    ['Property', 'Media'],
  )
})

test('an observer sees each pass under way, and what could be stored', async () => {
  const seen: (readonly [records: number, stored: string | undefined])[] = []
  const sampling = new PayloadSampling(termsOf(serviceOf(properties(12))), {
    onPage: ({ pass, chains }, state) => {
      assert.equal(pass, NEXT_LINKS)
      seen.push([chains.reduce((sum, chain) => sum + chain.told().records, 0), state()[0]?.resourceName])
    },
  })
  await sampling.sample(resourceCalled('Property'), NEXT_LINKS)
  assert.deepEqual(seen.slice(0, 3), [
    [0, 'Property'],
    [5, 'Property'],
    [10, 'Property'],
  ])
  assert.equal(seen.at(-1)?.[0], 12 * (1 + EXPANSIONS.length))
})

test('a Resource that was stored before a pass began is sampled anew', async () => {
  const first = samplingOf(serviceOf(properties(2)))
  await first.sample(resourceCalled('Property'), NEXT_LINKS)
  const stored = first.state().map((state) => ({ ...state, passes: [] }))
  const again = new PayloadSampling(
    termsOf(serviceOf(properties(2, () => ({ Nome: 1 })))),
    { onPage: () => {} },
    stored,
  )
  const { faults } = await again.sample(resourceCalled('Property'), NEXT_LINKS)
  assert.equal(faults.error.count, 2)
})

test('the schema is that of all Resources', () => {
  assert.deepEqual(samplingOf(serviceOf([])).schema, payloadSchema(PAYLOAD))
})
