import { ComparedName } from './compared-name'
import { lettersMatcher, spellingsOf } from './letters-matcher'
import { type Match, type Matcher, mostCertain, type StandardName } from './matching'
import { partOfName } from './part-of-name'
import { sameWords } from './same-words'

/** How many standard elements are suggested because of words that names share: the more there are, the less they say. */
const MOST_BY_WORDS = 3

/** Compares local names with the standard names of one scope, by all strategies that stay within it. */
export class NameMatcher<Standard extends StandardName> {
  readonly #byLetters: Matcher<Standard>
  readonly #byWords: Matcher<Standard>
  readonly #byPart: Matcher<Standard>

  /** @param fuzziness see {@link editDistanceLimit} */
  constructor(standards: readonly Standard[], fuzziness: number) {
    const spellings = spellingsOf(standards)
    this.#byLetters = lettersMatcher(spellings, fuzziness)
    this.#byWords = sameWords(spellings)
    this.#byPart = partOfName(spellings)
  }

  /**
   * The standard elements that a local name is like, each once. Parts of names are looked for only when nothing else was
   * found.
   *
   * @param isOffered whether the server has a standard element already, so that the local name cannot stand for it
   */
  matches(localName: string, isOffered: (standard: Standard) => boolean): Match<Standard>[] {
    const local = new ComparedName(localName)
    const missing = (matcher: Matcher<Standard>) => matcher(local).filter(({ standard }) => !isOffered(standard))
    const first = (matcher: Matcher<Standard>) => mostCertain(missing(matcher)).slice(0, MOST_BY_WORDS)
    const found = mostCertain([...missing(this.#byLetters), ...first(this.#byWords)])
    return found.length > 0 ? found : first(this.#byPart)
  }
}
