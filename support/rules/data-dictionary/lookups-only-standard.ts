import type { Finding } from '../../dictionary/finding'
import type { OfferedValue } from '../../dictionary/standard-values'
import { REVIEW_FILE } from '../../variations/review'
import { suggestionText, type Variation } from '../../variations/variation'
import { notVerified } from '../judgement'
import type { LookupsUnderTest } from '../lookups-under-test'
import { type AboutSubject, atLevel, defineRule } from '../rule'
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

/** Variations that people have settled fail no scenario, but a closed Lookup should not have them: they are advisories. */
function judge(about: AboutSubject, lookups: LookupsUnderTest): Finding[] {
  const { offered, judged } = lookups
  const settled = new Set(judged.settled.map(({ element }) => element.value))
  const others = offered.values.filter((value) => !judged.standards.has(value))
  const open = others.filter(({ name }) => !settled.has(name))
  const begun = aboutLookups(about, lookups)
  if (open.length === 0 && offered.incomplete !== undefined) return [notVerified(begun, offered.incomplete)]
  const expected = `only ${listValues(standardNames(lookups))} (${standardColumn(lookups)})`
  const advisory: Finding = {
    ...begun,
    ...atLevel(begun, 'SHOULD'),
    outcome: 'advisory',
    expected,
    found: `${offered.holder} also has ${listValues([...settled].map(String))}, settled in ${REVIEW_FILE}`,
    advice: 'use the standard values: the Lookup is closed',
  }
  return [
    {
      ...begun,
      outcome: open.length === 0 ? 'upheld' : 'violated',
      expected,
      found: open.length === 0 ? 'only these' : `${offered.holder} also has ${listValues(open.map(valueText))}`,
      advice: open.map((value) => adviceFor(value, judged.unresolved)).join('\n'),
    },
    ...(open.length === others.length ? [] : [advisory]),
  ]
}

function adviceFor({ name }: OfferedValue, variations: readonly Variation[]): string {
  const variation = variations.find(({ element }) => element.value === name)
  const [first] = variation?.suggestions ?? []
  return variation === undefined || first === undefined
    ? `remove ${name}`
    : `replace ${name} by ${suggestionText(variation.element, first)}`
}
