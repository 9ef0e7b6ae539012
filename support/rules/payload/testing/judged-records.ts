import type { Finding, RequirementLevel } from '../../../dictionary/finding'
import type { JsonObject } from '../../../odata/json-value'
import type { AdvertisedPayload } from '../../../payload/advertised-payload'
import type { FaultReader } from '../../../payload/fault'
import { advertisedReader } from '../../../payload/fault-readers'
import { properties } from '../../../payload/sampling/testing/sampling-of'
import { payloadWith } from '../../../payload/testing/example-payload'
import { lookupValuesAdvertised, recordsMatch, stringLengths } from '../records-match'
import { sampleOf } from './sample-of'

const LOOKUP = '<Annotation Term="RESO.OData.Metadata.LookupName" String="StandardStatus"/>'
const MEMBERS = `
<Property Name="Status" Type="Edm.String">${LOOKUP}</Property>
<Property Name="HighSchool" Type="Edm.String">${LOOKUP}</Property>
<Property Name="Kind" Type="o.Kind"/>
<Property Name="City" Type="Edm.String" MaxLength="10"/>
<Property Name="Size" Type="Edm.Int16"/>
<Property Name="Sizes" Type="Collection(Edm.Int16)" Nullable="false"/>
<Property Name="ModificationTimestamp" Type="Edm.DateTimeOffset"/>
<NavigationProperty Name="Media" Type="Collection(o.Media)"/>`
/** For tests: the payloads of a server that has Lookup records. */
export const PAYLOAD = payloadWith(MEMBERS)
/** For tests: payloads of which no Lookup record could be had. */
export const WITHOUT_LOOKUPS = payloadWith(MEMBERS.replaceAll('StandardStatus', 'Unrecorded'))

/** For tests: reads the faults of payloads. */
export const readerOf = (payload: AdvertisedPayload, knowsLookups = true): FaultReader =>
  advertisedReader({ payload, version: '2.0', knowsLookups })

/** For tests: returns the findings of a rule about these records, each of which gets a key of its own. */
export async function findingsOf(
  rule: typeof recordsMatch,
  records: readonly JsonObject[],
  { level = 'MUST', read = readerOf(PAYLOAD) }: { level?: RequirementLevel; read?: FaultReader } = {},
): Promise<Finding[]> {
  const sampled = properties(records.length, (number) => records[number - 1] ?? {})
  const sample = await sampleOf(sampled, {}, { payload: PAYLOAD, read })
  return rule.judge(level, sample, { read, unknownLookups: undefined })
}

/** For tests: the members of a finding that say what happened to what. */
export const told = ({ outcome, subject, found }: Finding) => [outcome, subject, found]

const LONG = { City: 'Coeur d’Alene' }
/** For tests: each rule of matching records, a record that breaks it, and what its finding says. */
export const SENTENCES = [
  [recordsMatch, { Size: 'big' }, 'payload-records', 'match the advertised metadata', 'Property.Size'],
  [
    lookupValuesAdvertised,
    { Status: 'Gone' },
    'payload-lookup-values',
    'hold advertised lookup values',
    'Property.Status',
  ],
  [stringLengths, LONG, 'payload-string-lengths', 'be no longer than its MaxLength', 'Property.City'],
] as const
