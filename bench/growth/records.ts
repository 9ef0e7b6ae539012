import type { Exchange } from '../../support/odata/exchange'
import { parseJsonInPieces } from '../../support/odata/json-in-pieces'
import { parseJson } from '../../support/odata/json-text'
import type { JsonObject } from '../../support/odata/json-value'
import { advertisedReader } from '../../support/payload/fault-readers'
import { FaultsByLevel } from '../../support/payload/fault-summary'
import { readLookupRecords, reportedLookups, toLookupRecords } from '../../support/payload/lookup-records'
import { SampledRecords } from '../../support/payload/sampling/sampled-records'
import { payloadWith } from '../../support/payload/testing/example-payload'
import type { Growing } from './growing'

const list = <Item>(count: number, item: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => item(index))

const payload = payloadWith(`<Property Name="Price" Type="Edm.Decimal"/>
<Property Name="Tags" Type="Collection(Edm.String)"/>
<Property Name="Status" Type="Collection(Edm.String)">
<Annotation Term="RESO.OData.Metadata.LookupName" String="StandardStatus"/></Property>
<NavigationProperty Name="Media" Type="Collection(o.Media)"/>`)
const read = advertisedReader({ payload, version: '2.0', knowsLookups: true })
const exchange: Exchange = {
  method: 'GET',
  url: '',
  requestHeaders: {},
  startedAt: '',
  responseHeaders: {},
  durationMs: 0,
  wireBytes: 0,
  bodyBytes: 0,
  excerpt: '',
}

/** Judges and counts records as sampling does. */
function sample(records: readonly JsonObject[]): void {
  const type = payload.resources.get('Property')
  if (type === undefined) throw new Error('no Property')
  const nobody = () => Promise.reject(new Error('nobody is asked'))
  const sampled = new SampledRecords(
    { name: 'Property', entitySet: 'Property', type },
    {
      reader: { page: nobody, nextPage: nobody },
      serviceRoot: '',
      payload,
      entitySets: [],
      read,
      counting: 'own',
      limit: Number.POSITIVE_INFINITY,
      now: new Date(0),
    },
  )
  const faults = new FaultsByLevel(read)
  sampled.judge({ records, exchange }, 'Media', faults)
  faults.state()
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
