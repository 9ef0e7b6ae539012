import type { Finding } from '../findings/finding'

/** What became of a scenario; skipped scenarios are told apart by why they were skipped. */
export const scenarioOutcomes = ['passed', 'failed', 'not offered', 'not verified'] as const

/** One of {@link scenarioOutcomes}. */
export type ScenarioOutcome = (typeof scenarioOutcomes)[number]

/** One scenario of a finished run. */
export interface ScenarioResult {
  /** Name of the feature: for generated features the Resource. */
  readonly feature: string
  readonly scenario: string
  /** `path/to/file.feature:line`. */
  readonly location: string
  /** Whether it judges an element of the Data Dictionary, as its tag says. */
  readonly ofDictionary: boolean
  readonly outcome: ScenarioOutcome
  /** What was recorded beyond `upheld`. */
  readonly findings: readonly Finding[]
  /** Why Cucumber failed it; only of failed scenarios and of what had to be verified and could not be. */
  readonly failure?: string
}
