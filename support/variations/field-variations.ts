import type { DictionaryIndex } from '../dictionary/dictionary-index'
import type { Field } from '../dictionary/field'
import { suggestionOf } from './local-element'
import type { StandardName } from './matching'
import { NameMatcher } from './name-matcher'
import type { OfferedIndex } from './offered-index'
import { OtherResources } from './other-resources'
import { standardFields } from './standard-fields'
import type { Suggestion } from './variation'

interface StandardField extends StandardName {
  readonly field: Field
}

/** Compares the local Fields of a server with the standard Fields of their Resource, and of others. */
export class FieldVariations {
  readonly #dictionary: DictionaryIndex
  readonly #offered: OfferedIndex
  readonly #fuzziness: number
  readonly #others: OtherResources
  readonly #matchers = new Map<string, NameMatcher<StandardField>>()

  constructor(dictionary: DictionaryIndex, offered: OfferedIndex, fuzziness: number) {
    this.#dictionary = dictionary
    this.#offered = offered
    this.#fuzziness = fuzziness
    this.#others = new OtherResources(dictionary, offered, fuzziness)
  }

  /** The standard Fields that a local Field is like; none for a standard one. */
  of(resourceName: string, fieldName: string): readonly Suggestion[] {
    if (!this.#dictionary.hasResource(resourceName)) return this.#others.like(resourceName, fieldName)
    if (this.#dictionary.field(resourceName, fieldName) !== undefined) return []
    const others = this.#others.named(resourceName, fieldName)
    const own = this.#matcherOf(resourceName)
      .matches(fieldName, ({ field }) => this.#offered.hasField(resourceName, field.standardName))
      .map((match) => suggestionOf({ resourceName, fieldName: match.standard.field.standardName }, match))
    return others.length === 0 ? own : [...own.filter(({ strategy }) => strategy !== 'substring'), ...others]
  }

  #matcherOf(resourceName: string): NameMatcher<StandardField> {
    const known = this.#matchers.get(resourceName)
    if (known !== undefined) return known
    const standards = standardFields(this.#dictionary, resourceName).map((field) => ({
      field,
      names: [field.standardName],
      synonyms: field.synonyms,
    }))
    const matcher = new NameMatcher(standards, this.#fuzziness)
    this.#matchers.set(resourceName, matcher)
    return matcher
  }
}
