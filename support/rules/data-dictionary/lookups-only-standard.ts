import type { Finding } from '../../dictionary/finding'
import type { OfferedValue } from '../../dictionary/standard-values'
import { suggestionText, type Variation } from '../../variations/variation'
import { notVerified } from '../judgement'
import type { LookupsUnderTest } from '../lookups-under-test'
import { type AboutSubject, defineRule } from '../rule'
import { aboutLookups, listValues, standardColumn, standardNames, valueText } from './lookup-values'

export const lookupsOnlyStandard = defineRule({
  id: 'lookups-only-standard',
  level: 'MUST',
  requirement: 'contain only standard enumerations',
  label: 'Closed lookups with values that are not standard',
  source: 'RCP-40, Data Elements: "Closed enumerations MUST only contain their defined values"',
  sentences: ['{field} MUST contain only standard enumerations'],
  brokenBy: ['a closed enumeration with a local value', 'records of a local value of a closed enumeration'],
  allows: ['a locked enumeration of one standard value'],
  judge,
})

/** A review settles what a value resembles, and not whether it belongs into a closed Lookup. */
function judge(about: AboutSubject, lookups: LookupsUnderTest): Finding {
  const { offered, judged } = lookups
  const others = offered.values.filter((value) => !judged.standards.has(value))
  const begun = aboutLookups(about, lookups)
  if (others.length === 0 && offered.incomplete !== undefined) return notVerified(begun, offered.incomplete)
  const expected = `only ${listValues(standardNames(lookups))} (${standardColumn(lookups)})`
  if (others.length === 0) return { ...begun, outcome: 'upheld', expected, found: 'only these' }
  return {
    ...begun,
    outcome: 'violated',
    expected,
    found: `${offered.holder} also has ${listValues(others.map(valueText))}`,
    advice: others.map((value) => adviceFor(value, judged.unresolved)).join('\n'),
  }
}

function adviceFor({ name }: OfferedValue, variations: readonly Variation[]): string {
  const variation = variations.find(({ element }) => element.value === name)
  const [first] = variation?.suggestions ?? []
  return variation === undefined || first === undefined
    ? `remove ${name}`
    : `replace ${name} by ${suggestionText(variation.element, first)}`
}
