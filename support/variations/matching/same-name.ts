import { groupBy } from '../../dictionary/group-by'
import { normalise } from '../../dictionary/names'
import type { Matcher, Spelling, StandardName } from './matching'

/** Finds names with the same letters and digits, of any length. */
export function sameName<Standard>(spellings: readonly Spelling<Standard>[]): Matcher<Standard> {
  const byText = groupBy(spellings, ({ name }) => name.text)
  return ({ text }) =>
    text === ''
      ? []
      : (byText.get(text) ?? []).map(({ standard, name }) => ({
          standard,
          strategy: 'exact',
          like: name.name,
          reason: 'same letters and digits',
        }))
}

/**
 * Finds names that the dictionary lists as synonyms: "Synonyms MUST NOT be used" (RCP-40, Additional Compliance
 * Checking).
 */
export function synonymOf<Standard extends StandardName>(spellings: readonly Spelling<Standard>[]): Matcher<Standard> {
  const bySynonym = groupBy(
    spellings.flatMap(({ standard }) =>
      standard.synonyms.map((synonym) => ({ standard, synonym, text: normalise(synonym) })),
    ),
    ({ text }) => text,
  )
  return ({ text }) =>
    text === ''
      ? []
      : (bySynonym.get(text) ?? []).map(({ standard, synonym }) => ({
          standard,
          strategy: 'synonym',
          like: synonym,
          reason: 'listed synonym',
        }))
}
