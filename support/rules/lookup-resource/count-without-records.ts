import type { Finding } from '../../dictionary/finding'
import { counted } from '../../dictionary/wording'
import type { CollectionPage } from '../../odata/collection-reader'
import { describeExchange } from '../../odata/exchange'
import { brokenCause } from '../../payload/lookups/causes'
import { recordsThatChange, withoutCount } from '../../payload/lookups/completeness'
import type { ReplicatedResource, ServedCollection } from '../../payload/lookups/replicated-resource'
import { unknownAfter } from '../../payload/lookups/unknown-records'
import { judgeByRequests, notVerified } from '../judgement'

/**
 * "The count query may be used in conjunction with $top=0 to provide a count without returning any values" (RCP-40,
 * Lookup Resource).
 */
export async function judgeCountWithoutRecords(resource: ReplicatedResource): Promise<Finding> {
  const about = {
    rule: 'resource-count-without-records',
    level: 'MUST',
    subject: `${resource.resource.name} Resource`,
    requirement: 'MUST give the same count without records',
  } as const
  return judgeByRequests(about, resource, async (served) => {
    const result = await served.replication()
    if (result.kind === 'broken' && result.pages.length === 0) {
      return notVerified(about, unknownAfter(result.error, brokenCause(resource.resource, result)))
    }
    const before = await served.count()
    if (before.kind !== 'given') return notVerified(about, withoutCount(resource.resource, before))
    const page = await served.page({ $count: true, $top: 0 })
    const fault = faultOf(page, before.count)
    if (fault === undefined) return { ...about, outcome: 'upheld', found: counted(before.count, 'record') }
    if (await hasMoved(served, page, before.count)) {
      return notVerified(about, recordsThatChange(resource.resource, 'the count changed between the requests'))
    }
    return {
      ...about,
      outcome: 'violated',
      expected: `the count ${before.count}, no record`,
      found: fault,
      evidence: describeExchange(page.exchange),
      advice: 'answer $count=true&$top=0 with @odata.count, the number of all records, and an empty value',
    }
  })
}

function faultOf({ count, records }: CollectionPage, wanted: bigint): string | undefined {
  if (count === wanted && records.length === 0) return undefined
  return `${count === undefined ? 'no count' : `the count ${count}`}, ${counted(records.length, 'record')}`
}

/** Whether a new count could explain another one; records where none may be are a fault whatever the count is. */
async function hasMoved(served: ServedCollection, page: CollectionPage, before: bigint): Promise<boolean> {
  if (page.count === undefined || page.records.length > 0) return false
  const after = await served.count()
  return after.kind === 'given' && after.count !== before
}
