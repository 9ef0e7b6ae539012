import { stepOf } from 'dd-acceptance/support/results/submission-layout'
import type { Selectable } from 'kysely'
import type { Tables } from '../store/schema'

export type Job = Selectable<Tables['job']>

/** The versions of endorsements that a job can test, as the suite has profiles of them. */
export const coreVersions = ['2.0.0', '2.1.0'] as const
export const dictionaryVersions = ['1.7', '2.0', '2.1'] as const

/** Describes what a job is to do. Nothing in it is secret. */
export interface JobSettings {
  /** The version of Web API Core; undefined where it is not tested. */
  readonly core?: string
  /** The version of the Data Dictionary; undefined where it is not tested. */
  readonly dictionary?: string
  /** The service root as it is shown: without a query, which may hold a secret. */
  readonly address: string
  /** Only records of this system are asked for. */
  readonly systemName?: string
  readonly systemId?: string
  /** The endorsements that the job is to confirm; where there are none, its own results are submitted. */
  readonly confirms?: readonly string[]
}

/** Describes what became of one step of a job. */
export interface StepOutcome {
  /** The folder of its results, e.g. `data-dictionary-2.0`. */
  readonly step: string
  /** True where an endorsement is confirmed by it. */
  readonly isConfirmed: boolean
  /** Sentences for people. */
  readonly words: readonly string[]
  readonly endorsement?: string
}

/** Describes how a job ended. */
export interface JobOutcome {
  readonly words: string
  readonly steps: readonly StepOutcome[]
}

/** Describes what a job says while it runs, and in the end. */
export interface JobProgress {
  /** The last lines that its process printed. */
  readonly lines: readonly string[]
  /** Undefined until it ended. */
  readonly outcome?: JobOutcome
}

/** Returns what a job is to do. The desk wrote it itself. */
export const settingsOf = ({ settings }: Pick<Job, 'settings'>): JobSettings => JSON.parse(settings)

/** Returns what a job says. */
export const progressOf = ({ progress }: Pick<Job, 'progress'>): JobProgress => JSON.parse(progress)

/** Returns the last thing that a job says: how it ended, else the last line of its process. */
export function lastWordOf(job: Pick<Job, 'progress'>): string {
  const { lines, outcome } = progressOf(job)
  return outcome?.words ?? lines.findLast((line) => line.trim() !== '') ?? ''
}

/** Returns what a step is called by people, e.g. `Web API Core 2.0.0`. */
export function nameOfStep(step: string): string {
  const known = stepOf(step)
  return known === undefined ? step : `${known.type} ${known.version}`
}
