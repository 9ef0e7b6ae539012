import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import pLimit from 'p-limit'
import type { Verdict } from '../../dictionary/verdict'
import { messageOf } from '../../dictionary/wording'
import { reportFiles } from '../../results/report-files'
import type { Recipient } from './recipient'
import { archiveCurrent, coreNotAskedFor, currentOf, isInterrupted, resultFolder } from './result-folder'
import type { RunStep, Step, StepRun } from './run-step'

/** The part of a certification that is the same for all recipients of a command. */
export interface Certification {
  /** The steps in the order in which they run. */
  readonly steps: readonly Step[]
  /** Absolute path of the folder for all results. */
  readonly results: string
  readonly output: StepRun['output']
  /** Ends it early. */
  readonly signal: AbortSignal
  readonly runStep: RunStep
  /** Prints how it goes, a line at a time. */
  readonly print: (line: string) => void
}

/** The result of a step. */
export interface StepResult {
  readonly step: Step
  /** The path to look at first: `summary.html`, or the folder of a run that broke down before it wrote one. */
  readonly report: string
  /** Undefined when the step was not run. */
  readonly verdict: Verdict | undefined
}

/** The result of a recipient. */
export interface RecipientResult {
  readonly recipient: Recipient
  readonly steps: readonly StepResult[]
  readonly verdict: Verdict
}

/**
 * Certifies recipients independently of each other, as many at a time as `concurrency` says.
 *
 * @returns a result for each, in their order
 */
export const certifyAll = (
  recipients: readonly Recipient[],
  concurrency: number,
  certification: Certification,
): Promise<readonly RecipientResult[]> =>
  pLimit(concurrency).map(recipients, (recipient) => certifyRecipient(recipient, certification))

/**
 * Takes a recipient from step to step, as long as each is conformant. Results that an earlier run left of any step are
 * archived first, so that `current` never holds results of two runs; a run that was interrupted is taken up. Never throws: a failure concerns this recipient only.
 */
async function certifyRecipient(recipient: Recipient, certification: Certification): Promise<RecipientResult> {
  const { steps, results, output, signal } = certification
  const say = (what: string) => certification.print(`${recipient.name}  ${what}`)
  const verdicts = new Map<Step, Verdict>()
  if (!signal.aborted) {
    say('begins')
    try {
      await runSteps(recipient, certification, (step, verdict) => {
        verdicts.set(step, verdict)
        say(`${step.name}: ${verdict}`)
      })
    } catch (error) {
      say(`cannot go on: ${messageOf(error)}`)
    }
  }
  if (
    signal.aborted &&
    output === 'file' &&
    steps.some((step) => isInterrupted(resultFolder(results, step, recipient)))
  )
    say('was interrupted: give the same command within a day, and it goes on where sampling stopped')
  for (const other of await coreNotAskedFor(results, steps, recipient))
    say(`${other} is not part of this certification: its results are those of an earlier one`)
  // A recipient with a step that was not run is not conformant.
  const verdict = worstOf(steps.map((step) => verdicts.get(step) ?? 'could not be judged'))
  say(verdict.toUpperCase())
  const resultOf = (step: Step): StepResult => ({
    step,
    report: reportIn(currentOf(resultFolder(results, step, recipient))),
    verdict: verdicts.get(step),
  })
  return { recipient, steps: steps.map(resultOf), verdict }
}

function reportIn(folder: string): string {
  const page = join(folder, reportFiles.summary)
  return existsSync(page) ? page : folder
}

async function runSteps(
  recipient: Recipient,
  { steps, results, output, signal, runStep }: Certification,
  onEnd: (step: Step, verdict: Verdict) => void,
): Promise<void> {
  const now = new Date()
  for (const step of steps) await archiveCurrent(resultFolder(results, step, recipient), now)
  for (const step of steps) {
    if (signal.aborted) return
    const folder = currentOf(resultFolder(results, step, recipient))
    await mkdir(folder, { recursive: true })
    const verdict = await runStep({ step, recipient, folder, output, signal })
    onEnd(step, verdict)
    if (verdict !== 'conformant') return
  }
}

const worstFirst: readonly Verdict[] = ['not conformant', 'could not be judged', 'conformant']

/** Returns the verdict on all: not conformant when any is, else could not be judged when any could not. */
export const worstOf = (verdicts: readonly Verdict[]): Verdict =>
  worstFirst.find((verdict) => verdicts.includes(verdict)) ?? 'could not be judged'

const VERDICT_WIDTH = 'could not be judged'.length

/**
 * Sums up a certification: each recipient with its verdict, and its steps with the report of each.
 *
 * @param cwd folder that paths are relative to
 */
export function certificationText(results: readonly RecipientResult[], cwd: string): string {
  const width = Math.max(...results.flatMap(({ steps }) => steps.map(({ step }) => step.name.length)))
  const stepText = ({ step, verdict, report }: StepResult): string => {
    const name = `  ${step.name.padEnd(width)}`
    return verdict === undefined
      ? `${name}  not run`
      : `${name}  ${verdict.padEnd(VERDICT_WIDTH)}  ${relative(cwd, report)}`
  }
  const texts = results.map(({ recipient, verdict, steps }) =>
    [`${recipient.name}  ${verdict.toUpperCase()}`, ...steps.map(stepText)].join('\n'),
  )
  const conformant = results.filter(({ verdict }) => verdict === 'conformant').length
  return [...texts, `Conformant recipients: ${conformant} of ${results.length}`].join('\n\n')
}
