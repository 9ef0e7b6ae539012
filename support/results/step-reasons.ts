import { certificationOf } from './certification'
import type { RunResults } from './results-file'
import type { RunFacts } from './run-facts'
import { summarise } from './run-summary'
import type { SubmittedStep } from './submission-layout'

/** Whose results they are. */
export interface Parties {
  /** UOI of the provider. */
  readonly provider: string
  /** USI of its system. */
  readonly system: string
  /** UOI of the recipient. */
  readonly recipient: string
}

/** Returns whose results they are; undefined where they do not name all three. */
export function partiesOf({ organisation }: Pick<RunFacts, 'organisation'>): Parties | undefined {
  const { providerUoi: provider, providerUsi: system, recipientUoi: recipient } = organisation ?? {}
  if (provider === undefined || system === undefined || recipient === undefined) return undefined
  return { provider, system, recipient }
}

/**
 * Returns all reasons why results are not those of a step of a certification that was passed, as far as they tell it themselves:
 * they have another profile, would not count, or do not say whose they are.
 */
export function* reasonsAgainstStep(
  step: SubmittedStep,
  { profile, scenarios }: Pick<RunResults, 'profile' | 'scenarios'>,
  run: RunFacts,
): Generator<string> {
  if (profile?.name !== step.profile)
    yield `these are results of ${profile?.name ?? 'no profile'}, not of ${step.profile}`
  const certification = certificationOf(run, profile, summarise(scenarios, profile))
  if (certification === undefined) yield 'they do not say whether they count as a certification: run the tests again'
  else yield* certification.reasons
  if (step.type === 'Data Dictionary' && run.dictionary.version !== step.version)
    yield `they are judged by Data Dictionary ${run.dictionary.version}`
  if (partiesOf(run) === undefined) yield 'it does not name provider, system and recipient: give certify all three'
}
