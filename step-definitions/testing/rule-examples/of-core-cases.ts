import { RULE_CASES } from '../../../support/rules/web-api-core/testing/rule-cases'
import type { RuleExample } from './example'

/** For tests: returns the example of a rule of Web API Core that no defect of the sample server breaks. */
export async function exampleOfCoreCase(
  rules: readonly string[],
  name: string,
  allows: readonly string[],
): Promise<RuleExample | undefined> {
  const judge = RULE_CASES[name]
  if (judge === undefined) return undefined
  const judged = await judge()
  const finding = [judged].flat().find(({ rule }) => rules.includes(rule))
  return { what: name, wrong: '', language: 'http', allows, ...(finding && { finding }) }
}
