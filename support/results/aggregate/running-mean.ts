import type { Combine } from './combine'

/** A mean of figures that come one by one; nothing is kept but their sum. */
export class RunningMean<Figures> {
  readonly #combine: Combine<Figures>
  #sum: Figures | undefined
  #count = 0

  constructor(combine: Combine<Figures>) {
    this.#combine = combine
  }

  /** Undefined figures count for nothing. */
  add(figures: Figures | undefined): void {
    if (figures === undefined) return
    this.#count++
    this.#sum = this.#sum === undefined ? figures : this.#combine(this.#sum, figures, (sum, more) => sum + more)
  }

  /** Of how many figures it is the mean. */
  get count(): number {
    return this.#count
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
