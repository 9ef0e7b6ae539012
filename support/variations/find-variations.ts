import type { DictionaryIndex } from '../dictionary/dictionary-index'
import type { OfferedValue } from '../dictionary/standard-values'
import type { StandardName } from './matching/matching'
import { NameMatcher } from './matching/name-matcher'
import type { OfferedField, OfferedNames, OfferedResource } from './offered-names'
import { Decisions } from './search/decisions'
import { FieldVariations } from './search/field-variations'
import { fieldElement, inOrderOfElements, suggestionOf } from './search/local-element'
import { OfferedIndex } from './search/offered-index'
import type { SuggestionsMap } from './suggestions'
import { ValueJudge } from './value-judge'
import { DEFAULT_FUZZINESS, type Suggestion, type Variation } from './variation'

/** Options of {@link findVariations}. */
export interface VariationOptions {
  /** Part of a name's length that edits may take, between 0 and 1; a quarter unless given (RCP-40). */
  readonly fuzziness?: number
  /** Decisions of people. */
  readonly suggestions?: SuggestionsMap
}

/**
 * Finds the names of a server that are nearly those of the standard: "data being presented MUST match the RESO Data
 * Dictionary format when they exist on the server" (RCP-40, Additional Compliance Checking).
 *
 * Resources are compared with the standard Resources, Fields of all kinds with the standard Fields of their Resource
 * and, as advisories, of others, lookup values of standard Fields with the standard values of their Lookup. A standard
 * element that the server has is never suggested. What people have decided replaces what is found by comparing.
 *
 * @returns in the order of Resource, Field and value; suggestions by strategy, distance and name
 * @throws RangeError when the fuzziness is not between 0 and 1
 */
export function findVariations(
  offered: OfferedNames,
  dictionary: DictionaryIndex,
  { fuzziness = DEFAULT_FUZZINESS, suggestions }: VariationOptions,
): readonly Variation[] {
  if (!(fuzziness >= 0 && fuzziness <= 1)) {
    throw new RangeError(`the fuzziness is ${fuzziness}, but has to be a number between 0 and 1`)
  }
  const search = new Search(offered, dictionary, fuzziness, suggestions)
  return offered.resources.flatMap((resource) => search.inResource(resource)).toSorted(inOrderOfElements)
}

interface StandardResource extends StandardName {
  readonly name: string
}

class Search {
  readonly #dictionary: DictionaryIndex
  readonly #offered: OfferedIndex
  readonly #decisions: Decisions
  readonly #resources: NameMatcher<StandardResource>
  readonly #fields: FieldVariations
  readonly #values: ValueJudge

  constructor(offered: OfferedNames, dictionary: DictionaryIndex, fuzziness: number, suggestions?: SuggestionsMap) {
    this.#dictionary = dictionary
    this.#offered = new OfferedIndex(offered)
    this.#decisions = new Decisions(suggestions, this.#offered)
    const resources = dictionary.resourceNames.map((name) => ({ name, names: [name], synonyms: [] }))
    this.#resources = new NameMatcher<StandardResource>(resources, fuzziness)
    this.#fields = new FieldVariations(dictionary, this.#offered, fuzziness)
    this.#values = new ValueJudge({ fuzziness, ...(suggestions && { decided: { suggestions, offered } }) })
  }

  inResource({ name, fields }: OfferedResource): Variation[] {
    return [
      ...this.#decisions.variation({ kind: 'resource', resourceName: name }, () => this.#likeResource(name)),
      ...fields.flatMap((field) => this.#inField(name, field)),
    ]
  }

  #likeResource(name: string): Suggestion[] {
    if (this.#dictionary.hasResource(name)) return []
    return this.#resources
      .matches(name, (standard) => this.#offered.hasResource(standard.name))
      .map((match) => suggestionOf({ resourceName: match.standard.name }, match))
  }

  #inField(resourceName: string, field: OfferedField): Variation[] {
    const element = fieldElement(resourceName, field)
    const variation = this.#decisions.variation(element, () => this.#fields.of(resourceName, field.name))
    return field.values === undefined
      ? variation
      : [...variation, ...this.#inValues(resourceName, field.name, field.values)]
  }

  #inValues(resourceName: string, fieldName: string, values: readonly OfferedValue[]): readonly Variation[] {
    const lookupName = this.#dictionary.field(resourceName, fieldName)?.lookupName
    const lookup = lookupName === undefined ? undefined : this.#dictionary.lookup(lookupName)
    return this.#values.judge({ resourceName, fieldName }, lookup, values).variations
  }
}
