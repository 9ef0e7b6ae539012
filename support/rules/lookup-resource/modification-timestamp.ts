import type { Finding } from '../../dictionary/finding'
import { counted } from '../../dictionary/wording'
import type { CollectionPage } from '../../odata/collection-reader'
import { describeExchange } from '../../odata/exchange'
import type { JsonObject } from '../../odata/json-value'
import { brokenCause, replicationCause } from '../../payload/lookups/causes'
import { isComplete, recordsThatChange, unsettledCount } from '../../payload/lookups/completeness'
import type { ReplicatedResource, ServedCollection } from '../../payload/lookups/replicated-resource'
import type { Replication } from '../../payload/lookups/replication'
import type { ResourceToReplicate } from '../../payload/lookups/resource-to-replicate'
import { textOf } from '../../payload/lookups/text-of'
import { type UnknownRecords, unknownAfter } from '../../payload/lookups/unknown-records'
import { judgeByRequests, nothingToJudge, notVerified } from '../judgement'
import type { About } from '../rule'
import { isSince, sinceSome, sortedTimestamps, TIMESTAMP_FIELD, type Timestamp, timeAfter } from './record-timestamps'

/** As in RCP-40's own example. */
const PAGE_SIZE = 100

/**
 * $top and $skip are supported "in conjunction with a ModificationTimestamp parameter so consumers can synchronize since
 * the last update" (RCP-40, Lookup Resource). The server is asked for what changed since a time that some of its records
 * are older than; if all have the same, also for what changed after it, which is nothing.
 */
export async function judgeModificationTimestamp(resource: ReplicatedResource): Promise<Finding> {
  const about = {
    rule: 'resource-modification-timestamp',
    level: 'MUST',
    subject: `${resource.resource.name} Resource`,
    requirement: `MUST support queries by ${TIMESTAMP_FIELD}`,
  } as const
  return judgeByRequests(about, resource, async (served) => {
    const result = await served.replication()
    if (result.kind === 'broken') {
      return notVerified(about, unknownAfter(result.error, brokenCause(resource.resource, result)))
    }
    if (result.records.length === 0) return nothingToJudge(about, 'the Resource has no record')
    const timestamps = sortedTimestamps(result.records)
    const [oldest] = timestamps
    if (oldest === undefined) return notVerified(about, noTimestamp)
    const query: Query = { about, resource: resource.resource, served, replication: result }
    const since = sinceSome(timestamps, oldest)
    const finding = await judgeQuery(query, since)
    if (since.instant > oldest.instant || finding.outcome !== 'upheld') return finding
    return judgeQuery(query, timeAfter(oldest))
  })
}

interface Query {
  readonly about: About
  readonly resource: ResourceToReplicate
  readonly served: ServedCollection
  readonly replication: Replication
}

async function judgeQuery({ about, resource, served, replication }: Query, since: Timestamp): Promise<Finding> {
  const uncounted = whyUncounted(resource, replication)
  const page = await served.page({
    $filter: `${TIMESTAMP_FIELD} ge ${since.text}`,
    $top: PAGE_SIZE,
    $skip: 0,
    ...(uncounted === undefined ? { $count: true } : {}),
  })
  const wanted = countSince(replication.records, since)
  const fault = faultOfRecords(page, since, wanted) ?? (uncounted ? undefined : faultOfCount(page, since, wanted))
  if (fault === undefined) {
    return uncounted ? notVerified(about, uncounted) : { ...about, outcome: 'upheld', found: counted(wanted, 'record') }
  }
  if (await hasMoved(served, since, wanted)) {
    return notVerified(about, recordsThatChange(resource, 'the records changed between the requests'))
  }
  return {
    ...about,
    outcome: 'violated',
    ...fault,
    evidence: describeExchange(page.exchange),
    advice: `let $filter=${TIMESTAMP_FIELD} ge ... choose the records by their ${TIMESTAMP_FIELD}, and @odata.count count them`,
  }
}

/** Why the count of such a query could not be compared with the replicated records; undefined when it can. */
function whyUncounted(resource: ResourceToReplicate, replication: Replication): UnknownRecords | undefined {
  const unsettled = unsettledCount(resource, replication)
  if (unsettled !== undefined || isComplete(replication)) return unsettled
  return {
    kind: 'unknown',
    reason: 'the replicated records are not those that are advertised, so that no count can be compared with them',
    advice: 'see what the scenario about replication says',
    cause: replicationCause(resource),
  }
}

type Fault = Pick<Finding, 'expected' | 'found'>

function faultOfRecords({ records }: CollectionPage, since: Timestamp, wanted: number): Fault | undefined {
  const others = records.filter((record) => !isSince(record, since))
  const [first] = others
  if (first !== undefined) {
    return {
      expected: `only records of ${since.text} or later`,
      found: `${counted(others.length, 'other record')}, e.g. of ${textOf(first, TIMESTAMP_FIELD) ?? 'no time'}`,
    }
  }
  if (records.length > 0 || wanted === 0) return undefined
  return { expected: `some of ${counted(wanted, 'record')} of ${since.text} or later`, found: 'no record' }
}

function faultOfCount({ count }: CollectionPage, since: Timestamp, wanted: number): Fault | undefined {
  if (count === BigInt(wanted)) return undefined
  return {
    expected: `the count ${wanted}: so many of the replicated records are of ${since.text} or later`,
    found: count === undefined ? 'no count' : `the count ${count}`,
  }
}

/** Whether a new replication has another number of such records: then the answer may well have been right. */
async function hasMoved(served: ServedCollection, since: Timestamp, wanted: number): Promise<boolean> {
  const again = await served.replicateAgain()
  return again.kind === 'broken' || countSince(again.records, since) !== wanted
}

const countSince = (records: readonly JsonObject[], since: Timestamp): number =>
  records.filter((record) => isSince(record, since)).length

const noTimestamp: UnknownRecords = {
  kind: 'unknown',
  reason: `no record has a ${TIMESTAMP_FIELD} that is an Edm.DateTimeOffset`,
  advice: `serve a ${TIMESTAMP_FIELD} with every record, e.g. 2020-07-07T17:36:14Z`,
}
