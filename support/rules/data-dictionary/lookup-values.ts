import type { LookupValue } from '../../dictionary/data-dictionary'
import { metadataPosition } from '../../dictionary/finding'
import { type OfferedValue, standardSpelling } from '../../dictionary/standard-values'
import { firstFew } from '../../dictionary/wording'
import type { LookupsUnderTest } from '../lookups-under-test'
import type { About, AboutSubject } from '../rule'

/** Begins a finding about the values of a Field, with the place of its EnumType. */
export const aboutLookups = (
  about: AboutSubject,
  { subject, offered }: LookupsUnderTest,
): About & { readonly evidence?: string } => ({ ...about(subject), ...placeOfLookups(offered) })

/** Says where the EnumType of a Field stands; nothing for Lookup records. */
export const placeOfLookups = ({ position }: LookupsUnderTest['offered']): { readonly evidence?: string } =>
  position === undefined ? {} : { evidence: metadataPosition(position) }

/** Returns the standard values that the server offers. */
export function standardsOffered({ lookup, judged }: LookupsUnderTest): readonly LookupValue[] {
  const offered = new Set(judged.standards.values())
  return lookup.values.filter((standard) => offered.has(standard))
}

/** Returns the standard values of a Field in the spelling that the server should use. */
export const standardNames = ({ lookup, offered }: LookupsUnderTest): readonly string[] =>
  lookup.values.map((value) => standardSpelling(value, offered.valueKind))

/** Names the column of the dictionary with the spelling that a server should use (RCP-40, Lookup Resource). */
export const standardColumn = ({ offered }: LookupsUnderTest): 'LegacyODataValue' | 'StandardLookupValue' =>
  offered.valueKind === 'legacyODataValue' ? 'LegacyODataValue' : 'StandardLookupValue'

const LISTED = 12

/** Lists values for people: the first few, and how many more there are. */
export const listValues = (values: readonly string[]): string =>
  values.length === 0 ? 'no value' : firstFew(values, LISTED)

/** Returns a value as people read it: what payloads hold, and the standard value that it is said to be. */
export const valueText = ({ name, standardName }: OfferedValue): string =>
  standardName === undefined || standardName === name ? name : `${name} (${standardName})`
