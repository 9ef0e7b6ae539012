import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { PASSES, properties, propertySampling, serviceOf } from '../../payload/sampling/testing/sampling-of'
import type { PassSample, SamplingPass } from '../../payload/sampling-results'
import { payloadWith } from '../../payload/testing/example-payload'
import { checked, checkedFindings } from '../testing/checked-findings'
import { sampled } from './sampled'
import { sampleOf } from './testing/sample-of'

function judgeSample(sample: PassSample) {
  const finding = checked(sampled).judge({ kind: 'sampled', sample })
  checkedFindings(finding)
  return finding
}

const [TIMESTAMPS, NEXT_LINKS, RECENT] = PASSES

/** Nobody knows when one of its records changed. */
const UNDATED = payloadWith('')

describe('a Resource without records', () => {
  const outcomeOf = async (count: bigint | undefined, pass: SamplingPass, isDated = true) => {
    const changes = isDated ? { pass } : { pass, payload: UNDATED }
    const { outcome, found, cause } = judgeSample(await sampleOf([], { counts: () => count }, changes))
    return [outcome, found, cause]
  }

  test('has nothing to judge', async () => {
    for (const count of [0n, undefined]) {
      assert.deepEqual(await outcomeOf(count, NEXT_LINKS), ['not offered', 'the Resource has no record', undefined])
    }
  })

  test('is not verified when timestamps lead to none of those that it has', async () => {
    const undated = properties(5, () => ({ ModificationTimestamp: null }))
    const { outcome, found, cause } = judgeSample(await sampleOf(undated, {}, { pass: TIMESTAMPS }))
    assert.deepEqual(
      [outcome, found, cause],
      [
        'not verified',
        'no record came, but $count=true says 5 records',
        'records of the Property Resource that its count tells of',
      ],
    )
  })

  test('is not verified when no Resource has any, by one fault for all', async () => {
    for (const pass of PASSES) {
      const finding = judgeSample(await sampleOf([], {}, { pass, entitySets: ['Property', 'Member'] }))
      assert.deepEqual(
        [finding.outcome, finding.found, finding.cause],
        [
          'not verified',
          'no Resource of the server has a single record, so that no payload can be judged',
          'records of any Resource',
        ],
      )
      assert.equal(finding.request?.status, 200)
    }
  })

  test('may have older ones than were asked for', async () => {
    const old = properties(5, () => ({ ModificationTimestamp: '2015-01-01T00:00:00Z' }))
    const { outcome, found } = judgeSample(await sampleOf(old, {}, { pass: RECENT }))
    assert.deepEqual([outcome, found], ['not offered', 'no record since 2020-01-01T00:00:00Z'])
    assert.equal((await outcomeOf(5n, RECENT, false))[0], 'violated')
  })

  test('has recent ones where a pass before brought some, of the first moment that counts or later', async () => {
    const recent = async (...times: readonly string[]) => {
      const dated = properties(times.length, (number) => ({ ModificationTimestamp: times[number - 1] ?? null }))
      const sampling = propertySampling(serviceOf(dated, { losesSince: true }))
      await sampling.sample(TIMESTAMPS)
      const { outcome, found, cause } = judgeSample(await sampling.sample(RECENT))
      return [outcome, found, cause]
    }
    for (const time of ['2025-01-01T00:02:00.000Z', '2020-01-01T00:00:00Z'])
      assert.deepEqual(await recent('2015-01-01T00:00:00Z', time), [
        'not verified',
        `no record since 2020-01-01T00:00:00Z came, but a pass before it brought one of ${time}`,
        'recent records of the Property Resource',
      ])
    assert.deepEqual(await recent('2019-12-31T23:59:59Z'), [
      'not offered',
      'no record since 2020-01-01T00:00:00Z',
      undefined,
    ])
  })
})
