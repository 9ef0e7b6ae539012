import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { messageOf } from '../../dictionary/wording'
import type { Verdict } from '../../results/exit-codes'
import { reportFiles } from '../../results/report-files'
import type { Recipient } from './recipient'
import { archiveCurrent, currentOf, resultFolder } from './result-folder'
import type { RunStep, StepRun } from './run-step'
import type { Step } from './step'
import { worstOf } from './worst-verdict'

/** What is the same for all recipients of a command. */
export interface Certification {
  /** In their order. */
  readonly steps: readonly Step[]
  /** Absolute path of the folder for all results. */
  readonly results: string
  readonly output: StepRun['output']
  /** Ends it early. */
  readonly signal: AbortSignal
  readonly runStep: RunStep
  /** Is told how it goes, a line at a time. */
  readonly print: (line: string) => void
}

/** What came of a step. */
export interface StepResult {
  readonly step: Step
  /** Where people look first: `summary.html`, or of a run that broke down the folder with what it left. */
  readonly report: string
  /** Undefined when it was not run. */
  readonly verdict: Verdict | undefined
}

/** What came of a recipient. */
export interface RecipientResult {
  readonly recipient: Recipient
  readonly steps: readonly StepResult[]
  readonly verdict: Verdict
}

/**
 * Takes a recipient from step to step, as long as each is conformant. What an earlier run left of any step is archived
 * first, so that `current` never holds results of two runs. Never throws: what cannot be done is this recipient's alone.
 */
export async function certifyRecipient(recipient: Recipient, certification: Certification): Promise<RecipientResult> {
  const { steps, results, signal } = certification
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
  // With a step that was not run nobody is conformant.
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
    await mkdir(folder)
    const verdict = await runStep({ step, recipient, folder, output, signal })
    onEnd(step, verdict)
    if (verdict !== 'conformant') return
  }
}
