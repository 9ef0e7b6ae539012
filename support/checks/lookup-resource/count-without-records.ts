import type { Finding } from '../../findings/finding'
import {
  brokenCause,
  countCause,
  type ReplicatedResource,
  type ServedCollection,
} from '../../lookups/replicated-resource'
import { type UnknownRecords, unknownAfter } from '../../lookups/unknown-records'
import type { CollectionPage } from '../../odata/collection-page'
import { describeExchange } from '../../odata/describe-exchange'
import { counted } from './describe-record'
import { type About, judgeByRequests, notVerified } from './judgement'

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
    if (before.kind !== 'given') return notVerified(about, withoutCount(countCause(resource.resource)))
    const page = await served.page({ $count: true, $top: 0 })
    return judgePage(about, served, page, before.count)
  })
}

async function judgePage(
  about: About,
  served: ServedCollection,
  page: CollectionPage,
  count: bigint,
): Promise<Finding> {
  const found = `${page.count === undefined ? 'no count' : `the count ${page.count}`}, ${counted(page.records.length, 'record')}`
  if (page.count === count && page.records.length === 0) return { ...about, outcome: 'upheld', found }
  const after = await served.count()
  const hasMoved = page.records.length === 0 && after.kind === 'given' && after.count !== count
  if (page.count !== undefined && hasMoved) return notVerified(about, moved)
  return {
    ...about,
    outcome: 'violated',
    expected: `the count ${count}, no record`,
    found,
    evidence: describeExchange(page.exchange),
    advice: 'answer $count=true&$top=0 with @odata.count, the number of all records, and an empty value',
  }
}

const withoutCount = (cause: string): UnknownRecords => ({
  known: false,
  reason: 'there is no count to compare with',
  advice: 'answer $count=true with @odata.count',
  cause,
})

const moved: UnknownRecords = {
  known: false,
  reason: 'the number of records changed between the requests',
  advice: 'run again when the records of the Resource do not change',
}
