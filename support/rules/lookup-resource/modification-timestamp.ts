import type { Finding } from '../../dictionary/finding'
import { counted } from '../../dictionary/wording'
import { readTimestamp } from '../../metadata/exact-values'
import type { CollectionPage } from '../../odata/collection-reader'
import { exchangeEvidence } from '../../odata/exchange'
import type { JsonObject } from '../../odata/json-value'
import { textOf } from '../../odata/json-value'
import { partialAnswer } from '../../odata/partial-answer'
import type { ServedCollection } from '../../payload/replicated-resource'
import type { Replication, ResourceToReplicate } from '../../payload/replication'
import {
  brokenCause,
  isComplete,
  recordsThatChange,
  replicationCause,
  unsettledCount,
  whyIncomplete,
} from '../../payload/replication'
import { type UnknownRecords, unknownAfter } from '../../payload/unknown-records'
import { notVerified } from '../judgement'
import { partialAnswerLinked } from '../payload/partial-answer-linked'
import type { About } from '../rule'
import { defineRequestRule } from './request-rule'
import { tooFewRecords } from './too-few-records'

/** The Field that says when a record last changed. */
const TIMESTAMP_FIELD = 'ModificationTimestamp'

/** As in RCP-40's own example. */
const PAGE_SIZE = 100

/**
 * The server is asked for what changed since a time that some of its records are older than; if all have the same, also
 * for what changed after it, which is nothing.
 */
export const modificationTimestamp = defineRequestRule({
  id: 'resource-modification-timestamp',
  level: 'MUST',
  requirement: `support queries by ${TIMESTAMP_FIELD}`,
  label: 'Lookup or Field Resource that cannot be queried by ModificationTimestamp',
  source:
    'RCP-40, Lookup Resource: $top and $skip "in conjunction with a ModificationTimestamp parameter so consumers can synchronize since the last update"',
  sentences: ['the {resource} Resource MUST support queries by ModificationTimestamp'],
  brokenBy: [
    'lookup-timestamp-filter-ignored',
    'lookup-timestamp-filter-refused',
    'lookup-timestamp-filter-loses-records',
  ],
  allows: ['lookup-same-timestamp'],
  judge,
})

async function judge(about: About, served: ServedCollection, resource: ResourceToReplicate): Promise<Finding> {
  const result = await served.replication()
  if (result.kind === 'broken') return notVerified(about, unknownAfter(result.error, brokenCause(resource, result)))
  if (result.records.length === 0) return tooFewRecords(about, resource, result, 'the Resource has no record')
  const timestamps = sortedTimestamps(result.records)
  const [oldest] = timestamps
  if (oldest === undefined) return notVerified(about, noTimestamp)
  const query: Query = { about, resource, served, replication: result }
  const since = sinceSome(timestamps, oldest)
  const finding = await judgeQuery(query, since)
  if (since.instant > oldest.instant || finding.outcome !== 'upheld') return finding
  return judgeQuery(query, timeAfter(oldest))
}

interface Query {
  readonly about: About
  readonly resource: ResourceToReplicate
  readonly served: ServedCollection
  readonly replication: Replication
}

async function judgeQuery({ about, resource, served, replication }: Query, since: Timestamp): Promise<Finding> {
  const uncounted = whyUncounted(resource, replication)
  const options = {
    $filter: `${TIMESTAMP_FIELD} ge ${since.text}`,
    $top: PAGE_SIZE,
    $skip: 0,
    ...(uncounted === undefined ? { $count: true } : {}),
  }
  const wanted = countSince(replication.records, since)
  const page = await (wanted === 0 ? served.page(options) : served.filledPage(options))
  const fault = faultOfRecords(page, since, wanted) ?? (uncounted ? undefined : faultOfCount(page, since, wanted))
  if (fault === undefined) {
    const partial = partialAnswer(page, { top: PAGE_SIZE })
    if (partial !== undefined) return partialAnswerLinked.judge(about.subject, partial)
    return uncounted
      ? notVerified(about, { ...uncounted, ...exchangeEvidence(page.exchange) })
      : { ...about, outcome: 'upheld', found: counted(wanted, 'record') }
  }
  if (await hasMoved(served, since, wanted)) {
    return notVerified(about, recordsThatChange(resource, 'the records changed between the requests', page.exchange))
  }
  return {
    ...about,
    outcome: 'violated',
    ...fault,
    ...exchangeEvidence(page.exchange),
    advice: `let $filter=${TIMESTAMP_FIELD} ge ... choose the records by their ${TIMESTAMP_FIELD}, and @odata.count count them`,
  }
}

/** Returns why the count of such a query could not be compared with the replicated records; undefined when it can. */
function whyUncounted(resource: ResourceToReplicate, replication: Replication): UnknownRecords | undefined {
  const reason = whyIncomplete(resource, replication) ?? unsettledCount(resource, replication)
  if (reason !== undefined || isComplete(replication)) return reason
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

/** Tells whether a new replication has another number of such records: then the answer may well have been right. */
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

/** The time when a record last changed, exactly. */
interface Timestamp {
  /** As the server spells it. */
  readonly text: string
  readonly instant: bigint
}

/** Returns the times of those records that have a readable one, the oldest first. */
function sortedTimestamps(records: readonly JsonObject[]): Timestamp[] {
  const timestamps = records.flatMap((record) => timestampOf(record) ?? [])
  return timestamps.sort((a, b) => (a.instant < b.instant ? -1 : a.instant > b.instant ? 1 : 0))
}

/** Tells whether a record is known to have changed at a time or later. */
const isSince = (record: JsonObject, since: Timestamp): boolean => {
  const timestamp = timestampOf(record)
  return timestamp !== undefined && timestamp.instant >= since.instant
}

/**
 * Returns a time that some records are older than: the median, or when that is the oldest the one after it; the oldest
 * itself when there is no other.
 *
 * @param timestamps sorted
 */
function sinceSome(timestamps: readonly Timestamp[], oldest: Timestamp): Timestamp {
  const median = timestamps[Math.floor(timestamps.length / 2)]
  if (median !== undefined && median.instant > oldest.instant) return median
  return timestamps.find(({ instant }) => instant > oldest.instant) ?? oldest
}

/** Returns a time after another, whatever offset it is written with; spelt as in RCP-40's own example. */
function timeAfter(latest: Timestamp): Timestamp {
  const text = `${Number.parseInt(latest.text, 10) + 2}-01-01T00:00:00Z`
  return { text, instant: readTimestamp(text)?.instant ?? latest.instant }
}

function timestampOf(record: JsonObject): Timestamp | undefined {
  const text = textOf(record, TIMESTAMP_FIELD)
  const instant = text === undefined ? undefined : readTimestamp(text)?.instant
  return text === undefined || instant === undefined ? undefined : { text, instant }
}
