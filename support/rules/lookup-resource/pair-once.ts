import type { Finding } from '../../dictionary/finding'
import { groupBy } from '../../dictionary/group-by'
import { firstFew } from '../../dictionary/wording'
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
  return judgeRecords(about, resource, (records) => {
    const pairs = records.flatMap((record) => {
      const values = fieldNames.flatMap((fieldName) => textOf(record, fieldName) ?? [])
      return values.length === 2 ? [{ values, key: textOf(record, key) ?? `no ${key}` }] : []
    })
    return [...groupBy(pairs, ({ values }) => JSON.stringify(values)).values()].flatMap((same) => {
      const [first, second] = same
      if (first === undefined || second === undefined) return []
      return {
        subject: `${name} record with ${fieldNames.map((field, index) => `${field} ${first.values[index]}`).join(' and ')}`,
        found: `${same.length} records: ${key} ${firstFew(
          same.map((record) => record.key),
          5,
        )}`,
        advice: 'keep one of the records',
      }
    })
  })
}
