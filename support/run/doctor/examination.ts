import type { CheckResult, Examined } from './check-result'

/** What a check left for those after it, or why there is nothing, e.g. `needs Settings`. */
export type Found<Value> = { readonly value: Value } | { readonly missing: string }

/** For checks that need nothing of others. */
export const NOTHING: Found<undefined> = { value: undefined }

/** Checks in their order. Those that need what another one did not find are skipped, and never count as ok. */
export class Examination {
  readonly #onResult: (result: CheckResult) => void
  #problems = 0

  /** @param onResult is told of each check as soon as it is over */
  constructor(onResult: (result: CheckResult) => void) {
    this.#onResult = onResult
  }

  /** How many checks found something with which no run can start. */
  get problems(): number {
    return this.#problems
  }

  /**
   * Does a check, unless what it needs is missing.
   *
   * @returns what it found; where that is missing, the first check that failed is named, not one that was skipped
   */
  async check<Needed, Value>(
    name: string,
    needed: Found<Needed>,
    look: (needed: Needed) => Examined<Value> | Promise<Examined<Value>>,
  ): Promise<Found<Value>> {
    if ('missing' in needed) {
      this.#onResult({ name, status: 'skipped', says: [needed.missing] })
      return needed
    }
    const examined = await look(needed.value)
    const { status, says } = examined
    this.#onResult({ name, status, says })
    if (status === 'problem') this.#problems += 1
    if ('value' in examined) return { value: examined.value }
    return { missing: status === 'problem' ? `needs ${name}` : says.join('; ') }
  }
}
