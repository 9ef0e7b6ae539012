import type { Finding } from '../dictionary/finding'
import type { Verdict } from '../dictionary/verdict'
import type { CoreRequestAttachment, CoreRunAttachment } from '../rules/core-attachment'
import type { CoreParameter, MissingParameter } from '../rules/core-parameter'
import type { Counts } from './run-summary'
import type { ScenarioOutcome } from './scenario-result'

/**
 * `web-api-core.json`: the facts that a Web API Core endorsement is decided by. What all requests have in common is absent
 * where no request could be made.
 */
export interface CoreReport extends Partial<Omit<CoreRunAttachment, 'kind' | 'missing'>> {
  readonly description: string
  /** Version of Web API Core, e.g. `2.1.0`; absent where the scenarios have no version in common. */
  readonly version?: string
  /** ISO 8601, UTC. */
  readonly generatedOn: string
  /** Verdict of all scenarios that ran, including those beyond Core. */
  readonly outcome: Verdict
  /** True where not all scenarios ran; else absent. An endorsement asks for all of them. */
  readonly partial?: true
  /** Every OData-Version that an answer had. */
  readonly odataVersion: readonly string[]
  readonly parameters: readonly CoreParameter[]
  readonly missingParameters: readonly MissingParameter[]
  /** Counts of the scenarios that an endorsement asks for. */
  readonly endorsement: Counts
  readonly scenarios: readonly ReportedCoreScenario[]
}

/** One scenario, in the order of the features. */
export interface ReportedCoreScenario {
  /** The id of RESO's catalogue, e.g. `filter-int-gt`. */
  readonly id: string
  readonly tags: readonly string[]
  readonly status: ScenarioOutcome
  readonly beyondCore: boolean
  /** The reason why it was skipped, could not be verified, or failed without a violated rule. */
  readonly reason?: string
  readonly requests: readonly ReportedRequest[]
  readonly failures: readonly ReportedFailure[]
  /** Absent in reports for people of a provider that opted out of performance. */
  readonly durationMs?: number
}

/** A request and its answer, without the Parameters and the OData-Version, which the report has once for all requests. */
export interface ReportedRequest
  extends Omit<CoreRequestAttachment, 'id' | 'parameters' | 'odataVersion' | 'durationMs'> {
  /** Absent in reports for people of a provider that opted out of performance. */
  readonly durationMs?: number
}

/** A rule that is violated. */
export type ReportedFailure = Omit<Finding, 'level' | 'outcome' | 'reference' | 'cause'>
