import { counted } from '../../dictionary/counted'
import type { Finding } from '../../dictionary/finding'
import type { JsonObject } from '../../odata/json-value'
import type { ReplicatedResource } from '../../payload/lookups/replicated-resource'
import { findingsFor, type Offence } from '../data-dictionary/offending'
import { nothingToJudge, notVerified } from '../judgement'

/** Judges the records of a Resource by one rule; not verified without them, not offered when there are none. */
export async function judgeRecords(
  rule: Pick<Finding, 'rule' | 'level' | 'requirement'>,
  resource: ReplicatedResource,
  offencesOf: (records: readonly JsonObject[]) => readonly Offence[],
): Promise<Finding[]> {
  const subject = `${resource.resource.name} Resource`
  const result = await resource.records()
  if (!result.known) return [notVerified({ ...rule, subject }, result)]
  const { records } = result
  if (records.length === 0) return [nothingToJudge({ ...rule, subject }, 'the Resource has no record')]
  return findingsFor(rule, subject, counted(records.length, 'record'), offencesOf(records))
}
