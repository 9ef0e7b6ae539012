import { parseJsonInPieces } from '../../support/odata/json-in-pieces'
import { parseJson } from '../../support/odata/json-text'
import type { JsonObject } from '../../support/odata/json-value'
import { readLookupRecords, reportedLookups, toLookupRecords } from '../../support/payload/lookup-records'
import { payloadWith } from '../../support/payload/testing/example-payload'
import { propertySampling } from '../property-sampling'
import type { Growing } from './growing'

const list = <Item>(count: number, item: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => item(index))

const payload = payloadWith(`<Property Name="Price" Type="Edm.Decimal"/>
<Property Name="Tags" Type="Collection(Edm.String)"/>
<Property Name="Status" Type="Collection(Edm.String)">
<Annotation Term="RESO.OData.Metadata.LookupName" String="StandardStatus"/></Property>
<NavigationProperty Name="Media" Type="Collection(o.Media)"/>`)
/** Judges and counts records as sampling does. */
const sample = (records: readonly JsonObject[]): void => {
  propertySampling(payload)(records).state()
}

const sampling = (name: string, count: number, records: (count: number) => JsonObject[]): Growing => ({
  name,
  count,
  prepare: (count) => {
    const page = records(count)
    return () => sample(page)
  },
})

const text = (value: unknown): Buffer => Buffer.from(JSON.stringify(value))
const lookups = (count: number, nameOf: (index: number) => string): Buffer =>
  text({
    value: list(count, (index) => ({ LookupKey: `${index}`, LookupName: nameOf(index), LookupValue: `v ${index}` })),
  })

export const RECORDS: readonly Growing[] = [
  {
    name: 'names of a JSON object',
    count: 100_000,
    prepare: (count) => {
      const json = `{${list(count, (index) => `"n${index}":1`).join()}}`
      return () => parseJson(json)
    },
  },
  {
    name: 'numbers that JavaScript cannot hold',
    count: 60_000,
    prepare: (count) => {
      const json = `[${list(count, (index) => `1.0000000000000000000000${index}`).join()}]`
      return () => parseJson(json)
    },
  },
  {
    name: 'records of a page',
    count: 80_000,
    prepare: (count) => {
      const json = text({ value: list(count, (index) => ({ Key: `${index}`, Price: index })) })
      return () => parseJsonInPieces(json, () => {})
    },
  },
  sampling('names of a record that are not advertised', 10_000, (count) => [
    Object.fromEntries(list(count, (index) => [`N${index}`, index])),
  ]),
  sampling('records with faults of as many kinds', 10_000, (count) =>
    list(count, (index) => ({ Key: `K${index}`, [`N${index}`]: 'x' })),
  ),
  sampling('records with faults of one kind', 30_000, (count) =>
    list(count, (index) => ({ Key: `K${index}`, Price: 'x' })),
  ),
  sampling('lookup values that are not advertised', 50_000, (count) => [
    { Key: 'K', Status: list(count, (index) => `v ${index}`) },
  ]),
  sampling('expanded records of a record', 60_000, (count) => [
    { Key: 'K', Media: list(count, (index) => ({ Key: `M${index}`, Order: 1 })) },
  ]),
  {
    name: 'Lookup records of as many Lookups',
    count: 30_000,
    prepare: (count) => {
      const json = lookups(count, (index) => `N${index}`)
      return () => toLookupRecords(readLookupRecords(json))
    },
  },
  {
    name: 'values of a Lookup',
    count: 30_000,
    prepare: (count) => {
      const json = lookups(count, () => 'N')
      return () => {
        const records = readLookupRecords(json)
        payloadWith('', toLookupRecords(records))
        reportedLookups(records)
      }
    },
  },
]
