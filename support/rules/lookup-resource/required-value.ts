import type { Finding } from '../../dictionary/finding'
import type { JsonObject } from '../../odata/json-value'
import { textOf } from '../../odata/json-value'
import type { ReplicatedResource } from '../../payload/replicated-resource'
import { defineRule } from '../rule'
import { recordSubject } from './describe-record'
import { judgeRecords } from './judge-records'

/** A blank text is not a value. */
export const requiredValue = defineRule({
  id: 'record-value-required',
  level: 'MUST',
  requirement: (fieldName: string) => `have a ${fieldName}`,
  label: 'Lookup or Field records without a value they must have',
  source: 'RCP-40, Lookup Resource, column Nullable',
  sentences: ['every record of the {resource} Resource MUST have a {field}'],
  brokenBy: ['lookup-value-null', 'lookup-modification-timestamp-null', 'lookup-name-blank', 'field-name-null'],
  allows: ['lookup-local-names'],
  judge: (about, resource: ReplicatedResource, fieldName: string): Promise<Finding[]> =>
    judgeRecords(
      (subject) => about(subject, fieldName),
      resource,
      (records, show) =>
        records.flatMap((record, index) => {
          if (textOf(record, fieldName) !== undefined) return []
          return {
            subject: recordSubject(resource.resource, record, index),
            found: describeValue(record, fieldName),
            ...show(record, index),
            advice: `give the record a ${fieldName}, or remove it`,
          }
        }),
    ),
})

function describeValue(record: JsonObject, fieldName: string): string {
  const value = record[fieldName]
  return value === undefined ? `${fieldName} is absent` : `${fieldName} is ${JSON.stringify(value)}`
}
