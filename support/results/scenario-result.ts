import type { Finding } from '../dictionary/finding'
import type { CoreRequestAttachment } from '../rules/core-attachment'

/** Outcomes of a scenario. Skipped scenarios are told apart by the reason why they were skipped. */
export const scenarioOutcomes = ['passed', 'failed', 'not offered', 'not verified'] as const

/** One of {@link scenarioOutcomes}. */
export type ScenarioOutcome = (typeof scenarioOutcomes)[number]

/** One scenario of a finished run. */
export interface ScenarioResult {
  /** Name of the feature: for generated features the Resource. */
  readonly feature: string
  /** Name of the Rule that it stands under; absent where there is none. */
  readonly rule?: string
  /** Its name. */
  readonly scenario: string
  /** `path/to/file.feature`, as Cucumber was given it. */
  readonly uri: string
  /** Of the scenario, or of its row of examples; counts from 1. */
  readonly line: number
  /** Its own, its rule's and its feature's, e.g. `@core-endorsement`. */
  readonly tags: readonly string[]
  readonly outcome: ScenarioOutcome
  readonly durationMs: number
  /** The reason why Cucumber failed it; only of failed scenarios and of those that had to be verified and could not be. */
  readonly failure?: string
  /** Judgements other than `upheld`. */
  readonly findings: readonly Finding[]
  /** Requests of Web API Core, in their order; none in other suites. */
  readonly coreRequests: readonly CoreRequestAttachment[]
}

/** Names where a scenario stands, for people: `path/to/file.feature:line`. */
export const locationOf = ({ uri, line }: Pick<ScenarioResult, 'uri' | 'line'>): string => `${uri}:${line}`

type Tagged = Pick<ScenarioResult, 'tags'>

/** True when a scenario judges an element of the Data Dictionary. Payloads of local Resources say nothing about it. */
export const isOfDictionary = ({ tags }: Tagged): boolean =>
  tags.some((tag) => tag.startsWith('@dd-')) && !tags.includes('@payload')

/** True when a scenario is one of RESO's own about Web API Core, which an endorsement asks for. */
export const isOfEndorsement = ({ tags }: Tagged): boolean => tags.includes('@core-endorsement')

/** True when a scenario judges a rule of the specification of Web API Core that no endorsement asks for. */
export const isBeyondCore = ({ tags }: Tagged): boolean => tags.includes('@beyond-core')

/** True when a scenario sends requests of Web API Core. */
export const isOfCore = (scenario: Tagged): boolean => isOfEndorsement(scenario) || isBeyondCore(scenario)

/** Returns a failure without stack frames: these say nothing about the server, and name folders of the machine. */
export const withoutStackFrames = (failure: string): string =>
  failure
    .split('\n')
    .filter((line, index) => index === 0 || !/^\s+at /.test(line))
    .join('\n')
