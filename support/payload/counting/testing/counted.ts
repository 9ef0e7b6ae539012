import { parseJson } from '../../../odata/json-text'
import type { JsonObject } from '../../../odata/json-value'
import { isJsonObject } from '../../../odata/json-value'
import type { Tally } from '../../tally'
import { payloadWith } from '../../testing/example-payload'
import type { CountingRules } from '../counting-rules'
import { RecordTable } from '../record-table'
import { RecordTally } from '../record-tally'

const LOOKUP = (lookupName: string): string =>
  `<Annotation Term="RESO.OData.Metadata.LookupName" String="${lookupName}"/>`

/** For tests: a Property with Fields of every kind that is counted. */
export const PROPERTY = payloadWith(`
<Property Name="Status" Type="Edm.String">${LOOKUP('StandardStatus')}</Property>
<Property Name="Statuses" Type="Collection(Edm.String)" Nullable="false">${LOOKUP('StandardStatus')}</Property>
<Property Name="Unrecorded" Type="Edm.String">${LOOKUP('Unrecorded')}</Property>
<Property Name="Kind" Type="o.Kind"/>
<Property Name="Flags" Type="o.Flags"/>
<Property Name="Remarks" Type="Edm.String"/>
<Property Name="PostalCode" Type="Edm.String"/>
<Property Name="ModificationTimestamp" Type="Edm.DateTimeOffset"/>`).resources.get('Property')

/** For tests: counts records, given as objects or as JSON. */
export function tallyOf(rules: CountingRules, records: readonly (JsonObject | string)[], except?: string): Tally {
  const tally = new RecordTally(PROPERTY, rules, 'ModificationTimestamp')
  for (const record of records) tally.add(objectOf(record), except)
  return tally.result()
}

/** For tests: counts the different records. */
export function differentRecords(
  rules: CountingRules,
  records: readonly (JsonObject | string)[],
  except?: string,
): number {
  const [identity, table] = [rules.identityOf({ resourceName: 'Property' }), new RecordTable()]
  for (const record of records) {
    identity.identify(objectOf(record), except)
    table.add(identity.high, identity.low)
  }
  return table.size
}

/** For tests: the counts of a Field's values. */
export const valuesOf = ({ lookupValues }: Tally, fieldName: string): Readonly<Record<string, number>> =>
  Object.fromEntries(lookupValues.get(fieldName) ?? [])

function objectOf(record: JsonObject | string): JsonObject {
  const value = typeof record === 'string' ? parseJson(record) : record
  if (!isJsonObject(value)) throw new Error(`${record} is not an object`)
  return value
}
