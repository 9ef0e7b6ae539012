import type { Finding } from '../../dictionary/finding'
import { similarLookupValues } from '../../variations/similar-names'
import { aboutLookups, type LookupsUnderTest, listValues } from './lookups-under-test'

/** "Closed enumerations MUST only contain their defined values" (RCP-40, Data Elements). */
export function judgeOnlyStandard(lookups: LookupsUnderTest): Finding {
  const { standards, offered } = lookups
  const allowed = new Set(standards.map(offered.spelling))
  const others = offered.values.filter((value) => !allowed.has(value))
  return {
    ...aboutLookups(lookups, 'lookups-only-standard', 'MUST'),
    outcome: others.length === 0 ? 'upheld' : 'violated',
    requirement: 'MUST contain only standard enumerations',
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
