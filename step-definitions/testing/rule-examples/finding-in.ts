import type { Finding } from '../../../support/dictionary/finding'
import type { ScenarioResult } from '../../../support/results/scenario-result'

const ORDER: readonly Finding['outcome'][] = ['violated', 'advisory', 'not verified', 'not offered']

/** For tests: returns the finding of one of these rules that says most. */
export const findingIn = (results: readonly ScenarioResult[], rules: readonly string[]): Finding | undefined =>
  results
    .flatMap(({ findings }) => findings)
    .filter(({ rule }) => rules.includes(rule))
    .toSorted((one, other) => ORDER.indexOf(one.outcome) - ORDER.indexOf(other.outcome))[0]
