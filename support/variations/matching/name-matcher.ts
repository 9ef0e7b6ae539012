import { ComparedName } from './compared-name'
import { lettersMatcher, spellingsOf } from './letters-matcher'
import { type Match, type Matcher, mostCertain, type StandardName } from './matching'
import { missingWord } from './missing-word'
import { whenAsked } from './once'
import { partOfName } from './part-of-name'
import { sameName } from './same-name'
import { sameWords } from './same-words'

/** Most standard elements that are suggested because names share words: the more there are, the less they say. */
const MOST_BY_WORDS = 3

/**
 * Compares local names with the standard names of one scope, by all strategies that stay within it. Most scopes of most
 * servers have no local names, so that standard names are prepared when the first one comes.
 */
export class NameMatcher<Standard extends StandardName> {
  readonly #bySameName: () => Matcher<Standard>
  readonly #byLetters: () => Matcher<Standard>
  readonly #byMissingWord: () => Matcher<Standard>
  readonly #byWords: () => Matcher<Standard>
  readonly #byPart: () => Matcher<Standard>

  /**
   * @param fuzziness see {@link editDistanceLimit}
   * @param goesWithoutSaying see {@link missingWord}
   */
  constructor(
    standards: readonly Standard[],
    fuzziness: number,
    goesWithoutSaying: (word: string) => boolean = () => false,
  ) {
    const spellings = whenAsked(() => spellingsOf(standards))
    this.#bySameName = whenAsked(() => sameName(spellings()))
    this.#byLetters = whenAsked(() => lettersMatcher(spellings(), fuzziness))
    this.#byMissingWord = whenAsked(() => missingWord(spellings(), goesWithoutSaying))
    this.#byWords = whenAsked(() => sameWords(spellings()))
    this.#byPart = whenAsked(() => partOfName(spellings()))
  }

  /**
   * Returns the standard elements that a local name is like, each once. Where letters and digits are the same, only
   * those elements are returned. Parts of names are looked for only when no other element is like the name, offered or
   * not.
   *
   * @param isOffered is true when the server has a standard element already, so that the local name cannot stand for it
   */
  matches(localName: string, isOffered: (standard: Standard) => boolean): Match<Standard>[] {
    const local = new ComparedName(localName)
    const isMissing = ({ standard }: Match<Standard>) => !isOffered(standard)
    const same = this.#bySameName()(local).filter(isMissing)
    if (same.length > 0) return mostCertain(same)
    const byLetters = [...this.#byLetters()(local), ...this.#byMissingWord()(local)]
    const byWords = this.#byWords()(local)
    if (byLetters.length === 0 && byWords.length === 0) return firstFew(this.#byPart()(local).filter(isMissing))
    return mostCertain([...byLetters.filter(isMissing), ...firstFew(byWords.filter(isMissing))])
  }
}

const firstFew = <Standard>(matches: readonly Match<Standard>[]): Match<Standard>[] =>
  mostCertain(matches).slice(0, MOST_BY_WORDS)
