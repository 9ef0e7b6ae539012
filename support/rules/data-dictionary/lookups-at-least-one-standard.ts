import type { Finding } from '../../dictionary/finding'
import { notVerified } from '../judgement'
import type { LookupsUnderTest } from '../lookups-under-test'
import { type AboutSubject, defineRule } from '../rule'
import { aboutLookups, listValues, standardColumn, standardNames, standardsOffered, valueText } from './lookup-values'

export const lookupsAtLeastOneStandard = defineRule({
  id: 'lookups-at-least-one-standard',
  level: 'MUST',
  requirement: 'contain at least one of the standard lookups',
  label: 'Fields without a standard lookup value, though one is needed',
  source: 'RCP-40, sample tests: a Field that is locked "MUST contain at least one of the following standard lookups"',
  sentences: ['{field} MUST contain at least one of the following standard lookups'],
  brokenBy: ['a locked enumeration of a local value', 'records of a local value of a locked enumeration'],
  allows: ['a locked enumeration of one standard value'],
  judge,
})

function judge(about: AboutSubject, lookups: LookupsUnderTest): Finding {
  const { offered } = lookups
  const hasStandard = standardsOffered(lookups).length > 0
  if (!hasStandard && offered.incomplete !== undefined) {
    return notVerified(aboutLookups(about, lookups), offered.incomplete)
  }
  return {
    ...aboutLookups(about, lookups),
    outcome: hasStandard ? 'upheld' : 'violated',
    expected: `one of ${listValues(standardNames(lookups))} (${standardColumn(lookups)})`,
    found: `${offered.holder} with ${listValues(offered.values.map(valueText))}`,
    advice: `use the ${standardColumn(lookups)} of the Data Dictionary`,
  }
}
