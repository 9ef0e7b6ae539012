import { RULES } from '../../support/rules/catalogue'

/**
 * For tests: the rules that name a defect among those that break them, but for those of Web API Core, which has runs of
 * its own. Findings are of narrower rules where a rule has some.
 */
export const rulesBrokenBy = (defect: string): readonly string[] =>
  RULES.filter(({ brokenBy, narrowedBy }) => narrowedBy === undefined && brokenBy.includes(defect))
    .map(({ id }) => id)
    .filter((id) => !id.startsWith('core-'))
    .toSorted()
