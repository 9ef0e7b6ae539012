import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { deserialize, serialize } from 'node:v8'
import fc from 'fast-check'
import type { CollectionReader } from '../odata/collection-reader'
import { PayloadSampling, type SamplingState } from './payload-sampling'
import { ResourceSampling, type ResourceState } from './sampling/resource-sampling'
import {
  PASSES,
  PAYLOAD,
  properties,
  resourceCalled,
  serviceOf,
  sharedOf,
  termsOf,
} from './sampling/testing/sampling-of'
import { SamplingStore } from './sampling-store'
import { ReferenceCheck } from './schema/reference-check'

const [TIMESTAMPS, NEXT_LINKS, RECENT] = PASSES.map((pass) => ({ ...pass, pageSize: 3 }))
assert.ok(TIMESTAMPS && NEXT_LINKS && RECENT)
const TWO_PASSES = [TIMESTAMPS, NEXT_LINKS]

/** Records with faults of their own and in expansions that they share. */
const RECORDS = properties(7, (number) => ({
  Status: number % 2 === 0 ? 'Active' : 'Gone',
  PostalCode: `8370${number}`,
  Media: number === 3 ? null : [{ Key: `M${number % 3}`, Order: number % 3 === 0 ? 'first' : 1 }],
  Videos: [],
  Cover: { Key: `C${number}` },
}))

let folder: string
let path: string
let store: SamplingStore

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'sampling-'))
  path = join(folder, 'sampling.bin')
  store = new SamplingStore(path, {})
})
after(() => rmSync(folder, { recursive: true }))

/** Returns the state that a run has stored in its file. */
const stored = (): SamplingState => store.load()?.state ?? assert.fail('nothing is stored')

/** The end of a run: the process dies at a request, or only that request is not answered. */
interface End {
  readonly at: number
  readonly how: 'dies' | 'unanswered'
}

/** A reader of the same records that ends a run. */
function endingReader({ at, how }: End): CollectionReader {
  const service = serviceOf(RECORDS, { fails: (request) => (request === at && how !== 'dies' ? how : undefined) })
  const alive = () => {
    if (how === 'dies' && service.asked.length + 1 >= at) throw new Error('the process dies')
  }
  return {
    page: async (...request) => {
      alive()
      return service.page(...request)
    },
    nextPage: async (page) => {
      alive()
      return service.nextPage(page)
    },
  }
}

/** Says nothing against any records: to hold them to their JSON Schema takes longer than all else. */
class Trust extends ReferenceCheck {
  override problemWith(): undefined {
    return undefined
  }
}

const reference = new Trust(PAYLOAD)

/** Samples Property by two passes, and stores what was there after the last page, however the run ends. */
async function run(reader: CollectionReader, state?: ResourceState): Promise<ResourceSampling> {
  let left: Buffer | undefined
  const onPage = () => {
    left = serialize([sampling.state()])
  }
  const shared = { ...sharedOf(reader, {}, onPage), reference }
  const sampling: ResourceSampling = new ResourceSampling(resourceCalled('Property'), shared, state)
  try {
    for (const pass of TWO_PASSES) await sampling.sample(pass)
    return sampling
  } finally {
    if (left !== undefined) store.save(deserialize(left))
  }
}

const NEVER: End = { at: Number.POSITIVE_INFINITY, how: 'dies' }

/** All that a run tells, but for what differs by the order in which answers came. */
function told(sampling: ResourceSampling) {
  const { responses, ...result } = sampling.result()
  return {
    ...result,
    responses: responses
      .map(({ pass, expansion, records, status }) => `${pass} ${expansion} ${records} ${status}`)
      .sort(),
    faults: sampling
      .faults()
      .flatMap(({ error }) => error.entries())
      .flatMap(({ path: fields, rule, found, count }) =>
        Array.from({ length: count }, () => `${fields} ${rule} ${found}`),
      )
      .sort(),
  }
}

const faultsByPass = (sampling: ResourceSampling) => sampling.faults().map(({ error }) => error.count)

