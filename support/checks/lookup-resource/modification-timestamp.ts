import type { Finding } from '../../findings/finding'
import type { ReplicatedResource, ServedCollection } from '../../lookups/replicated-resource'
import { textOf } from '../../lookups/text-of'
import { instantOf } from '../../lookups/timestamp'
import type { CollectionPage } from '../../odata/collection-page'
import { describeExchange } from '../../odata/describe-exchange'
import type { JsonObject } from '../../odata/json-value'
import { counted } from './describe-record'
import { type About, judgeByRequests, nothingToJudge, notVerified } from './judgement'

const FIELD = 'ModificationTimestamp'
const PAGE_SIZE = 1000

/**
 * $top and $skip are supported "in conjunction with a ModificationTimestamp parameter so consumers can synchronize since
 * the last update" (RCP-40, Lookup Resource). The server is asked for what changed since a time that some of its records
 * satisfy and others do not; if all have the same, also for what changed after it, which is nothing.
 */
export async function judgeModificationTimestamp(resource: ReplicatedResource): Promise<Finding> {
  const about = {
    rule: 'resource-modification-timestamp',
    level: 'MUST',
    subject: `${resource.resource.name} Resource`,
    requirement: `MUST support queries by ${FIELD}`,
  } as const
  return judgeByRequests(about, resource, async (served) => {
    const result = await served.records()
    if (!result.known) return notVerified(about, result)
    if (result.records.length === 0) return nothingToJudge(about, 'the Resource has no record')
    const timestamps = sortedTimestamps(result.records)
    const [oldest] = timestamps
    if (oldest === undefined) return notVerified(about, noTimestamp)
    const since = sinceSome(timestamps, oldest)
    const finding = await judgeFilter(about, served, result.records, since)
    if (since.instant > oldest.instant || finding.outcome !== 'upheld') return finding
    return judgeFilter(about, served, result.records, afterAll(timestamps.at(-1) ?? oldest))
  })
}

interface Timestamp {
  /** As the server spells it. */
  readonly text: string
  readonly instant: bigint
}

async function judgeFilter(
  about: About,
  served: ServedCollection,
  records: readonly JsonObject[],
  since: Timestamp,
): Promise<Finding> {
  const page = await served.page({ $filter: `${FIELD} ge ${since.text}`, $top: PAGE_SIZE, $skip: 0, $count: true })
  const wanted = countSince(records, since)
  const wrong = faultOfRecords(page, since)
  const fault = wrong ?? faultOfCount(page, since, wanted)
  if (fault === undefined) return { ...about, outcome: 'upheld', found: counted(wanted, 'record') }
  if (wrong === undefined && (await hasMoved(served, since, wanted))) return notVerified(about, moved)
  return {
    ...about,
    outcome: 'violated',
    ...fault,
    evidence: describeExchange(page.exchange),
    advice: `let $filter=${FIELD} ge ... choose the records by their ${FIELD}, and @odata.count count them`,
  }
}

type Fault = Pick<Finding, 'expected' | 'found'>

function faultOfRecords({ records }: CollectionPage, since: Timestamp): Fault | undefined {
  const others = records.filter((record) => !isSince(record, since))
  const [first] = others
  if (first === undefined) return undefined
  return {
    expected: `only records of ${since.text} or later`,
    found: `${counted(others.length, 'other record')}, e.g. of ${textOf(first, FIELD) ?? 'no time'}`,
  }
}

function faultOfCount({ records, count }: CollectionPage, since: Timestamp, wanted: number): Fault | undefined {
  if (count === BigInt(wanted) && records.length > 0 === wanted > 0) return undefined
  return {
    expected: `the count ${wanted}: so many of the replicated records are of ${since.text} or later`,
    found: `${count === undefined ? 'no count' : `the count ${count}`}, and a first page of ${counted(records.length, 'record')}`,
  }
}

/** Whether a new replication has another number of such records: then the answer may well have been right. */
async function hasMoved(served: ServedCollection, since: Timestamp, wanted: number): Promise<boolean> {
  const again = await served.replicateAgain()
  return again.kind === 'broken' || again.moved || countSince(again.records, since) !== wanted
}

const countSince = (records: readonly JsonObject[], since: Timestamp): number =>
  records.filter((record) => isSince(record, since)).length

const isSince = (record: JsonObject, since: Timestamp): boolean => {
  const timestamp = timestampOf(record)
  return timestamp !== undefined && timestamp.instant >= since.instant
}

function sortedTimestamps(records: readonly JsonObject[]): Timestamp[] {
  const timestamps = records.flatMap((record) => timestampOf(record) ?? [])
  return timestamps.sort((a, b) => (a.instant < b.instant ? -1 : a.instant > b.instant ? 1 : 0))
}

/** The median, or when it is the oldest the one after that, if there is another. */
function sinceSome(timestamps: readonly Timestamp[], oldest: Timestamp): Timestamp {
  const median = timestamps[Math.floor(timestamps.length / 2)]
  if (median !== undefined && median.instant > oldest.instant) return median
  return timestamps.find(({ instant }) => instant > oldest.instant) ?? oldest
}

/** A time after the latest, whatever its offset; the spelling is that of RCP-40's own example. */
function afterAll(latest: Timestamp): Timestamp {
  const text = `${Number.parseInt(latest.text, 10) + 2}-01-01T00:00:00Z`
  return { text, instant: instantOf(text) ?? latest.instant }
}

function timestampOf(record: JsonObject): Timestamp | undefined {
  const text = textOf(record, FIELD)
  const instant = text === undefined ? undefined : instantOf(text)
  return text === undefined || instant === undefined ? undefined : { text, instant }
}

const noTimestamp = {
  known: false,
  reason: `no record has a ${FIELD} that is an Edm.DateTimeOffset`,
  advice: `serve a ${FIELD} with every record, e.g. 2020-07-07T17:36:14Z`,
} as const

const moved = {
  known: false,
  reason: 'the records changed between the requests',
  advice: 'run again when the records of the Resource do not change',
} as const
