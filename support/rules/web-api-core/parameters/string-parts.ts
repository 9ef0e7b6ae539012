import { stringLiteral } from '../../../odata/expression-values'
import type { ParameterChoice, ParameterName } from '../../core-parameter'
import { type ChoiceSource, inSample, missingWith, notInSample, pinnedText } from './choice'
import { givenString, stringIn } from './literals'

/** A Parameter that is made of StringValue, or of another text of the Field. */
interface StringPart {
  readonly name: ParameterName
  /** Makes it of the characters of a text; undefined where they do not allow it. */
  readonly make: (characters: readonly string[]) => string | undefined
  readonly why: (text: string) => string
  /** True when no text of the Field may have it. */
  readonly isForeign: boolean
}

/** Returns the characters from one to another; undefined where that is nothing, or the whole text. */
const between = (characters: readonly string[], from: number, to: number): string | undefined => {
  const part = characters.slice(from, to).join('')
  return part.trim() === '' || part.length === characters.join('').length ? undefined : part
}

/** Puts a character that stands for others in patterns of SQL, and only there, in the place of those inside a text. */
const withWildcard =
  (wildcard: string, replaced: (length: number) => number) =>
  (characters: readonly string[]): string | undefined =>
    characters.length < 3
      ? undefined
      : [characters[0], wildcard, ...characters.slice(1 + replaced(characters.length))].join('')

/** Swaps capital and small letters of ASCII, which every way to ignore the case takes for the same. */
const inOtherCase = (characters: readonly string[]): string | undefined => {
  const text = characters.join('')
  const swapped = text.replaceAll(/[a-z]/gi, (letter) =>
    letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
  )
  return swapped === text ? undefined : swapped
}

const PARTS: readonly StringPart[] = [
  {
    name: 'StringStart',
    make: (characters) => between(characters, 0, Math.ceil(characters.length / 2)),
    why: (text) => `the first half of ${text}`,
    isForeign: false,
  },
  {
    name: 'StringInside',
    make: (characters) => between(characters, 1, characters.length - 1),
    why: (text) => `${text} without its first and last character`,
    isForeign: false,
  },
  {
    name: 'StringEnd',
    make: (characters) => between(characters, Math.floor(characters.length / 2), characters.length),
    why: (text) => `the second half of ${text}`,
    isForeign: false,
  },
  {
    name: 'StringPercent',
    make: withWildcard('%', (length) => length - 2),
    why: (text) => `${text} with a percent sign between its first and last character`,
    isForeign: true,
  },
  {
    name: 'StringUnderscore',
    make: withWildcard('_', () => 1),
    why: (text) => `${text} with an underscore as its second character`,
    isForeign: true,
  },
  {
    name: 'StringOtherCase',
    make: inOtherCase,
    why: (text) => `${text} with small letters for capital ones and vice versa`,
    isForeign: true,
  },
]

/**
 * Makes the Parameters for parts of strings: parts of StringValue, and texts that only servers find in it that take `%` and
 * `_` for patterns or ignore the case. Where StringValue does not allow it, another text of the sample is taken.
 *
 * @param sampled the texts of the Field
 */
export function stringParts(
  source: ChoiceSource,
  stringField: ParameterChoice,
  stringValue: ParameterChoice,
  sampled: readonly string[],
): readonly ParameterChoice[] {
  return PARTS.map((part) => {
    const { name } = part
    const pinned = pinnedText(source, name)
    if (pinned !== undefined) return givenString(name, pinned)
    if (stringValue.kind === 'missing') return missingWith(name, stringValue)
    const wanted = stringIn(stringValue.text)
    const found = firstMade(part, [...(wanted === undefined ? [] : [wanted]), ...sampled], sampled)
    if (found !== undefined) return found
    const field = stringField.kind === 'known' ? stringField.text : 'StringField'
    const reason = `no text of ${field} lets one be made of it ${inSample(source)}`
    return notInSample(name, reason, 'StringField to a Field with longer texts')
  })
}

function firstMade(
  { name, make, why, isForeign }: StringPart,
  texts: readonly string[],
  sampled: readonly string[],
): ParameterChoice | undefined {
  for (const text of new Set(texts)) {
    const made = make([...text])
    if (made === undefined || (isForeign && sampled.some((other) => other.includes(made)))) continue
    return { kind: 'known', name, text: stringLiteral(made), origin: 'records', why: why(stringLiteral(text)) }
  }
  return undefined
}
