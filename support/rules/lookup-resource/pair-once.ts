import type { Finding } from '../../dictionary/finding'
import { firstFew } from '../../dictionary/first-few'
import { groupBy } from '../../dictionary/group-by'
import type { ReplicatedResource } from '../../payload/lookups/replicated-resource'
import { textOf } from '../../payload/lookups/text-of'
import { judgeRecords } from './judge-records'

/**
 * What a record describes is told by two Fields, so a pair of values that occurs twice describes one thing twice, e.g.
 * a LookupValue of a LookupName (RCP-40, Lookup Resource). Records without one of the values are no pair.
 */
export const judgePairOnce = (
  resource: ReplicatedResource,
  fieldNames: readonly [string, string],
): Promise<Finding[]> =>
  judgeRecords({ rule: 'record-pair-once', level: 'MUST', requirement: 'MUST occur once' }, resource, (records) => {
    const { name, key } = resource.resource
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
