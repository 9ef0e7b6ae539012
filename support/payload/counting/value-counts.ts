import type { JsonValue } from '../../odata/json-value'

/** The name under which values are counted that are too many to be told apart. */
export const OTHER_VALUES = '(other values)'

/** The terms by which values of a Field are counted. */
export interface ValueCountOptions {
  /** The values that the metadata and Lookup records advertise, which are always told apart. */
  readonly advertised: ReadonlySet<string> | undefined
  /**
   * The most values that are told apart though they are not advertised, so that memory does not grow with the payload.
   */
  readonly mostOthers: number
  /** True when a value counts as often as it stands in a record, and not once. */
  readonly countsRepeats: boolean
}

/** Adds the lookup values in an available value of one Field. */
export type LookupReader = (value: JsonValue, counts: ValueCounts) => void

interface ValueCount {
  count: number
  /** The number of the record that was counted last. */
  record: number
}

/** Counts the values of one Field with a Lookup. */
export class ValueCounts {
  readonly #options: ValueCountOptions
  readonly #counts = new Map<string, ValueCount>()
  #others = 0
  #record = 0

  /** @param known the counts so far */
  constructor(options: ValueCountOptions, known: ReadonlyMap<string, number> = new Map()) {
    this.#options = options
    for (const [value, count] of known) this.#open(value).count = count
  }

  /** Begins a record. It has to be called before the values of each record. */
  nextRecord(): void {
    this.#record += 1
  }

  /** Counts a value. */
  add(value: string): void {
    const known = this.#counts.get(value) ?? this.#open(value)
    if (known.record === this.#record && !this.#options.countsRepeats) return
    known.count += 1
    known.record = this.#record
  }

  /** Returns the counts so far. */
  result(): ReadonlyMap<string, number> {
    return new Map([...this.#counts].map(([value, { count }]) => [value, count]))
  }

  #open(value: string): ValueCount {
    const { advertised, mostOthers } = this.#options
    const isOther = value !== OTHER_VALUES && advertised?.has(value) !== true
    if (isOther && this.#others >= mostOthers) return this.#counts.get(OTHER_VALUES) ?? this.#open(OTHER_VALUES)
    if (isOther) this.#others += 1
    const opened = { count: 0, record: 0 }
    this.#counts.set(value, opened)
    return opened
  }
}
