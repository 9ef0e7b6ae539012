import { countCause, movingCause } from './causes'
import type { AdvertisedCount, Replication } from './replication'
import type { ResourceToReplicate } from './resource-to-replicate'
import { type UnknownRecords, unknownAfter } from './unknown-records'

/** Whether as many records came as were advertised, each once (RCP-40, testing rules of the Lookup Resource). */
export const isComplete = ({ countBefore, records, repeatedKeys }: Replication): boolean =>
  countBefore.kind === 'given' && countBefore.count === BigInt(records.length) && repeatedKeys.length === 0

/** Whether records are missing, or may be, because the server only repeats itself. */
export const isCutShort = ({ endsInRepetition, countBefore, records }: Replication): boolean =>
  endsInRepetition && !(countBefore.kind === 'given' && countBefore.count <= BigInt(records.length))

/** Why no count can be compared with the records; undefined when one can. */
export function unsettledCount(
  resource: ResourceToReplicate,
  { countBefore, countAfter, moved }: Replication,
): UnknownRecords | undefined {
  if (countBefore.kind !== 'given') return withoutCount(resource, countBefore)
  if (countAfter.kind !== 'given') return withoutCount(resource, countAfter)
  if (!moved) return undefined
  return recordsThatChange(
    resource,
    `the count changed during both replications, the last time from ${countBefore.count} to ${countAfter.count}`,
  )
}

/** The server does not say how many records there are. */
export function withoutCount(
  resource: ResourceToReplicate,
  count: Exclude<AdvertisedCount, { readonly kind: 'given' }>,
): UnknownRecords {
  const cause = countCause(resource)
  if (count.kind === 'failed') return unknownAfter(count.error, cause)
  return {
    kind: 'unknown',
    reason: 'the server does not say how many records there are',
    advice: 'answer $count=true with @odata.count',
    cause,
  }
}

/** The records change between requests, so that answers cannot be compared. */
export const recordsThatChange = (resource: ResourceToReplicate, reason: string): UnknownRecords => ({
  kind: 'unknown',
  reason,
  advice: 'run again when the records of the Resource do not change',
  cause: movingCause(resource),
})
