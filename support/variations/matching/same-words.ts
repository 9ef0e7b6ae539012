import { groupBy } from '../../dictionary/group-by'
import type { ComparedName } from './compared-name'
import type { Match, Matcher, Spelling } from './matching'
import { inCodeUnits } from './matching'

/**
 * The length from which on names of one word count: shorter ones are codes and abbreviations, which occur by chance.
 */
const SHORTEST = 4

/**
 * Finds names with the same words in another order, with one word more or with one word less; the nearest in length
 * first.
 */
export function sameWords<Standard>(spellings: readonly Spelling<Standard>[]): Matcher<Standard> {
  const telling = spellings.filter(({ name }) => isTelling(name))
  const whole = groupBy(telling, ({ name }) => keyOf(name.tokens))
  const shortened = groupBy(
    telling.flatMap((spelling) => oneLess(spelling.name.tokens).map((rest) => ({ spelling, ...rest }))),
    ({ key }) => key,
  )
  const mostWords = Math.max(0, ...telling.map(({ name }) => name.tokens.length)) + 1

  return (local) => {
    if (!isTelling(local) || local.tokens.length > mostWords) return []
    const key = keyOf(local.tokens)
    const reordered = (whole.get(key) ?? []).map((found) => match(found, 'the same words in another order'))
    const longer = oneLess(local.tokens).flatMap(({ key: rest, word }) =>
      (whole.get(rest) ?? []).map((found) => match(found, `the same words and "${word}"`)),
    )
    const shorter = (shortened.get(key) ?? []).map(({ spelling, word }) =>
      match(spelling, `the same words without "${word}"`),
    )
    return [...reordered, ...[...longer, ...shorter].toSorted(byLength(local))].map(({ match }) => match)
  }
}

const isTelling = ({ text, tokens }: ComparedName): boolean =>
  tokens.length > 1 || (tokens.length === 1 && text.length >= SHORTEST)

const keyOf = (words: readonly string[]): string => words.toSorted().join(' ')

/** Returns a key of all words but one, and that word, for each word; none for a single word. */
const oneLess = (words: readonly string[]): { key: string; word: string }[] =>
  words.length === 1 ? [] : [...new Set(words)].map((word) => ({ key: keyOf(without(word, words)), word }))

const without = (word: string, words: readonly string[]): string[] => words.toSpliced(words.indexOf(word), 1)

interface Found<Standard> {
  readonly name: ComparedName
  readonly match: Match<Standard>
}

const match = <Standard>({ standard, name }: Spelling<Standard>, reason: string): Found<Standard> => ({
  name,
  match: { standard, strategy: 'tokens', like: name.name, reason },
})

const byLength =
  ({ text }: ComparedName) =>
  (one: Found<unknown>, other: Found<unknown>): number =>
    Math.abs(one.name.text.length - text.length) - Math.abs(other.name.text.length - text.length) ||
    inCodeUnits(one.name.text, other.name.text)
