import type { Finding } from '../../dictionary/finding'
import type { JsonObject } from '../../odata/json-value'
import type { ReplicatedResource } from '../../payload/lookups/replicated-resource'
import { textOf } from '../../payload/lookups/text-of'
import { recordExcerpt, recordSubject } from './describe-record'
import { judgeRecords } from './judge-records'

/** Fields that are not nullable have a value in every record (RCP-40, Lookup Resource); a blank text is none. */
export const judgeRequiredValue = (resource: ReplicatedResource, fieldName: string): Promise<Finding[]> =>
  judgeRecords(
    (subject) => ({ rule: 'record-value-required', level: 'MUST', subject, requirement: `MUST have a ${fieldName}` }),
    resource,
    (records) =>
      records.flatMap((record, index) => {
        if (textOf(record, fieldName) !== undefined) return []
        return {
          subject: recordSubject(resource.resource, record, index),
          found: describeValue(record, fieldName),
          evidence: recordExcerpt(record),
          advice: `give the record a ${fieldName}, or remove it`,
        }
      }),
  )

function describeValue(record: JsonObject, fieldName: string): string {
  const value = record[fieldName]
  return value === undefined ? `${fieldName} is absent` : `${fieldName} is ${JSON.stringify(value)}`
}
