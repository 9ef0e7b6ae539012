import type { Finding } from '../../dictionary/finding'
import { similarLookupValues } from '../../variations/similar-names'
import { notVerified } from '../judgement'
import type { LookupsUnderTest } from '../lookups-under-test'
import { type AboutSubject, defineRule } from '../rule'
import { aboutLookups, standardsOffered } from './lookup-values'

/** A value that is not standard must not resemble a standard one that is not offered. */
export const lookupsNoSimilar = defineRule({
  id: 'lookups-no-similar',
  level: 'MUST',
  requirement: 'NOT contain any similar lookups',
  label: 'Lookup values that are nearly standard ones',
  source: 'RCP-40, Data Elements: open lookups are "open to extension if a similar value isn\'t already defined"',
  sentences: ['{field} MUST NOT contain any similar lookups'],
  brokenBy: ['a misspelt value of an open enumeration', 'records of a misspelt value of an open enumeration'],
  allows: ['a local value of an open enumeration'],
  judge,
})

/** @param isSettled tells whether people have decided that a value is not a variation, or may stay */
function judge(about: AboutSubject, lookups: LookupsUnderTest, isSettled: (value: string) => boolean): Finding {
  const { standards, offered } = lookups
  // A value may resemble a standard one where the standard one is offered too.
  if (offered.incomplete !== undefined && standardsOffered(lookups).length < standards.length) {
    return notVerified(aboutLookups(about, lookups), offered.incomplete)
  }
  const similar = similarLookupValues(offered.values, standards, offered.spelling).filter(
    ({ local }) => !isSettled(local),
  )
  return {
    ...aboutLookups(about, lookups),
    outcome: similar.length === 0 ? 'upheld' : 'violated',
    expected: `the ${offered.comparedWith} of the Data Dictionary wherever it has the value`,
    found:
      similar.length === 0
        ? 'no value that resembles a standard one'
        : similar
            .map(({ local, standard, reason }) => `${local} resembles ${offered.spelling(standard)} (${reason})`)
            .join('\n'),
    advice: similar.map(({ local, standard }) => `replace ${local} by ${offered.spelling(standard)}`).join('\n'),
  }
}
