import type { Finding } from '../../dictionary/finding'
import { REVIEW_FILE } from '../../variations/review'
import { hasToBeResolved, suggestionText, type Variation } from '../../variations/variation'
import { notVerified } from '../judgement'
import type { LookupsUnderTest } from '../lookups-under-test'
import { type AboutSubject, defineRule } from '../rule'
import { aboutLookups, standardColumn, standardsOffered } from './lookup-values'

/** A value that is not standard must not resemble a standard one that is not offered, unless people have settled it. */
export const lookupsNoSimilar = defineRule({
  id: 'lookups-no-similar',
  level: 'MUST',
  requirement: 'NOT contain any similar lookups',
  label: 'Lookup values that are nearly standard ones',
  source: 'RCP-40, Data Elements: open lookups are "open to extension if a similar value isn\'t already defined"',
  sentences: ['{field} MUST NOT contain any similar lookups'],
  brokenBy: ['a misspelt value of an open enumeration', 'records of a misspelt value of an open enumeration'],
  allows: ['a local value of an open enumeration', 'a member that an annotation calls by its standard name'],
  judge,
})

function judge(about: AboutSubject, lookups: LookupsUnderTest): Finding {
  const begun = aboutLookups(about, lookups)
  const { lookup, offered, judged } = lookups
  // A value may resemble a standard one where the standard one is offered too.
  if (offered.incomplete !== undefined && standardsOffered(lookups).length < lookup.values.length) {
    return notVerified(begun, offered.incomplete)
  }
  const similar = judged.unresolved.filter(hasToBeResolved)
  if (similar.length === 0) return { ...begun, outcome: 'upheld', found: 'no value that resembles a standard one' }
  return {
    ...begun,
    outcome: 'violated',
    expected: `the ${standardColumn(lookups)} of the Data Dictionary wherever it has the value`,
    found: similar.map(resemblance).join('\n'),
    advice: [...similar.map(replacement), `or settle what is not meant to be standard in ${REVIEW_FILE}`].join('\n'),
  }
}

const resemblance = ({ element, suggestions: [first] }: Variation): string =>
  first === undefined ? '' : `${element.value} resembles ${suggestionText(element, first)} (${first.reason})`

const replacement = ({ element, suggestions: [first] }: Variation): string =>
  first === undefined ? '' : `replace ${element.value} by ${suggestionText(element, first)}`
