import { groupBy } from '../dictionary/group-by'
import type { Matcher, Spelling } from './matching'

/** Shorter words are no words: Ga is not the singular of Gas. */
const SHORTEST = 3

/** What a name may be the singular or the plural of, by the endings s, es and ies. */
function otherNumber(text: string): string[] {
  const forms = [`${text}s`, `${text}es`]
  if (text.endsWith('y')) forms.push(`${text.slice(0, -1)}ies`)
  if (text.endsWith('s')) forms.push(text.slice(0, -1))
  if (text.endsWith('es')) forms.push(text.slice(0, -2))
  if (text.endsWith('ies')) forms.push(`${text.slice(0, -3)}y`)
  return forms.filter((form) => form.length >= SHORTEST)
}

/** Finds names of which one is the plural of the other: `Properties`, which edit distance misses. */
export function pluralOrSingular<Standard>(spellings: readonly Spelling<Standard>[]): Matcher<Standard> {
  const byText = groupBy(spellings, ({ name }) => name.text)
  return ({ text }) =>
    text.length < SHORTEST
      ? []
      : otherNumber(text)
          .flatMap((form) => byText.get(form) ?? [])
          .map(({ standard }) => ({ standard, strategy: 'plural', reason: 'one is the plural of the other' }))
}
