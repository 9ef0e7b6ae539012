import type { ScenarioResult } from '../../support/results/scenario-result'
import { change, REFERENCE } from '../../support/rules/testing/metadata-change'

/** For tests: the reference metadata of both kinds. */
export const { EnumTypes: enumTypes, 'string lookups': stringLookups } = REFERENCE

/** For tests: the features that judge metadata alone. */
export const allFeatures = ['features/metadata/*.feature', 'features/data-dictionary/v2.0/**/*.feature']

/** For tests: changes the EntityType Property of the metadata with EnumTypes. */
export const inProperty = (from: string | RegExp, to: string): string =>
  change(enumTypes, '<EntityType Name="Property">', from, to)

/** For tests: the scenarios that ended otherwise than usual, with the rules of their findings. */
export const others = (results: readonly ScenarioResult[], usual: ScenarioResult['outcome'] = 'passed') =>
  results
    .filter(({ outcome }) => outcome !== usual)
    .map(({ feature, scenario, outcome, findings }) => ({
      scenario: `${feature}: ${scenario}`,
      outcome,
      rules: findings.map(({ rule }) => rule),
    }))
