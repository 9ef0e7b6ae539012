import type { Field } from '../../dictionary/data-dictionary'
import type { DictionaryIndex } from '../../dictionary/dictionary-index'
import { groupBy } from '../../dictionary/group-by'
import { NameMatcher } from '../matching/name-matcher'
import { onceForEach } from '../matching/once'
import type { Suggestion } from '../variation'
import { suggestionOf } from './local-element'
import type { OfferedIndex } from './offered-index'
import { OtherResources } from './other-resources'
import { ownWords } from './own-words'

/** Compares the local Fields of a server with the standard Fields of their Resource, and of others. */
export class FieldVariations {
  readonly #dictionary: DictionaryIndex
  readonly #offered: OfferedIndex
  readonly #others: OtherResources
  readonly #matcherOf
  readonly #bySynonym

  /** @param fuzziness see {@link editDistanceLimit} */
  constructor(dictionary: DictionaryIndex, offered: OfferedIndex, fuzziness: number) {
    this.#dictionary = dictionary
    this.#offered = offered
    this.#others = new OtherResources(dictionary, offered, fuzziness)
    this.#bySynonym = onceForEach((resourceName: string) => synonymsOf(dictionary.fields(resourceName)))
    this.#matcherOf = onceForEach(
      (resourceName: string) =>
        new NameMatcher(
          dictionary.fields(resourceName).map(({ standardName, synonyms }) => ({
            standardName,
            names: [standardName],
            synonyms,
          })),
          fuzziness,
          ownWords(resourceName),
        ),
    )
  }

  /** Returns the standard Fields that a local Field is like; none for a standard one. */
  of(resourceName: string, fieldName: string): readonly Suggestion[] {
    if (!this.#dictionary.hasResource(resourceName)) return this.#others.like(resourceName, fieldName)
    if (this.#dictionary.field(resourceName, fieldName) !== undefined) return []
    const others = this.#others.named(resourceName, fieldName)
    const own = this.#matcherOf(resourceName)
      .matches(fieldName, ({ standardName }) => this.#offered.hasField(resourceName, standardName))
      .map((match) => suggestionOf({ resourceName, fieldName: match.standard.standardName }, match))
    const found = others.length === 0 ? own : [...own.filter(({ strategy }) => strategy !== 'substring'), ...others]
    return [...found, ...this.#besideStandard(resourceName, fieldName)]
  }

  /** Returns the standard Fields of which a name is a listed synonym although the server has them. */
  #besideStandard(resourceName: string, fieldName: string): readonly Suggestion[] {
    return (this.#bySynonym(resourceName).get(fieldName) ?? [])
      .filter((standardName) => this.#offered.hasField(resourceName, standardName))
      .map((standardName) => ({
        resourceName,
        fieldName: standardName,
        strategy: 'synonym',
        reason: 'listed synonym of a Field that is there, too',
        isOffered: true,
      }))
  }
}

/** Names of standard Fields by each of their synonyms. */
function synonymsOf(fields: readonly Field[]): ReadonlyMap<string, readonly string[]> {
  const pairs = fields.flatMap(({ standardName, synonyms }) => synonyms.map((synonym) => ({ synonym, standardName })))
  const grouped = groupBy(pairs, ({ synonym }) => synonym)
  return new Map([...grouped].map(([synonym, alike]) => [synonym, alike.map(({ standardName }) => standardName)]))
}
