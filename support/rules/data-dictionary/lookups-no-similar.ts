import type { Finding } from '../../dictionary/finding'
import { similarLookupValues } from '../../variations/similar-names'
import { aboutLookups, type LookupsUnderTest } from './lookups-under-test'

/**
 * Open lookups are "open to extension if a similar value isn't already defined" (RCP-40, Data Elements): a value that
 * is not standard must not resemble a standard one that is not offered.
 *
 * @param isSettled whether people have decided that a value is none, or may stay
 */
export function judgeNoSimilar(lookups: LookupsUnderTest, isSettled: (value: string) => boolean): Finding {
  const { standards, offered } = lookups
  const similar = similarLookupValues(offered.values, standards, offered.spelling).filter(
    ({ local }) => !isSettled(local),
  )
  return {
    ...aboutLookups(lookups, 'lookups-no-similar', 'MUST'),
    outcome: similar.length === 0 ? 'upheld' : 'violated',
    requirement: 'MUST NOT contain any similar lookups',
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
