import type { Lookup, LookupValue } from '../dictionary/data-dictionary'
import type { OfferedValue } from '../dictionary/standard-values'
import type { OfferedNames } from './offered-names'
import { type ComparedValues, type ValueMatch, valueComparison } from './search/compared-values'
import { Decisions } from './search/decisions'
import { suggestionOf } from './search/local-element'
import { OfferedIndex } from './search/offered-index'
import type { SuggestionsMap } from './suggestions'
import { DEFAULT_FUZZINESS, type ElementNames, type Suggestion, type Variation } from './variation'

/** The terms by which values are judged. */
export interface JudgeTerms {
  /** Part of a name's length that edits may take, between 0 and 1; a quarter unless given (RCP-40). */
  readonly fuzziness?: number
  /** The decisions of RESO about names of servers, and everything that the server offers: that is never suggested. */
  readonly decided?: { readonly suggestions: SuggestionsMap; readonly offered: OfferedNames }
}

/** The values of a Field, judged. A value that is neither standard nor a variation is local. */
export interface JudgedValues {
  /** The standard value that each standard one is. */
  readonly standards: ReadonlyMap<OfferedValue, LookupValue>
  /** In the order of the values. */
  readonly variations: readonly Variation[]
}

/** The Field whose values are judged. */
type FieldNames = Required<Pick<ElementNames, 'resourceName' | 'fieldName'>>

/**
 * Decides whether a lookup value is standard, local, or a variation: like a standard value that the server does not have
 * (RCP-40: lookups are "open to extension if a similar value isn't already defined"). It is the only place that does, for
 * EnumTypes and Lookup records, so that sentences, the scenarios of variations and the review file agree.
 */
export class ValueJudge {
  readonly #decisions: Decisions
  readonly #compare: ReturnType<typeof valueComparison>

  constructor({ fuzziness = DEFAULT_FUZZINESS, decided }: JudgeTerms) {
    this.#decisions = new Decisions(decided?.suggestions, new OfferedIndex(decided?.offered ?? { resources: [] }))
    this.#compare = valueComparison(fuzziness)
  }

  /**
   * Judges the values of a Field.
   *
   * @param lookup with the standard values of the Field; undefined for a local Field
   */
  judge(
    { resourceName, fieldName }: FieldNames,
    lookup: Lookup | undefined,
    values: readonly OfferedValue[],
  ): JudgedValues {
    const { standards, matches } = lookup === undefined ? NOT_COMPARED : this.#compare(lookup)(values)
    // Without any decision, no other value can be a variation.
    const candidates = this.#decisions.any ? values : [...matches.keys()]
    const variations = candidates.flatMap((value) =>
      this.#decisions.variation({ kind: value.kind, resourceName, fieldName, value: value.name }, () =>
        (matches.get(value) ?? []).map((match) =>
          suggestionOf({ resourceName, fieldName, ...spellings(match) }, match),
        ),
      ),
    )
    return { standards, variations }
  }
}

const NOT_COMPARED: ComparedValues = { standards: new Map(), matches: new Map() }

const spellings = ({ standard: { value } }: ValueMatch): Pick<Suggestion, 'lookupValue' | 'legacyODataValue'> => ({
  lookupValue: value.standardLookupValue,
  legacyODataValue: value.legacyODataValue,
})
