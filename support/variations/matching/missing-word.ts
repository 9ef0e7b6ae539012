import { groupBy } from '../../dictionary/group-by'
import type { ComparedName } from './compared-name'
import type { Matcher, Spelling } from './matching'
import { onceForEach } from './once'

/** The length from which on RCP-40 compares names (Additional Compliance Checking, edit distance matching). */
const SHORTEST = 5
/** The rest of a name is common when more standard names than these have its words, as Agent and Office in Property. */
const MOST_WITH_SAME_WORDS = 15

/**
 * Finds names that are a standard one without a word that goes without saying, such as Price for ListPrice in Property:
 * "Variations such as Price ... will fail" (RCP-40, Fields). The last word of a name says what kind of thing it is
 * (AvailabilityDate is a date, Availability may be anything), so that it is never the missing one.
 *
 * @param goesWithoutSaying tells whether a word, in small letters, adds nothing to a name of this scope
 */
export function missingWord<Standard>(
  spellings: readonly Spelling<Standard>[],
  goesWithoutSaying: (word: string) => boolean,
): Matcher<Standard> {
  const isCommon = onceForEach((words: readonly string[]) => countWith(words, spellings) > MOST_WITH_SAME_WORDS)
  const byRest = groupBy(
    spellings.flatMap((spelling) => rests(spelling.name, goesWithoutSaying).map((rest) => ({ ...rest, spelling }))),
    ({ text }) => text,
  )
  return ({ text }) =>
    (byRest.get(text) ?? [])
      .filter(({ words }) => !isCommon(words))
      .map(({ spelling, word }) => ({
        standard: spelling.standard,
        strategy: 'missing word',
        like: spelling.name.name,
        reason: `the same words without "${word}", which goes without saying here`,
      }))
}

/** Returns what is left of a name without each of the words that may be missing, where that is long enough. */
const rests = ({ tokens }: ComparedName, mayBeMissing: (word: string) => boolean) =>
  tokens.slice(0, -1).flatMap((word, at) => {
    const words = tokens.toSpliced(at, 1)
    const text = words.join('')
    return mayBeMissing(word) && text.length >= SHORTEST ? [{ word, words, text }] : []
  })

const countWith = (words: readonly string[], spellings: readonly Spelling<unknown>[]): number =>
  spellings.filter(({ name }) => words.every((word) => name.tokens.includes(word))).length
