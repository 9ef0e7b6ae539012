import type { JsonObject, JsonValue } from '../support/odata/json-value'
import type { AdvertisedPayload } from '../support/payload/advertised-payload'
import { toLookupRecords } from '../support/payload/lookup-records'
import { advertisedPayload } from '../support/payload/read-advertised-payload'
import { Dice } from '../support/sample-server/records/dice'
import { SampleRecords } from '../support/sample-server/records/sample-records'
import { readReferenceData } from '../support/sample-server/reference/reference-data'

const RECORDS_OF_A_PAGE = 1000
const MEDIA_OF_A_RECORD = 5
/** Fields that every record fills, and how many of the others are drawn for each record. */
const ALWAYS = 70
const DRAWN = 30
const FIELDS_OF_MEDIA = 17

const { model, dictionary } = readReferenceData('2.0', 'string lookups')

/** Returns the payload that the reference metadata of the Data Dictionary 2.0 advertise. */
export function benchPayload(): AdvertisedPayload {
  const samples = new SampleRecords({ model, dictionary })
  const lookups = Array.from({ length: samples.count('Lookup') }, (_, index) => samples.record('Lookup', index))
  return advertisedPayload(model, toLookupRecords(lookups))
}

/** Pages of answers as texts. */
export interface PayloadPages {
  /** Records with about 100 values and 5 Media each, as servers answer them. */
  readonly right: readonly string[]
  /** A page with 50 names in each record that are not advertised, or values of another type. */
  readonly faulty: string
}

/** Makes so many pages of Property records, and a faulty one. */
export function payloadPages(pages: number): PayloadPages {
  const recordsPerResource = (pages + 1) * RECORDS_OF_A_PAGE * MEDIA_OF_A_RECORD
  const samples = new SampleRecords({ model, dictionary, recordsPerResource })
  const page = (number: number) =>
    Array.from({ length: RECORDS_OF_A_PAGE }, (_, index) => property(samples, number * RECORDS_OF_A_PAGE + index))
  return {
    right: Array.from({ length: pages }, (_, number) => answer(page(number))),
    faulty: answer(page(pages).map(spoilt)),
  }
}

function property(samples: SampleRecords, index: number): JsonObject {
  const filled = filledFields(samples.record('Property', index))
  const drawn = drawnFrom(filled.slice(ALWAYS), new Dice(0, index))
  const media = Array.from({ length: MEDIA_OF_A_RECORD }, (_, number) =>
    Object.fromEntries(
      filledFields(samples.record('Media', index * MEDIA_OF_A_RECORD + number)).slice(0, FIELDS_OF_MEDIA),
    ),
  )
  return Object.fromEntries([
    ...filled.filter(([name]) => name === 'ListingKey'),
    ...filled.slice(0, ALWAYS),
    ...drawn,
    ['Media', media],
  ])
}

type Entry = readonly [string, JsonValue]

/** Draws entries, and leaves them in their order. */
function drawnFrom(entries: readonly Entry[], dice: Dice): readonly Entry[] {
  const places = new Set<number>()
  while (places.size < Math.min(DRAWN, entries.length)) places.add(dice.below(entries.length))
  return entries.filter((_, place) => places.has(place))
}

const filledFields = (record: JsonObject): readonly Entry[] =>
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
