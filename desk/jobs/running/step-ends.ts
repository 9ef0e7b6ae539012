import { readRecipientRecord } from 'dd-acceptance/support/results/recipient-record'
import { tryResults } from 'dd-acceptance/support/results/results-file'
import { runReason } from 'dd-acceptance/support/results/run-reason'
import type { JobSettings } from '../job'
import type { ProcessEnd } from './run-process'
import { currentOf, type Parties, resultsOf, stepsOf } from './step-command'

/** Describes how a step of a job ended. */
export interface StepEnd {
  /** The folder of its results, e.g. `data-dictionary-2.0`. */
  readonly step: string
  readonly verdict: 'conformant' | 'not conformant' | 'could not be judged' | 'not run'
  /** Why, in a sentence; empty where nothing says it. */
  readonly reason: string
}

/**
 * Returns how the steps of a job ended, by what its process has left. What it says itself of verdicts is enough to tell people; only
 * results that the desk reads by its own rules make an endorsement.
 *
 * @param folder that of the job
 * @param end with the reason that the process itself gives, where it ended without a verdict
 */
export function stepEnds(
  job: Parties,
  settings: JobSettings,
  folder: string,
  end: ProcessEnd & { readonly reason: string | undefined },
): readonly StepEnd[] {
  const steps = stepsOf(settings)
  const isRun = settings.dictionary === undefined
  const verdicts = isRun ? ofRun(steps, end) : ofCertification(job, steps, folder)
  // A run that ended without a verdict says why; results that it left say that of the scenarios only.
  const own = isRun && verdicts.get(steps[0] ?? '')?.verdict === 'could not be judged' ? end.reason : undefined
  return steps.map((step) => {
    const { verdict, reason } = verdicts.get(step) ?? { verdict: 'not run', reason: '' }
    const known = verdict === 'not run' ? '' : reasonOf(currentOf(folder, step, job))
    return { step, verdict, reason: own ?? (known === '' ? reason : known) }
  })
}

type Verdicts = ReadonlyMap<string, Omit<StepEnd, 'step'>>

const OF_EXIT_CODES: Readonly<Record<number, StepEnd['verdict']>> = { 0: 'conformant', 1: 'not conformant' }

function ofRun([step = '']: readonly string[], { exitCode, signal }: ProcessEnd): Verdicts {
  const verdict = (exitCode === null ? undefined : OF_EXIT_CODES[exitCode]) ?? 'could not be judged'
  return new Map([[step, { verdict, reason: signal === null ? '' : `The process was ended by ${signal}.` }]])
}

function ofCertification(job: Parties, steps: readonly string[], folder: string): Verdicts {
  const read = readRecipientRecord(resultsOf(folder, steps.at(-1) ?? '', job))
  if (read.kind === 'unusable') return new Map()
  return new Map(
    read.record?.steps.map(({ name, verdict, reason }) => [
      name,
      { verdict: verdict ?? 'not run', reason: reason ?? '' },
    ]),
  )
}

/** Returns the reason that results give for their verdict; empty where there are none. */
function reasonOf(current: string): string {
  const tried = tryResults(current)
  return tried.kind === 'read' && tried.results !== undefined ? runReason(tried.results) : ''
}
