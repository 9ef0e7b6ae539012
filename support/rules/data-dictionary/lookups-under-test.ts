import type { LookupValue } from '../../dictionary/data-dictionary'
import type { Finding } from '../../dictionary/finding'
import { metadataPosition } from '../../dictionary/finding'
import { firstFew } from '../../dictionary/wording'
import type { OfferedValues } from '../../payload/lookups/offered-values'

/** What the rules about an enumeration Field are judged on. */
export interface LookupsUnderTest {
  /** The Field in the standard's notation, e.g. `Property.StandardStatus`. */
  readonly subject: string
  readonly standards: readonly LookupValue[]
  readonly offered: OfferedValues
}

/** What every finding about lookups starts with. */
export function aboutLookups<Level extends Finding['level']>(
  { subject, offered }: LookupsUnderTest,
  rule: string,
  level: Level,
) {
  return {
    rule,
    level,
    subject,
    ...(offered.position === undefined ? {} : { evidence: metadataPosition(offered.position) }),
  }
}

/** The standard values that the server offers. */
export function standardsOffered({ standards, offered }: LookupsUnderTest): readonly LookupValue[] {
  const values = new Set(offered.values)
  return standards.filter((standard) => values.has(offered.spelling(standard)))
}

const LISTED = 12

/** Values for people: the first few, and how many more there are. */
export const listValues = (values: readonly string[]): string =>
  values.length === 0 ? 'no value' : firstFew(values, LISTED)
