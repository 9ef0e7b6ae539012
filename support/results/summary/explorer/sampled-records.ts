import { groupBy } from '../../../dictionary/group-by'
import { nameKey } from '../../../dictionary/names'
import type { AvailabilityReport } from '../../availability/availability-report'

type Seen = Pick<AvailabilityReport, 'resources' | 'fields' | 'lookupValues'>

const NOTHING: Seen = { resources: [], fields: [], lookupValues: [] }

/** Answers which share of the different records of a Resource has an element; shares are not rounded. */
export class SampledRecords {
  /** Different records by Resource. */
  readonly #records: ReadonlyMap<string, number>
  /** Names of Fields that records have, by Resource. */
  readonly #seen: ReadonlyMap<string, readonly string[]>
  /** Frequencies by Resource and Field. */
  readonly #fields: ReadonlyMap<string, number>
  /** Frequencies by Resource and Field, then by value as payloads hold it. */
  readonly #values: ReadonlyMap<string, ReadonlyMap<string, number>>

  /** @param availability without expansions; undefined when nothing was sampled */
  constructor(availability: Seen | undefined) {
    const { resources, fields, lookupValues } = availability ?? NOTHING
    this.#records = new Map(resources.map((resource) => [resource.resourceName, resource.numUniqueRecordsFetched]))
    const seen = fields.filter(({ frequency }) => frequency > 0)
    this.#seen = mapped(
      groupBy(seen, ({ resourceName }) => resourceName),
      (some) => some.map(({ fieldName }) => fieldName),
    )
    this.#fields = new Map(seen.map(({ frequency, ...field }) => [keyOf(field), frequency]))
    this.#values = mapped(
      groupBy(lookupValues, keyOf),
      (values) => new Map(values.map(({ lookupValue, frequency }) => [lookupValue, frequency])),
    )
  }

  /** Names of the Resources that records were asked for of. */
  get resourceNames(): readonly string[] {
    return [...this.#records.keys()]
  }

  /** Returns the number of different records; undefined when none were asked for. */
  recordsOf(resourceName: string): number | undefined {
    return this.#records.get(resourceName)
  }

  /** Names of the Fields that records of a Resource have, whatever the metadata advertise. */
  fieldNames(resourceName: string): readonly string[] {
    return this.#seen.get(resourceName) ?? []
  }

  /** Share of the records that have a Field; undefined when there are no records. */
  shareOf(resourceName: string, fieldName: string): number | undefined {
    const records = this.recordsOf(resourceName) ?? 0
    return records === 0 ? undefined : (this.#fields.get(keyOf({ resourceName, fieldName })) ?? 0) / records
  }

  /** Shares of the records that have values of a Field, by what they hold; undefined when there are no records. */
  valuesOf(resourceName: string, fieldName: string): ReadonlyMap<string, number> | undefined {
    const records = this.recordsOf(resourceName) ?? 0
    if (records === 0) return undefined
    const frequencies = this.#values.get(keyOf({ resourceName, fieldName })) ?? []
    return new Map([...frequencies].map(([value, frequency]) => [value, frequency / records]))
  }
}

const keyOf = ({ resourceName, fieldName }: { readonly resourceName: string; readonly fieldName: string }): string =>
  nameKey(resourceName, fieldName)

const mapped = <From, To>(map: ReadonlyMap<string, From>, change: (from: From) => To): ReadonlyMap<string, To> =>
  new Map([...map].map(([name, from]) => [name, change(from)]))
