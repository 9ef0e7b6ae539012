import type { Finding } from '../../dictionary/finding'
import { counted } from '../../dictionary/wording'
import type { JsonObject } from '../../odata/json-value'
import type { ReplicatedResource } from '../../payload/replicated-resource'
import { findingsFor, nothingToJudge, notVerified, type Offence } from '../judgement'
import type { AboutSubject } from '../rule'

/** Judges the records of a Resource by one rule; not verified without them, not offered when there are none. */
export async function judgeRecords(
  about: AboutSubject,
  resource: ReplicatedResource,
  offencesOf: (records: readonly JsonObject[]) => readonly Offence[],
): Promise<Finding[]> {
  const aboutResource = about(`${resource.resource.name} Resource`)
  const result = await resource.records()
  if (result.kind === 'unknown') return [notVerified(aboutResource, result)]
  const { records } = result
  if (records.length === 0) return [nothingToJudge(aboutResource, 'the Resource has no record')]
  return findingsFor(aboutResource, counted(records.length, 'record'), offencesOf(records))
}
