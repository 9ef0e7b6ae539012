import type { WorkbookSource } from '../../support/dictionary/data-dictionary'
import type { Step } from './steps'

/** A scenario as it will be printed. */
export interface ScenarioView {
  readonly tags: readonly string[]
  readonly name: string
  readonly steps: readonly Step[]
}

/** Scenarios under one rule, as they will be printed. */
export interface RuleView {
  readonly name: string
  readonly scenarios: readonly ScenarioView[]
}

/** A feature as it will be printed. */
export interface FeatureView {
  /** See {@link originOf}. */
  readonly comments: readonly string[]
  readonly name: string
  /** Lines of prose. */
  readonly description: readonly string[]
  readonly background: Step
  /** Scenarios that are not under a rule; they come first. */
  readonly scenarios: readonly ScenarioView[]
  readonly rules: readonly RuleView[]
}

/**
 * Returns where a feature comes from and how to generate it again. Without time and path, so that it never changes by
 * itself.
 */
export const originOf = ({ fileName, sha256 }: WorkbookSource): readonly string[] => [
  `Generated from ${fileName} (sha256 ${sha256}).`,
  'Do not edit. Regenerate: npm run generate',
]
