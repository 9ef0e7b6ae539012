import { RULES } from '../../support/rules/catalogue'

/** For tests: the rules that name a defect among those that break them; those with narrower rules are named by these. */
export const rulesBrokenBy = (defect: string): readonly string[] =>
  RULES.filter(({ brokenBy, narrowedBy }) => narrowedBy === undefined && brokenBy.includes(defect))
    .map(({ id }) => id)
    .toSorted()
