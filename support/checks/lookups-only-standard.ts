import type { Finding } from '../findings/finding'
import { closestName } from '../variations/closest-name'
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
    advice: others.map((value) => removalAdvice(value, allowed)).join('\n'),
  }
}

function removalAdvice(value: string, allowed: ReadonlySet<string>): string {
  const meant = closestName(value, allowed)
  return meant === undefined ? `remove ${value}` : `replace ${value} by ${meant}, or remove it`
}
