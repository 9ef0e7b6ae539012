import type { LookupValue } from '../dictionary/lookup'
import { isWithinEditDistance } from './edit-distance'
import { normalise } from './normalise'

/** Why a local value looks like a standard one. */
export type SimilarityReason = 'same letters and digits' | 'listed synonym' | 'edit distance'

/** A value that is not standard, and the standard value that it looks like. */
export interface SimilarLookupValue {
  readonly local: string
  readonly standard: LookupValue
  readonly reason: SimilarityReason
}

/**
 * The offered values that should have been a standard value: not standard themselves, and like a standard value that
 * is not offered (RCP-40: lookups are "open to extension if a similar value isn't already defined").
 *
 * @param offered the values that the server offers, in the spelling that `spelling` reads from a standard value
 * @param spelling picks what the server should have said: LegacyODataValue or StandardLookupValue
 */
export function similarLookupValues(
  offered: readonly string[],
  standards: readonly LookupValue[],
  spelling: (standard: LookupValue) => string,
): SimilarLookupValue[] {
  const offeredValues = new Set(offered)
  const standardValues = new Set(standards.map(spelling))
  const missing = standards.filter((standard) => !offeredValues.has(spelling(standard))).map(withComparedNames)
  return offered
    .filter((local) => !standardValues.has(local))
    .flatMap((local) => {
      const match = mostCertainMatch(normalise(local), missing)
      return match === undefined ? [] : [{ local, ...match }]
    })
}

interface ComparedStandard {
  readonly standard: LookupValue
  readonly names: readonly string[]
  readonly synonyms: readonly string[]
}

const withComparedNames = (standard: LookupValue): ComparedStandard => ({
  standard,
  names: [...new Set([standard.standardLookupValue, standard.legacyODataValue].map(normalise))],
  synonyms: standard.synonyms.map(normalise),
})

const tests: readonly [SimilarityReason, (local: string, standard: ComparedStandard) => boolean][] = [
  ['same letters and digits', (local, { names }) => names.includes(local)],
  ['listed synonym', (local, { synonyms }) => synonyms.includes(local)],
  ['edit distance', (local, { names }) => names.some((name) => isWithinEditDistance(local, name))],
]

function mostCertainMatch(
  local: string,
  standards: readonly ComparedStandard[],
): { standard: LookupValue; reason: SimilarityReason } | undefined {
  if (local === '') return undefined
  for (const [reason, matches] of tests) {
    const found = standards.find((standard) => matches(local, standard))
    if (found !== undefined) return { standard: found.standard, reason }
  }
  return undefined
}
