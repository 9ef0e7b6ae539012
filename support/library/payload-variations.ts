import type { DictionaryIndex } from '../dictionary/dictionary-index'
import type { JsonObject } from '../odata/json-value'
import type { AdvertisedPayload, AdvertisedType } from '../payload/advertised-payload'
import { findVariations } from '../variations/find-variations'
import { applyReview, type Review, type ReviewedVariations } from '../variations/review'
import { DEFAULT_FUZZINESS, hasToBeResolved } from '../variations/variation'
import { createVariationsReport, type VariationsReport } from '../variations/variations-report'
import { NamesInRecords } from './names-in-records'

/**
 * Finds the variations in payloads of RESO Common Format: "If the provider supports Data Dictionary 2.0 or greater, a
 * Variations Report will be produced ... Providers will need to resolve the items flagged" (RCP-25, Variations Report).
 */
export class PayloadVariations {
  readonly #names: NamesInRecords
  readonly #dictionary: DictionaryIndex
  readonly #review: Review
  #found: ReviewedVariations | undefined

  constructor(payload: AdvertisedPayload, dictionary: DictionaryIndex, review: Review) {
    this.#names = new NamesInRecords(payload)
    this.#dictionary = dictionary
    this.#review = review
  }

  /** Adds the names of a record: a standard name that any record has is not what another name should have been. */
  add(type: AdvertisedType, record: JsonObject): void {
    this.#found = undefined
    this.#names.add(type, record)
  }

  /** Returns the variations so far. A sample that lacks a name does not prove that an entry about it is out of date. */
  reviewed(): ReviewedVariations {
    this.#found ??= {
      ...applyReview(findVariations(this.#names.offered(this.#dictionary), this.#dictionary, {}), this.#review),
      unmatched: [],
    }
    return this.#found
  }

  /** The number of variations that have to be resolved. */
  get toResolve(): number {
    return this.reviewed().unresolved.filter(hasToBeResolved).length
  }

  /** Returns the report of them in the shape of RESO's tool. */
  report(generatedOn: string): VariationsReport {
    return createVariationsReport({
      ...this.reviewed(),
      offered: this.#names.offered(this.#dictionary),
      dictionary: this.#dictionary,
      fuzziness: DEFAULT_FUZZINESS,
      generatedOn,
    })
  }
}
