import type { ComparedLookup } from '../data-compatibility-report'

/** Lookups, equal ones once: hundreds of Fields have a few long lists. */
export class SharedLookups {
  readonly #lookups: ComparedLookup[] = []
  readonly #places = new Map<string, number>()

  get all(): readonly ComparedLookup[] {
    return this.#lookups
  }

  /** Where among all it is; it is added when it is new. */
  placeOf(lookup: ComparedLookup): number {
    const text = JSON.stringify(lookup)
    const known = this.#places.get(text)
    if (known !== undefined) return known
    const place = this.#lookups.push(lookup) - 1
    this.#places.set(text, place)
    return place
  }
}
