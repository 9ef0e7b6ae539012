import type { Performance } from '../aggregate-report'
import type { ByCategory } from '../availability/roll-up/by-category'
import type { Bins, Elements } from '../availability/roll-up/rolled-up-availability'

/** A mean of figures that come one by one; nothing is kept but their sum, and the names of those who stand behind it. */
export class RunningMean<Figures> {
  readonly #combine: Combine<Figures>
  readonly #organisations = new Set<string>()
  #sum: Figures | undefined
  #count = 0

  constructor(combine: Combine<Figures>) {
    this.#combine = combine
  }

  /** Undefined figures count for nothing. */
  add(figures: Figures | undefined, organisation: string): void {
    if (figures === undefined) return
    this.#count++
    this.#organisations.add(organisation)
    this.#sum = this.#sum === undefined ? figures : this.#combine(this.#sum, figures, (sum, more) => sum + more)
  }

  /** The number of figures that the mean is taken of. */
  get count(): number {
    return this.#count
  }

  /** The number of organisations that the figures are of. */
  get organisations(): number {
    return this.#organisations.size
  }

  /** Null when there are no figures. */
  get mean(): Figures | null {
    return this.#sum === undefined ? null : this.#combine(this.#sum, this.#sum, (sum) => sum / this.#count)
  }
}

/** Sums of figures, number by number; undefined when there are none. */
export const sumOf = <Figures>(figures: readonly Figures[], combine: Combine<Figures>): Figures | undefined =>
  figures.reduce<Figures | undefined>(
    (sum, more) => (sum === undefined ? more : combine(sum, more, (one, other) => one + other)),
    undefined,
  )

/** Makes figures of two by combining each number with its counterpart. */
type Combine<Figures> = (one: Figures, other: Figures, how: Operation) => Figures

type Operation = (one: number, other: number) => number

export const combineNumbers: Combine<number> = (one, other, how) => how(one, other)

const combineBins: Combine<Bins> = (one, other, how) => ({
  eqZero: how(one.eqZero, other.eqZero),
  gtZero: how(one.gtZero, other.gtZero),
  gte25: how(one.gte25, other.gte25),
  gte50: how(one.gte50, other.gte50),
  gte75: how(one.gte75, other.gte75),
  eq100: how(one.eq100, other.eq100),
})

const byCategory =
  <Figures>(combine: Combine<Figures>): Combine<ByCategory<Figures>> =>
  (one, other, how) => ({
    total: combine(one.total, other.total, how),
    reso: combine(one.reso, other.reso, how),
    idx: combine(one.idx, other.idx, how),
    local: combine(one.local, other.local, how),
  })

const elements =
  <Figures>(combine: Combine<Figures>): Combine<Elements<Figures>> =>
  (one, other, how) => ({
    fields: combine(one.fields, other.fields, how),
    lookups: combine(one.lookups, other.lookups, how),
  })

export const combineAdvertised = elements(byCategory(combineNumbers))

export const combineAvailable = elements(byCategory(combineBins))

export const combinePerformance: Combine<Performance> = (one, other, how) => ({
  payloadSizeMB: how(one.payloadSizeMB, other.payloadSizeMB),
  responseTimeSeconds: how(one.responseTimeSeconds, other.responseTimeSeconds),
  throughputMBPerSecond: how(one.throughputMBPerSecond, other.throughputMBPerSecond),
  secondsPer1000Records: how(one.secondsPer1000Records, other.secondsPer1000Records),
})
