import type { Finding } from '../../dictionary/finding'
import { counted } from '../../dictionary/wording'
import type { JsonObject } from '../../odata/json-value'
import type { ReplicatedResource } from '../../payload/replicated-resource'
import { findingsFor, nothingToJudge, notVerified, type Offence } from '../judgement'
import type { AboutSubject } from '../rule'
import { recordExcerpt } from './describe-record'

/** Returns what a finding shows of the record at a place: its beginning, and the request that brought it. */
export type ShowRecord = (record: JsonObject, index: number) => Pick<Finding, 'evidence' | 'request'>

type FindOffences = (records: readonly JsonObject[], show: ShowRecord) => readonly Offence[]

/**
 * Judges each record of a Resource by one rule; not verified without them, not offered when there are none. Offences among
 * some of the records count, none among them prove nothing about the others.
 */
export const judgeRecords = (about: AboutSubject, resource: ReplicatedResource, offencesOf: FindOffences) =>
  judge(about, resource, offencesOf, (offences) => offences.length > 0)

/**
 * Judges by one rule what the records of a Resource, all together, have to say; not verified without them, not offered when
 * there are none. Some of the records may have it all, and what they lack the others may have.
 */
export const judgeMissing = (about: AboutSubject, resource: ReplicatedResource, offencesOf: FindOffences) =>
  judge(about, resource, offencesOf, (offences) => offences.length === 0)

/** @param isProven tells whether offences, or that there are none, are certain where not all records are known */
async function judge(
  about: AboutSubject,
  resource: ReplicatedResource,
  offencesOf: FindOffences,
  isProven: (offences: readonly Offence[]) => boolean,
): Promise<Finding[]> {
  const aboutResource = about(`${resource.resource.name} Resource`)
  const result = await resource.records()
  if (result.kind === 'unknown') return [notVerified(aboutResource, result)]
  const { records, incomplete, requestOf } = result
  if (records.length === 0) return [nothingToJudge(aboutResource, 'the Resource has no record')]
  const offences = offencesOf(records, (record, index) => {
    const request = requestOf(index)
    return { evidence: recordExcerpt(record), ...(request === undefined ? {} : { request }) }
  })
  if (incomplete !== undefined && !isProven(offences)) return [notVerified(aboutResource, incomplete)]
  return findingsFor(aboutResource, counted(records.length, 'record'), offences)
}
