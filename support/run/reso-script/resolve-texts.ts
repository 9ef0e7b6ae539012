import { LONGEST_SECRET, tooLong } from '../../odata/service-connection'
import { dependenciesFirst } from './dependencies-first'
import type { ScriptProblems } from './script-problems'
import { looseReference, partsOf, type TextPart } from './text-parts'
import { isSetting, labelOf, type WrittenText } from './written-text'

/** Placeholders can double a text at each level; all texts of RESO's template come to some ten thousand characters. */
const MOST_CHARACTERS = 1_000_000

/** Variables of the environment by name. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * Replaces the placeholders and variables of each text, see {@link partsOf}. Placeholders may stand for texts with
 * placeholders, of both kinds and to any depth; what comes from the environment is taken as it is.
 *
 * Notes variables that are not set and placeholders that lead nowhere or in a circle; such a text, and each that needs
 * it, has no value in the result.
 */
export function resolveTexts(
  texts: readonly WrittenText[],
  environment: Environment,
  problems: ScriptProblems,
): ReadonlyMap<WrittenText, string> {
  const parsed = texts.map((text) => ({ text, parts: partsOf(text.text) }))
  // The first of two equal names counts; the mistake is reported elsewhere.
  const byName = new Map(parsed.toReversed().map((one) => [one.text.name, one]))
  const values = new Map<WrittenText, string>()
  const textCalled = (name: string): string | undefined => {
    const found = byName.get(name)
    return found && values.get(found.text)
  }
  let characters = 0
  for (const one of inOrderOfReference(parsed, byName, problems)) {
    const pieces = one.parts.map((part) => pieceOf(part, one, { environment, textCalled, problems }))
    const complete = pieces.filter((piece) => piece !== undefined)
    const length = complete.reduce((sum, piece) => sum + piece.length, 0)
    if (isSetting(one.text) && length > LONGEST_SECRET) {
      problems.error(one.text.line, `${labelOf(one.text)} has ${tooLong(length)}: write a shorter one`)
      continue
    }
    characters += length
    if (characters > MOST_CHARACTERS) {
      problems.error(one.text.line, `placeholders make texts of more than ${MOST_CHARACTERS} characters: use fewer`)
      break
    }
    if (complete.length === pieces.length) values.set(one.text, complete.join(''))
  }
  return values
}

interface Sources {
  readonly environment: Environment
  readonly textCalled: (name: string) => string | undefined
  readonly problems: ScriptProblems
}

function pieceOf(
  part: TextPart,
  whole: ParsedText,
  { environment, textCalled, problems }: Sources,
): string | undefined {
  const { text } = whole
  if (part.kind === 'placeholder') return textCalled(part.name)
  if (part.kind === 'literal') {
    const loose = looseReference(part.text)
    if (loose !== undefined) problems.error(text.line, `${labelOf(text)}: ${loose}`)
    return loose === undefined ? part.text : undefined
  }
  const value = Object.hasOwn(environment, part.variable) ? environment[part.variable]?.trim() : undefined
  if (value) return value
  const variable = mayBeNamed(whole) ? `the environment variable ${part.variable}` : 'an environment variable'
  problems.error(text.line, `${labelOf(text)} needs ${variable}, which is not set or empty: set it`)
  return undefined
}

/** A text and the pieces it is made of. */
interface ParsedText {
  readonly text: WrittenText
  readonly parts: readonly TextPart[]
}

/** True when a message may name what the text refers to: inside a secret, a name may be a part of the secret. */
const mayBeNamed = ({ text, parts }: ParsedText): boolean => parts.length === 1 || !holdsSecret(text.name)

/** True when the name of a text says that it is a secret, e.g. `ClientSettings_BearerToken`. */
const holdsSecret = (name: string): boolean =>
  /token|secret|password|assertion/i.test(name) && !name.endsWith('_TokenURI')

/**
 * Returns texts in an order in which each comes after those that it refers to. Notes names that are not in the file, and
 * circles, with the chain of names that leads there.
 */
function inOrderOfReference(
  parsed: readonly ParsedText[],
  byName: ReadonlyMap<string, ParsedText>,
  problems: ScriptProblems,
): ParsedText[] {
  const referencesOf = (whole: ParsedText, path: readonly ParsedText[]): ParsedText[] =>
    whole.parts.flatMap((part) => {
      if (part.kind !== 'placeholder') return []
      const found = byName.get(part.name)
      if (found !== undefined) return [found]
      const name = mayBeNamed(whole) ? part.name : 'a placeholder'
      const what = `${labelOf(whole.text)} refers to ${name}, which is not in this file`
      problems.error(whole.text.line, `${what} (${chainOf([...path, name])}): add it or correct the name`)
      return []
    })
  return dependenciesFirst(parsed, referencesOf, (circle) => {
    const [closing] = circle.slice(-2)
    const what = `placeholders lead in a circle (${chainOf(circle)})`
    problems.error(closing?.text.line ?? 1, `${what}: write a value instead of one of them`)
  })
}

const chainOf = (steps: readonly (ParsedText | string)[]): string =>
  steps.map((step) => (typeof step === 'string' ? step : step.text.name)).join(' -> ')
