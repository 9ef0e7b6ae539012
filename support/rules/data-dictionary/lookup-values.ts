import type { LookupValue } from '../../dictionary/data-dictionary'
import { metadataPosition } from '../../dictionary/finding'
import { firstFew } from '../../dictionary/wording'
import type { LookupsUnderTest } from '../lookups-under-test'
import type { About, AboutSubject } from '../rule'

/** Begins a finding about the values of a Field, with the place of its EnumType. */
export const aboutLookups = (
  about: AboutSubject,
  { subject, offered }: LookupsUnderTest,
): About & { readonly evidence?: string } => ({
  ...about(subject),
  ...(offered.position === undefined ? {} : { evidence: metadataPosition(offered.position) }),
})

/** Returns the standard values that the server offers. */
export function standardsOffered({ standards, offered }: LookupsUnderTest): readonly LookupValue[] {
  const values = new Set(offered.values)
  return standards.filter((standard) => values.has(offered.spelling(standard)))
}

const LISTED = 12

/** Lists values for people: the first few, and how many more there are. */
export const listValues = (values: readonly string[]): string =>
  values.length === 0 ? 'no value' : firstFew(values, LISTED)
