import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { PROJECT_ROOT } from '../../dictionary/project-root'
import { advertisedReader } from '../../payload/fault-readers'
import { PayloadSampling } from '../../payload/payload-sampling'
import { advertisedPayload } from '../../payload/read-advertised-payload'
import { samplingPass } from '../../payload/sampling-results'
import { FIRST_PASS, type RunResource, rehearse } from './rehearsal'
import { coreInWords, estimateInWords, estimateRun, passesOf } from './run-estimate'
import { type Pace, TIMED_MODEL, TimedService } from './testing/timed-service'

const passNames = (version: string): string[] => {
  const path = join(PROJECT_ROOT, 'features', 'payload', `v${version}`, 'payload.feature')
  return readFileSync(path, 'utf8').match(/(?<="Property" Resource MUST be sampled by ).+/g) ?? []
}

for (const version of ['1.7', '2.0', '2.1']) {
  test(`passes and pages of ${version} are those of its features`, () => {
    const names = passNames(version)
    const { passes, pageSize } = passesOf(version)
    assert.deepEqual([names.length, names[0]], [passes, FIRST_PASS])
    for (const name of names) assert.equal(samplingPass(name, version, new Date()).pageSize, pageSize)
  })
}

type Counts = ConstructorParameters<typeof TimedService>[0]

const FEW: Counts = { Property: 80, Member: 30, Media: 0 }
const MANY: Counts = { Property: 2500, Member: 4000, Media: 900 }

/** Samples all Resources as a run does, and returns the time and the requests of that. */
async function sampledBy(service: TimedService, version: string, limit: number) {
  const payload = advertisedPayload(TIMED_MODEL, undefined)
  const read = advertisedReader({ payload, version, knowsLookups: false })
  const terms = {
    reader: service,
    serviceRoot: '',
    payload,
    entitySets: [],
    read,
    counting: 'own',
    limit,
    now: new Date(),
  } as const
  const sampling = new PayloadSampling(terms, { onPage: () => {} })
  for (const [name, type] of payload.resources)
    for (const pass of passNames(version))
      await sampling.sample({ name, entitySet: name, type }, samplingPass(pass, version, new Date()))
  return service
}

describe('the time of a run is within a factor of two', () => {
  const mostMs = 20_000
  for (const [what, counts, pace, version, limit] of [
    ['a fast server of few records', FEW, { latencyMs: 5, perRecordMs: 0.1 }, '2.0', 1000],
    ['a fast server of many records', MANY, { latencyMs: 5, perRecordMs: 0.1 }, '2.0', 1000],
    ['a server whose records are large', MANY, { latencyMs: 20, perRecordMs: 5 }, '2.0', 1000],
    ['a server that is far away', MANY, { latencyMs: 3000, perRecordMs: 0.1 }, '2.0', 1000],
    [
      'a server that takes longer for the first page than there is time',
      MANY,
      { latencyMs: 25_000, perRecordMs: 0 },
      '2.0',
      1000,
    ],
    ['a sample of more than a page', MANY, { latencyMs: 50, perRecordMs: 1 }, '2.0', 3000],
    ['small pages', MANY, { latencyMs: 50, perRecordMs: 1 }, '1.7', 1000],
  ] as readonly (readonly [string, Counts, Pace, string, number])[]) {
    test(what, async () => {
      const rehearsal = new TimedService(counts, pace)
      const configuration = { dictionaryVersion: version, sampleLimit: limit }
      const resources = await rehearse(TIMED_MODEL, configuration, rehearsal, {
        mostMs,
        now: () => rehearsal.elapsedMs,
      })
      const plan = { version, sampleLimit: limit, latencyMs: pace.latencyMs, metadataMs: 0, resources }
      const { lowMs, highMs, mostRequests } = estimateRun(plan)
      const { elapsedMs, requests } = await sampledBy(new TimedService(counts, pace), version, limit)
      const took = elapsedMs + 25 * pace.latencyMs
      const factor = took / Math.sqrt(lowMs * highMs)
      assert.ok(factor > 0.5 && factor < 2, `${lowMs} to ${highMs}, took ${took}`)
      assert.ok(requests <= mostRequests, `${requests} of ${mostRequests}`)
      assert.ok(rehearsal.elapsedMs < mostMs + 4 * pace.latencyMs + 1000 * pace.perRecordMs)
    })
  }
})

test('a Resource that does not tell the originating system is not sampled, and not rehearsed', async () => {
  const configuration = { dictionaryVersion: '2.0', sampleLimit: 1000, originatingSystemName: 'A' }
  const service = new TimedService(FEW, { latencyMs: 1, perRecordMs: 0 })
  assert.deepEqual(await rehearse(TIMED_MODEL, configuration, service, { mostMs: 1000, now: () => 0 }), [])
  assert.equal(service.requests, 0)
})

const PROPERTY: RunResource = {
  name: 'Property',
  chains: 3,
  fields: 100,
  count: 5000,
  rehearsed: { records: 3000, largestPage: 1000, durationMs: 6000 },
}

test('what was not rehearsed takes as long for each value as the rest, and makes the range wider', () => {
  const plan = { version: '1.7', sampleLimit: 1000, latencyMs: 0, metadataMs: 0 }
  const spread = ({ lowMs, highMs }: { lowMs: number; highMs: number }) => highMs / lowMs
  const alone = estimateRun({ ...plan, resources: [PROPERTY] })
  assert.deepEqual([alone.lowMs, alone.highMs], [4000, 9000])
  const member = { name: 'Member', chains: 1, fields: 50, count: 2000, rehearsed: undefined }
  const both = estimateRun({ ...plan, resources: [PROPERTY, member] })
  assert.equal(Math.round(Math.sqrt(both.lowMs * both.highMs)), 7000)
  assert.ok(spread(both) > spread(alone))
})

test('the Lookup Resource is replicated completely, whatever the sample', () => {
  const lookup = { ...PROPERTY, name: 'Lookup', chains: 1, count: 100_000 }
  const plan = { version: '1.7', sampleLimit: 1000, latencyMs: 0, metadataMs: 0, resources: [lookup] }
  assert.ok(estimateRun(plan).lowMs > 100_000)
  assert.ok(estimateRun(plan).mostRequests > 100)
})

test('the estimate says what it rests on', () => {
  const member = { name: 'Member', chains: 2, fields: 50, count: undefined, rehearsed: undefined }
  const plan = { version: '2.0', sampleLimit: 1500, latencyMs: 90, metadataMs: 800, resources: [PROPERTY, member] }
  assert.equal(
    estimateInWords(plan, { lowMs: 80_000, highMs: 200_000, mostRequests: 1234 }),
    'a full run of Data Dictionary 2.0 may take 80 seconds to 4 minutes and send up to 1,234 requests: 3 passes over 2 Resources and 3 expansions, up to 1,500 records each; a page of each was asked for and judged in 6 seconds, of 1 Resource, and one more only counted',
  )
  assert.match(
    estimateInWords({ ...plan, resources: [PROPERTY] }, { lowMs: 8_000_000, highMs: 20_000_000, mostRequests: 1 }),
    /^a full run of Data Dictionary 2\.0 may take 3 to 6 hours and send up to 1 request: .* judged in 6 seconds$/,
  )
})

test('Web API Core is estimated apart, for it takes no samples', () => {
  assert.equal(
    coreInWords({ latencyMs: 90, metadataMs: 800 }),
    'a run of Web API Core may take 10 to 46 seconds and send 50 to 200 requests: it takes no samples',
  )
})
