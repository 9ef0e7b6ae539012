import type { JsonObject, JsonValue } from '../../odata/json-value'
import type { AdvertisedField, AdvertisedType } from '../advertised-payload'
import type { Tally } from '../tally'
import { DateRange } from '../tally'
import type { CountingRules } from './counting-rules'
import { isBlank } from './counting-rules'
import { ValueCounts } from './value-counts'

const POSTAL_CODE = 'PostalCode'

/** The most postal codes that are kept, which is more than a country has. */
const MOST_POSTAL_CODES = 100_000

interface FieldCount {
  count: number
  /** Functions that count further things of an available value. */
  readonly readers: readonly ((value: JsonValue) => void)[]
}

/** Counts what different records of one kind have. Its caller finds out if a record came before. */
export class RecordTally {
  readonly #type: AdvertisedType | undefined
  readonly #rules: CountingRules
  readonly #dateField: string | undefined
  readonly #fields = new Map<string, FieldCount>()
  readonly #values = new Map<string, ValueCounts>()
  readonly #dates = new DateRange()
  readonly #postalCodes = new Set<string>()
  #records = 0

  /**
   * @param type tells which Fields have a Lookup; undefined when the metadata do not define it
   * @param dateField the Field that says when a record changed; undefined when there is none
   */
  constructor(type: AdvertisedType | undefined, rules: CountingRules, dateField: string | undefined) {
    this.#type = type
    this.#rules = rules
    this.#dateField = dateField
  }

  /** Makes a tally that counts on from a {@link result} of the same type, by the same rules. */
  static from(
    tally: Tally,
    type: AdvertisedType | undefined,
    rules: CountingRules,
    dateField: string | undefined,
  ): RecordTally {
    const continued = new RecordTally(type, rules, dateField)
    continued.#records = tally.records
    for (const [name, count] of tally.fields) continued.#open(name, tally.lookupValues.get(name)).count = count
    for (const date of [tally.dateLow, tally.dateHigh]) if (date !== undefined) continued.#dates.add(date)
    for (const code of tally.postalCodes) continued.#postalCodes.add(code)
    return continued
  }

  /**
   * Counts a record.
   *
   * @param except a name that is left out, as an expansion is of the record that has it
   */
  add(record: JsonObject, except?: string): void {
    this.#records += 1
    for (const name in record) {
      if (name === except) continue
      const value = record[name] ?? null
      const field = this.#fields.get(name) ?? this.#open(name)
      if (!this.#rules.isAvailable(value)) continue
      field.count += 1
      for (const read of field.readers) read(value)
    }
  }

  /** Returns a copy of the counts, which can be stored and counted on. */
  result(): Tally {
    const { low, high } = this.#dates
    return {
      records: this.#records,
      fields: new Map(this.#counted()),
      lookupValues: new Map([...this.#values].map(([name, counts]) => [name, counts.result()])),
      ...(low !== undefined && { dateLow: low }),
      ...(high !== undefined && { dateHigh: high }),
      postalCodes: new Set(this.#postalCodes),
    }
  }

  *#counted(): Iterable<readonly [string, number]> {
    for (const [name, { count }] of this.#fields) if (this.#rules.isField(name)) yield [name, count]
  }

  /**
   * Opens a count. Names that are not Fields are counted as well, which is faster than a test, and left out at the end.
   */
  #open(name: string, known?: ReadonlyMap<string, number>): FieldCount {
    const field = { count: 0, readers: [...this.#readersOf(name, known)] }
    this.#fields.set(name, field)
    return field
  }

  *#readersOf(name: string, known?: ReadonlyMap<string, number>): Iterable<(value: JsonValue) => void> {
    const field = this.#type?.fields.get(name)
    const reader = field === undefined ? undefined : this.#lookupReader(field, known)
    if (reader !== undefined) yield reader
    if (name === this.#dateField) yield (value) => typeof value === 'string' && this.#dates.add(value)
    if (name === POSTAL_CODE) yield (value) => typeof value === 'string' && this.#addPostalCode(value)
  }

  #lookupReader(field: AdvertisedField, known?: ReadonlyMap<string, number>): ((value: JsonValue) => void) | undefined {
    const read = this.#rules.lookupReader(field)
    if (read === undefined) return undefined
    const { mostOtherValues, countsRepeats } = this.#rules
    const counts = new ValueCounts(
      { advertised: advertisedValues(field), mostOthers: mostOtherValues, countsRepeats },
      known,
    )
    this.#values.set(field.name, counts)
    return (value) => {
      counts.nextRecord()
      read(value, counts)
    }
  }

  #addPostalCode(code: string): void {
    if (!isBlank(code) && this.#postalCodes.size < MOST_POSTAL_CODES) this.#postalCodes.add(code)
  }
}

function advertisedValues({ value }: AdvertisedField): ReadonlySet<string> | undefined {
  if (value.kind === 'EnumType') return value.members
  return value.kind === 'Lookup' ? value.values : undefined
}
