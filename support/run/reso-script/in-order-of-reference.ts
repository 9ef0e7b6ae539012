import { dependenciesFirst } from './dependencies-first'
import { mayBeNamed, type ParsedText } from './parsed-text'
import type { ScriptProblems } from './script-problems'
import { labelOf } from './written-text'

/**
 * Texts in an order in which each comes after those that it refers to. Notes names that are not in the file, and circles,
 * with the chain of names that leads there.
 */
export function inOrderOfReference(
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
