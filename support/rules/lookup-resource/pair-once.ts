import type { Finding } from '../../dictionary/finding'
import { groupBy } from '../../dictionary/group-by'
import { firstFew } from '../../dictionary/wording'
import type { JsonObject } from '../../odata/json-value'
import { textOf } from '../../odata/json-value'
import type { ReplicatedResource } from '../../payload/replicated-resource'
import { type AboutSubject, defineRule } from '../rule'
import { judgeRecords } from './judge-records'

/**
 * A record is known by the values of two Fields, so a pair that occurs twice describes one thing twice, e.g. a
 * LookupValue of a LookupName. Records without one of the values have no pair.
 */
export const pairOnce = defineRule({
  id: 'record-pair-once',
  level: 'MUST',
  requirement: 'occur once',
  label: 'Lookup or Field records that occur twice',
  source: 'RCP-40, Lookup Resource',
  sentences: ['every pair of {field} and {field} MUST occur once in the {resource} Resource'],
  brokenBy: ['lookup-value-twice', 'field-row-twice'],
  allows: ['lookup-value-of-two-names'],
  judge,
})

function judge(
  about: AboutSubject,
  resource: ReplicatedResource,
  fieldNames: readonly [string, string],
): Promise<Finding[]> {
  const { name, key } = resource.resource
  return judgeRecords(about, resource, (records, show) =>
    [...recordsByRepeatedPair(records, fieldNames).values()].flatMap((same) => {
      const [first, second] = same
      if (first === undefined || second === undefined) return []
      const { request } = show(second.record, second.index)
      return {
        subject: `${name} record with ${fieldNames.map((field) => `${field} ${textOf(first.record, field)}`).join(' and ')}`,
        found: `${same.length} records: ${key} ${firstFew(
          same.map(({ record }) => textOf(record, key) ?? `no ${key}`),
          5,
        )}`,
        ...(request === undefined ? {} : { request }),
        advice: 'keep one of the records',
      }
    }),
  )
}

/** A record, and its place among all. */
interface PlacedRecord {
  readonly record: JsonObject
  readonly index: number
}

/** Groups the records whose pair occurs more than once. No text is made of the other pairs: there may be a million. */
function recordsByRepeatedPair(
  records: readonly JsonObject[],
  [firstField, secondField]: readonly [string, string],
): ReadonlyMap<string, readonly PlacedRecord[]> {
  const seen = new Map<string, Set<string>>()
  const repeated = new Set<string>()
  for (const record of records) {
    const first = textOf(record, firstField)
    const second = textOf(record, secondField)
    if (first === undefined || second === undefined) continue
    const seconds = seen.get(first) ?? new Set()
    if (seconds.has(second)) repeated.add(pairText(first, second))
    seen.set(first, seconds.add(second))
  }
  if (repeated.size === 0) return new Map()
  const pairOf = (record: JsonObject) => pairText(textOf(record, firstField), textOf(record, secondField))
  return groupBy(
    records.flatMap((record, index) => (repeated.has(pairOf(record)) ? { record, index } : [])),
    ({ record }) => pairOf(record),
  )
}

const pairText = (...values: readonly (string | undefined)[]): string => JSON.stringify(values)
