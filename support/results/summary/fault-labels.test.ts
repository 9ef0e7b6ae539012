import assert from 'node:assert/strict'
import { test } from 'node:test'
import { RequestError } from '../../odata/request-error'
import { toLookupRecords } from '../../payload/lookup-records'
import { NOT_IN_METADATA, noRecordsCause, notAnnotatedCause } from '../../payload/offered-values'
import {
  brokenCause,
  countCause,
  FIELD_RESOURCE,
  LOOKUP_RESOURCE,
  movingCause,
  replicationCause,
} from '../../payload/replication'
import { properties, TIMESTAMPS } from '../../payload/sampling/testing/sampling-of'
import { unknownAfter } from '../../payload/unknown-records'
import { metadataRules } from '../../rules/metadata-rules'
import { sampleOf } from '../../rules/payload/testing/sample-of'
import { payloadRules } from '../../rules/payload-rules'
import { failureCause, SAMPLING_NOT_BEGUN } from '../../rules/payloads-under-test'
import { afterFailedCoreRequest } from '../../rules/web-api-core/judging/core-findings'
import { faultLabel, INVALID_METADATA, isConsequence, isFault } from './fault-labels'

const unanswered = new RequestError('unanswered', 'no answer')
const about = { rule: 'core-request', level: 'MUST', subject: 'top', requirement: 'MUST be answered' } as const
const broken = {
  kind: 'broken',
  error: unanswered,
  records: [],
  countBefore: { kind: 'failed', error: unanswered },
  pages: [],
} as const

const stopped = (at: string) => unknownAfter(new RequestError('unanswered', 'no answer', undefined, at)).cause

/** One of each fault that findings name, for one thing and for another where there are several. */
const named = async (): Promise<(string | undefined)[][]> => {
  const sample = await sampleOf(properties(3))
  const without = payloadRules.sampled.judge({
    kind: 'sampled',
    sample: await sampleOf(
      properties(3, () => ({ ModificationTimestamp: null })),
      {},
      { pass: TIMESTAMPS },
    ),
  })
  const roof = { LookupName: 'Roof', LookupValue: 'Tile' }
  return [
    [metadataRules.validMetadata.judge().cause],
    [SAMPLING_NOT_BEGUN.cause],
    [NOT_IN_METADATA],
    [notAnnotatedCause('Property.City'), notAnnotatedCause('Member.MemberCity')],
    [noRecordsCause('Sewer', toLookupRecords([])), noRecordsCause('Sewer', toLookupRecords([roof]))],
    [brokenCause(LOOKUP_RESOURCE, broken), brokenCause(FIELD_RESOURCE, broken)],
    [replicationCause(LOOKUP_RESOURCE), replicationCause(FIELD_RESOURCE)],
    [countCause(LOOKUP_RESOURCE), countCause(FIELD_RESOURCE)],
    [movingCause(LOOKUP_RESOURCE), movingCause(FIELD_RESOURCE)],
    [without.cause],
    [failureCause(sample, new RequestError('refused', 'no'))],
    [failureCause(sample, unanswered), failureCause(sample, new RequestError('budget', 'none left'))],
    [afterFailedCoreRequest(about, new RequestError('budget', 'none left')).cause],
    [stopped('GET https://a.example/Lookup'), stopped('GET https://b.example/Member')],
    ['EndpointResource'],
  ]
}

test('each fault that findings name has words of its own, whatever it is about', async () => {
  const labels = (await named()).map((causes) => new Set(causes.map((cause) => faultLabel(cause ?? ''))))
  for (const own of labels) assert.equal(own.size, 1, [...own].join())
  const all = labels.flatMap((own) => [...own])
  assert.equal(new Set(all).size, all.length)
  assert.deepEqual(
    all.filter((label) => !isFault(label)),
    [],
  )
})

test('another fault goes by its name', () => {
  assert.equal(faultLabel('the moon'), 'the moon')
  assert.equal(isFault('the moon'), false)
})

test('what comes of other faults is known as such', async () => {
  const labels = (await named()).map(([cause]) => faultLabel(cause ?? ''))
  assert.deepEqual(labels.filter(isConsequence), [INVALID_METADATA, faultLabel(SAMPLING_NOT_BEGUN.cause ?? '')])
})
