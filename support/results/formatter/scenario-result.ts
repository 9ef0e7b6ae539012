import type { Finding } from '../../dictionary/finding'
import type { CoreRequestAttachment } from '../../rules/core-attachment'

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
  /** Its own, its rule's and its feature's, e.g. `@core-endorsement`. */
  readonly tags: readonly string[]
  readonly outcome: ScenarioOutcome
  /** What was recorded beyond `upheld`. */
  readonly findings: readonly Finding[]
  /** Requests of Web API Core, in their order; none in other suites. */
  readonly coreRequests: readonly CoreRequestAttachment[]
  /** Absent where the scenario did not come to its end. */
  readonly durationMs?: number
  /** Why Cucumber failed it; only of failed scenarios and of what had to be verified and could not be. */
  readonly failure?: string
}
