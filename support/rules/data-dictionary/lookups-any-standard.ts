import type { Finding } from '../../dictionary/finding'
import { aboutLookups, type LookupsUnderTest, standardsOffered } from './lookups-under-test'

/**
 * A Field that is open "MAY contain any of the following standard lookups" (RCP-40, sample tests): forbids nothing, so
 * it only states how many of them the server offers.
 */
export function stateStandardsOffered(lookups: LookupsUnderTest): Finding {
  return {
    ...aboutLookups(lookups, 'lookups-any-standard', 'MAY'),
    outcome: 'upheld',
    requirement: 'MAY contain any of the standard lookups',
    found: `${standardsOffered(lookups).length} of ${lookups.standards.length}`,
  }
}
