import type { Finding } from '../../dictionary/finding'
import type { LookupsUnderTest } from '../lookups-under-test'
import { type AboutSubject, defineRule } from '../rule'
import { aboutLookups, standardsOffered } from './lookup-values'

/** Forbids nothing, so it only states how many standard values an open Field has. */
export const lookupsAnyStandard = defineRule({
  id: 'lookups-any-standard',
  level: 'MAY',
  requirement: 'contain any of the standard lookups',
  label: 'Fields without a standard lookup value',
  source: 'RCP-40, sample tests: a Field that is open "MAY contain any of the following standard lookups"',
  sentences: ['{field} MAY contain any of the following standard lookups'],
  brokenBy: [],
  allows: ['a local value of an open enumeration'],
  judge,
})

function judge(about: AboutSubject, lookups: LookupsUnderTest): Finding {
  const found = `${standardsOffered(lookups).length} of ${lookups.lookup.values.length}`
  return { ...aboutLookups(about, lookups), outcome: 'upheld', found }
}
