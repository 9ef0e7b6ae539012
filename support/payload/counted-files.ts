import { isJsonObject, type JsonObject } from '../odata/json-value'
import type { AdvertisedPayload, AdvertisedType } from './advertised-payload'
import { countingRules } from './counting/counting-rules'
import type { RecordIdentity } from './counting/record-identity'
import { RecordTable } from './counting/record-table'
import { RecordTally } from './counting/record-tally'
import { dateFieldOf } from './sampling/date-field'
import { ExpandedRecords } from './sampling/expanded-records'
import type { CountedResource, SampledExpansion, SampledPage } from './sampling-results'
import type { Tally } from './tally'

/** Counts what the records of saved payloads have, each record once, as a sample of a server is counted. */
export class CountedFiles {
  readonly #payload: AdvertisedPayload
  readonly #resources = new Map<string, CountedRecords>()

  constructor(payload: AdvertisedPayload) {
    this.#payload = payload
  }

  /**
   * Counts the records of a file.
   *
   * @param resourceName a key of {@link AdvertisedPayload.resources}
   * @param bytes size of the file
   */
  add(resourceName: string, records: readonly JsonObject[], bytes: number): void {
    const type = this.#payload.resources.get(resourceName)
    if (type === undefined)
      throw new Error(`There is no Resource ${resourceName}. Count records of known Resources only.`)
    const counted = this.#resources.get(resourceName) ?? new CountedRecords(resourceName, type, this.#payload)
    this.#resources.set(resourceName, counted)
    counted.add(records, bytes)
  }

  /** Returns the counts so far, in the order in which Resources came. */
  resources(): readonly CountedResource[] {
    return [...this.#resources.values()].map((counted) => counted.result())
  }
}

const RULES = countingRules('own')

/** The records of one Resource in all files. */
class CountedRecords {
  readonly #name: string
  readonly #type: AdvertisedType
  readonly #payload: AdvertisedPayload
  readonly #dateField: string | undefined
  readonly #identity: RecordIdentity
  readonly #seen = new RecordTable()
  readonly #tally: RecordTally
  readonly #expansions = new Map<string, ExpandedRecords>()
  readonly #pages: SampledPage[] = []

  constructor(name: string, type: AdvertisedType, payload: AdvertisedPayload) {
    this.#name = name
    this.#type = type
    this.#payload = payload
    this.#dateField = dateFieldOf(type.fields)
    this.#identity = RULES.identityOf({ resourceName: name })
    this.#tally = new RecordTally(type, RULES, this.#dateField)
  }

  add(records: readonly JsonObject[], bytes: number): void {
    const size = { wireBytes: bytes, bodyBytes: bytes, durationMs: 0 }
    this.#pages.push({ ...size, records: records.length, expandedRecords: 0 })
    for (const record of records) {
      this.#identity.identify(record)
      if (this.#seen.add(this.#identity.high, this.#identity.low)) this.#tally.add(record)
    }
    for (const { name, value } of this.#type.fields.values()) {
      const having = value.kind === 'expansion' ? records.filter((record) => Object.hasOwn(record, name)) : []
      if (having.length === 0) continue
      const expandedRecords = this.#addExpanded(name, having)
      this.#pages.push({ ...size, expansion: name, records: having.length, expandedRecords })
    }
  }

  result(): CountedResource {
    const tally = this.#tally.result()
    return {
      resourceName: this.#name,
      advertised: offeredType(this.#type, tally),
      ...(this.#dateField !== undefined && { dateField: this.#dateField }),
      tally,
      expansions: [...this.#expansions.values()].map((expanded) => withOfferedType(expanded.result())),
      responses: this.#pages,
    }
  }

  /** @returns the number of expanded records, repeated ones included */
  #addExpanded(fieldName: string, records: readonly JsonObject[]): number {
    const resource = { name: this.#name, entitySet: this.#name, type: this.#type }
    const terms = { payload: this.#payload, counting: 'own' as const }
    const expanded = this.#expansions.get(fieldName) ?? new ExpandedRecords(resource, fieldName, terms)
    this.#expansions.set(fieldName, expanded)
    const items = records.flatMap((record) => record[fieldName] ?? []).filter(isJsonObject)
    for (const item of items) {
      expanded.identity.identify(item)
      if (this.#seen.add(expanded.identity.high, expanded.identity.low)) expanded.tally.add(item)
    }
    return items.length
  }
}

const withOfferedType = (expansion: SampledExpansion): SampledExpansion => ({
  ...expansion,
  advertised: expansion.advertised && offeredType(expansion.advertised, expansion.tally),
})

/** Leaves out the Fields of the Data Dictionary that no record has: in RESO Common Format nobody advertises them. */
const offeredType = (type: AdvertisedType, { fields }: Tally): AdvertisedType =>
  type.allowsLocalFields === true
    ? { ...type, fields: new Map([...type.fields].filter(([name]) => fields.has(name))) }
    : type
