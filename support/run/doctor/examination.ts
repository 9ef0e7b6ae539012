import type { CheckResult, Examined } from './check-result'

/** The value that a check found for those after it, or why there is none, e.g. `needs Settings`. */
export type Found<Value> =
  | { readonly kind: 'found'; readonly value: Value }
  | { readonly kind: 'missing'; readonly why: string }

/** The need of checks that need nothing of others. */
export const NOTHING: Found<undefined> = { kind: 'found', value: undefined }

/** Combines what two checks found; where something is missing, the first that is. */
export function both<One, Other>(one: Found<One>, other: Found<Other>): Found<readonly [One, Other]> {
  if (one.kind === 'missing') return one
  return other.kind === 'missing' ? other : { kind: 'found', value: [one.value, other.value] }
}

/** Checks in their order. Those that need what another one did not find are skipped, and never count as ok. */
export class Examination {
  readonly #onResult: (result: CheckResult) => void
  #problems = 0

  /** @param onResult is called with each check as soon as it is over */
  constructor(onResult: (result: CheckResult) => void) {
    this.#onResult = onResult
  }

  /** The number of checks that found something with which no run can start. */
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
    if (needed.kind === 'missing') {
      this.#onResult({ name, status: 'skipped', says: [needed.why] })
      return needed
    }
    const examined = await look(needed.value)
    const { status, says } = examined
    this.#onResult({ name, status, says })
    if (examined.status === 'problem') {
      this.#problems += 1
      return { kind: 'missing', why: `needs ${name}` }
    }
    if (examined.status === 'skipped') return { kind: 'missing', why: says.join('; ') }
    return { kind: 'found', value: examined.value }
  }
}
