import type { Finding } from '../../dictionary/finding'
import { similarLookupValues } from '../../variations/similar-names'
import { notVerified } from '../judgement'
import type { LookupsUnderTest } from '../lookups-under-test'
import { type AboutSubject, defineRule } from '../rule'
import { aboutLookups, listValues } from './lookup-values'

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

function judge(about: AboutSubject, lookups: LookupsUnderTest): Finding {
  const { standards, offered } = lookups
  const allowed = new Set(standards.map(offered.spelling))
  const others = offered.values.filter((value) => !allowed.has(value))
  if (others.length === 0 && offered.incomplete !== undefined) {
    return notVerified(aboutLookups(about, lookups), offered.incomplete)
  }
  return {
    ...aboutLookups(about, lookups),
    outcome: others.length === 0 ? 'upheld' : 'violated',
    expected: `only ${listValues([...allowed])} (${offered.comparedWith})`,
    found: others.length === 0 ? 'only these' : `${offered.holder} also has ${listValues(others)}`,
    advice: adviceFor(others, lookups),
  }
}

function adviceFor(others: readonly string[], { standards, offered }: LookupsUnderTest): string {
  const meant = new Map(
    similarLookupValues(others, standards, offered.spelling).map(({ local, standard }) => [local, standard]),
  )
  return others
    .map((value) => {
      const standard = meant.get(value)
      return standard === undefined ? `remove ${value}` : `replace ${value} by ${offered.spelling(standard)}`
    })
    .join('\n')
}
