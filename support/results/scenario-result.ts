import type { Finding } from '../dictionary/finding'
import type { CoreRequestAttachment } from '../rules/core-attachment'

/** Outcomes of a scenario. Skipped scenarios are told apart by the reason why they were skipped. */
export const scenarioOutcomes = ['passed', 'failed', 'not offered', 'not verified'] as const

/** One of {@link scenarioOutcomes}. */
export type ScenarioOutcome = (typeof scenarioOutcomes)[number]

/** A finding that a scenario has, and that another scenario tells with all places where it was seen. */
export interface ToldElsewhere
  extends Pick<Finding, 'rule' | 'level' | 'outcome' | 'subject' | 'requirement' | 'expected'> {
  /** The scenario that tells it, e.g. `Payloads: Member by TimestampDesc`. */
  readonly scenario: string
  /** `path/to/file.feature:line` of that scenario. */
  readonly location: string
}

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
  /** The findings that it shares with others and that another one tells; absent where there are none. */
  readonly toldElsewhere?: readonly ToldElsewhere[]
  /** Requests of Web API Core, in their order; none in other suites. */
  readonly coreRequests: readonly CoreRequestAttachment[]
}

/** Names where a scenario stands, for people: `path/to/file.feature:line`. */
export const locationOf = ({ uri, line }: Pick<ScenarioResult, 'uri' | 'line'>): string => `${uri}:${line}`

/** Names a scenario with its feature, for people. */
export const titleOf = ({ feature, scenario }: Pick<ScenarioResult, 'feature' | 'scenario'>): string =>
  `${feature}: ${scenario}`

/** True for a failure, or a scenario that could not be verified, of which other scenarios tell all there is to tell. */
export const isToldElsewhere = ({ findings, toldElsewhere = [] }: ScenarioResult): boolean =>
  toldElsewhere.some(isFailing) && !findings.some(isFailing)

/** True for a finding that a MUST is violated, or not verified. */
export const isFailing = ({ outcome }: Pick<Finding, 'outcome'>): boolean =>
  outcome === 'violated' || outcome === 'not verified'

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
