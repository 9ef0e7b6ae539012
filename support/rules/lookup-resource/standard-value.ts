import type { DictionaryIndex } from '../../dictionary/dictionary-index'
import type { Finding } from '../../dictionary/finding'
import { textOf } from '../../odata/json-value'
import type { ReplicatedResource } from '../../payload/replicated-resource'
import { type AboutSubject, defineRule } from '../rule'
import { recordSubject } from './describe-record'
import { judgeRecords } from './judge-records'

/** Seen from outside, a record is one of a standard value when its LookupValue is that value. */
export const standardValue = defineRule({
  id: 'standard-lookup-value',
  level: 'MUST',
  requirement: 'have its StandardLookupValue',
  label: 'Lookup records without their StandardLookupValue',
  source:
    'RCP-40, Lookup Resource: StandardLookupValue "is required when a given enumeration is a standard lookup value, regardless of the value in LookupValue"',
  sentences: ['every record of a standard value MUST have its StandardLookupValue'],
  brokenBy: ['standard-lookup-value-missing'],
  allows: ['lookup-value-of-two-names', 'lookup-local-names'],
  judge,
})

function judge(about: AboutSubject, resource: ReplicatedResource, dictionary: DictionaryIndex): Promise<Finding[]> {
  return judgeRecords(about, resource, (records, show) =>
    records.flatMap((record, index) => {
      if (textOf(record, 'StandardLookupValue') !== undefined) return []
      const [lookupName, value] = [textOf(record, 'LookupName') ?? '', textOf(record, 'LookupValue') ?? '']
      if (dictionary.standardValue(lookupName, { kind: 'lookupValue', name: value }) === undefined) return []
      return {
        subject: recordSubject(resource.resource, record, index),
        expected: `StandardLookupValue ${value}`,
        found: `LookupValue ${value}, a standard value of ${lookupName}, without StandardLookupValue`,
        ...show(record, index),
        advice: `set StandardLookupValue to ${value}`,
      }
    }),
  )
}
