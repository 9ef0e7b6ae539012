import { type LookupRecords, toLookupRecords } from '../support/lookups/lookup-record'
import type { JsonObject, JsonValue } from '../support/odata/json-value'
import type { AdvertisedPayload } from '../support/payload/advertised-payload'
import { advertisedPayload } from '../support/payload/payload-of-metadata'
import { SampleRecords } from '../support/sample-server/records/sample-records'
import { readReferenceData } from '../support/sample-server/reference-data'

const PAGES = 2
const RECORDS_OF_A_PAGE = 1000
const MEDIA_OF_A_RECORD = 5
/** Fields that every record fills, and how many of the others it fills in turn. */
const ALWAYS = 70
const IN_TURN = 30
const FIELDS_OF_MEDIA = 17

/** What the reference metadata advertise, and pages of answers as texts. */
export interface PayloadPages {
  readonly payload: AdvertisedPayload
  /** Records with about 100 values and 5 Media each, as servers answer them. */
  readonly right: readonly string[]
  /** The same with 50 names in each record that are not advertised, or values of another type. */
  readonly faulty: readonly string[]
}

/** Makes pages of Property records by the reference metadata of the Data Dictionary 2.0. */
export function payloadPages(): PayloadPages {
  const { model, dictionary } = readReferenceData('2.0', 'string lookups')
  const samples = new SampleRecords({
    model,
    dictionary,
    recordsPerResource: PAGES * RECORDS_OF_A_PAGE * MEDIA_OF_A_RECORD,
  })
  const pages = Array.from({ length: PAGES }, (_, page) =>
    Array.from({ length: RECORDS_OF_A_PAGE }, (_, index) => property(samples, page * RECORDS_OF_A_PAGE + index)),
  )
  return {
    payload: advertisedPayload(model, lookupsOf(samples)),
    right: pages.map(answer),
    faulty: pages.map((page) => answer(page.map(spoilt))),
  }
}

function lookupsOf(samples: SampleRecords): LookupRecords {
  return toLookupRecords(Array.from({ length: samples.count('Lookup') }, (_, index) => samples.record('Lookup', index)))
}

function property(samples: SampleRecords, index: number): JsonObject {
  const filled = filledFields(samples.record('Property', index))
  const turn = ALWAYS + ((index * IN_TURN) % Math.max(1, filled.length - ALWAYS - IN_TURN))
  const media = Array.from({ length: MEDIA_OF_A_RECORD }, (_, number) =>
    Object.fromEntries(
      filledFields(samples.record('Media', index * MEDIA_OF_A_RECORD + number)).slice(0, FIELDS_OF_MEDIA),
    ),
  )
  return Object.fromEntries([
    ...filled.filter(([name]) => name === 'ListingKey'),
    ...filled.slice(0, ALWAYS),
    ...filled.slice(turn, turn + IN_TURN),
    ['Media', media],
  ])
}

const filledFields = (record: JsonObject): readonly (readonly [string, JsonValue])[] =>
  Object.entries(record).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))

const spoilt = (record: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(record).map(([name, value], index) => {
      if (index % 4 === 1) return [`X_${name}`, value]
      return index % 4 === 3 && name !== 'Media' ? [name, { spoilt: value }] : [name, value]
    }),
  )

const answer = (records: readonly JsonObject[]): string =>
  JSON.stringify({ '@odata.context': 'https://example.org/$metadata#Property', value: records })