describe('a sampling that was interrupted and taken up', () => {
  test('tells what one without interruption tells, at whatever page and however often it stopped', async () => {
    const whole = await run(endingReader(NEVER))
    assert.equal(told(whole).tally.records, 7)
    assert.deepEqual(faultsByPass(whole), [6, 0])
    const end = fc.record({ at: fc.integer({ min: 3, max: 34 }), how: fc.constantFrom('dies', 'unanswered') })
    await fc.assert(
      fc.asyncProperty(fc.array(end, { minLength: 1, maxLength: 2 }), async (ends) => {
        rmSync(path, { force: true })
        for (const each of ends) {
          await run(endingReader(each), store.load()?.state[0]).catch((error) => {
            if (error.message !== 'the process dies') throw error
          })
        }
        const takenUp = await run(endingReader(NEVER), stored()[0])
        assert.deepEqual(told(takenUp), told(whole))
        // A pass that went on after a failure misses records, which the next pass is then the first to bring.
        if (ends.every(({ how }) => how === 'dies')) assert.deepEqual(faultsByPass(takenUp), faultsByPass(whole))
      }),
      { numRuns: 30 },
    )
  })

  test('asks nothing again of chains that had ended, nor the count', async () => {
    await run(
      serviceOf(RECORDS, { fails: (_request, url) => (url.includes('$expand=Videos') ? 'unanswered' : undefined) }),
    )
    const service = serviceOf(RECORDS)
    await run(service, stored()[0])
    assert.ok(service.asked.length > 2)
    const own = service.asked.filter((url) => !url.includes('/next/'))
    assert.ok(
      own.every((url) => url.endsWith('$expand=Videos')),
      own.join('\n'),
    )
  })

  test('does not count the responses of a chain that is walked anew', async () => {
    const dying = serviceOf(RECORDS, { fails: (_request, url) => (url.endsWith('/next/3') ? 'unanswered' : undefined) })
    const sampling = new ResourceSampling(resourceCalled('Property'), sharedOf(dying))
    await sampling.sample(NEXT_LINKS)
    assert.deepEqual(
      sampling.result().responses.map(({ records }) => records),
      [3, 3, 0],
    )
    const again = new ResourceSampling(resourceCalled('Property'), sharedOf(serviceOf(RECORDS)), sampling.state())
    await again.sample(NEXT_LINKS)
    const { responses, chains, tally } = again.result()
    const plain = responses.filter(({ expansion }) => expansion === undefined)
    assert.deepEqual(
      plain.map(({ records }) => records),
      [3, 3, 1],
    )
    assert.equal(chains[0]?.records, 7)
    assert.equal(tally.records, 7)
  })
})

test('a pass that could not be judged is not judged either when it is taken up', async () => {
  const sampling = new ResourceSampling(resourceCalled('Property'), sharedOf(serviceOf(RECORDS)))
  await sampling.sample(NEXT_LINKS)
  const { passes, ...state } = sampling.state()
  const before = { ...state, passes: passes.map((pass) => ({ ...pass, problem: 'the judges did not agree' })) }
  const again = new ResourceSampling(resourceCalled('Property'), sharedOf(serviceOf(RECORDS)), before)
  assert.equal((await again.sample(NEXT_LINKS)).problem, 'the judges did not agree')
  assert.equal((await again.sample(TIMESTAMPS)).problem, undefined)
})

describe('several Resources', () => {
  const sampledBefore = async (): Promise<SamplingState> => {
    const sampling = new PayloadSampling(termsOf(serviceOf(RECORDS)), { onPage: () => {} })
    for (const name of ['Property', 'Media'])
      for (const pass of TWO_PASSES) await sampling.sample(resourceCalled(name), pass)
    return sampling.state()
  }

  test('are taken up one by one, and stay stored until then', async () => {
    const before = await sampledBefore()
    const service = serviceOf(RECORDS)
    const sampling = new PayloadSampling(termsOf(service), { onPage: () => {} }, before)
    assert.deepEqual(sampling.state(), before)
    await sampling.sample(resourceCalled('Media'), TIMESTAMPS)
    assert.deepEqual(service.asked, [])
    assert.deepEqual(
      sampling.results().resources.map(({ resourceName }) => resourceName),
      ['Media'],
    )
    assert.deepEqual(
      sampling.state().map(({ resourceName, passes }) => [resourceName, passes.map(({ name }) => name)]),
      [
        ['Property', ['TimestampDesc', 'NextLink']],
        ['Media', ['NextLink', 'TimestampDesc']],
      ],
    )
  })

  test('are sampled anew when they began with a pass that is not asked for first', async () => {
    const before = await sampledBefore()
    const sampling = new PayloadSampling(termsOf(serviceOf(RECORDS)), { onPage: () => {} }, before)
    const { faults } = await sampling.sample(resourceCalled('Property'), NEXT_LINKS)
    assert.equal(faults.error.count > 0, true)
    assert.equal(sampling.results().resources[0]?.tally.records, 7)
  })
})

describe('what is stored', () => {
  test('holds no secret of requests and no link of records', async () => {
    const link = 'https://example.org/next?$skiptoken=a-secret'
    await run(
      serviceOf(RECORDS.map((record) => ({ ...record, '@odata.nextLink': link, 'Media@odata.nextLink': link }))),
    )
    assert.ok(!readFileSync(path, 'latin1').includes('secret'))
  })

  test('has no link of a chain that is under way', async () => {
    const service = serviceOf(RECORDS, {
      fails: (_request, url) => (url.endsWith('/next/3') ? 'unanswered' : undefined),
    })
    const sampling = new ResourceSampling(resourceCalled('Property'), sharedOf(service))
    await sampling.sample(NEXT_LINKS)
    assert.equal(sampling.result().responses.length, 3)
    store.save([sampling.state()])
    assert.ok(!readFileSync(path, 'latin1').includes('/next'))
  })
})
