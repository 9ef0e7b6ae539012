import type { Finding } from '../../dictionary/finding'
import { aboutLookups, type LookupsUnderTest, listValues, standardsOffered } from './lookups-under-test'

/** A Field that is locked "MUST contain at least one of the following standard lookups" (RCP-40, sample tests). */
export function judgeAtLeastOneStandard(lookups: LookupsUnderTest): Finding {
  const { standards, offered } = lookups
  const found = standardsOffered(lookups)
  return {
    ...aboutLookups(lookups, 'lookups-at-least-one-standard', 'MUST'),
    outcome: found.length > 0 ? 'upheld' : 'violated',
    requirement: 'MUST contain at least one of the standard lookups',
    expected: `one of ${listValues(standards.map(offered.spelling))} (${offered.comparedWith})`,
    found: `${offered.holder} with ${listValues(offered.values)}`,
    advice: `use the ${offered.comparedWith} of the Data Dictionary`,
  }
}
