import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import pLimit from 'p-limit'
import { type Verdict, worstVerdict } from '../../dictionary/verdict'
import { messageOf, printable } from '../../dictionary/wording'
import { type RecordedStep, writeRecipientRecord } from '../../results/recipient-record'
import type { PassedCore } from './find-passed-core'
import type { Recipient } from './recipient'
import { archiveCurrent, coreNotAskedFor, currentOf, isInterrupted, OF_CORE, resultFolder } from './result-folder'
import type { RunStep, Step, StepEnd, StepRun } from './run-step'

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
  /** Looks for the Web API Core of a recipient among results, where it is not one of the steps. */
  readonly passedCore: (recipient: Recipient) => PassedCore
  /** Prints how it goes, a line at a time. */
  readonly print: (line: string) => void
}

/** The result of a recipient. */
export interface RecipientResult {
  readonly recipient: Recipient
  readonly verdict: Verdict
  /** The reason in one line, where what is recorded of the recipient does not say it: it was not begun. */
  readonly reason?: string
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

/** Names a recipient as people know it. */
export const labelOfRecipient = ({ name, description }: Pick<Recipient, 'name' | 'description'>): string =>
  printable(description === undefined ? name : `${description} (${name})`)

/**
 * Takes a recipient from step to step, as long as each is conformant. Results that an earlier run left of any step are
 * archived first, so that `current` never holds results of two runs; a run that was interrupted is taken up. Never throws: a
 * failure concerns this recipient only.
 */
async function certifyRecipient(recipient: Recipient, certification: Certification): Promise<RecipientResult> {
  const { steps, results, output, signal } = certification
  const say = (what: string) => certification.print(`${labelOfRecipient(recipient)}  ${what}`)
  if (signal.aborted) {
    const reason = 'It was not begun, because the command was interrupted.'
    say('COULD NOT BE JUDGED')
    return { recipient, verdict: 'could not be judged', reason }
  }
  say('begins')
  const ends = await recorded(recipient, certification, (step, { verdict }) => say(`${step.name}: ${verdict}`))
  const broken = [...ends.values()].find(({ reason }) => reason !== undefined)
  if (broken?.reason !== undefined && !signal.aborted) say(`cannot go on: ${printable(broken.reason)}`)
  if (
    signal.aborted &&
    output === 'file' &&
    steps.some((step) => isInterrupted(resultFolder(results, step, recipient)))
  )
    say('was interrupted: give the same command within a day, and it goes on where sampling stopped')
  for (const other of await coreNotAskedFor(results, steps, recipient))
    say(`${other} is not part of this certification: its results are those of an earlier one`)
  // A recipient with a step that was not run is not conformant.
  const verdict = worstVerdict(steps.map((step) => ends.get(step)?.verdict ?? 'could not be judged'))
  say(verdict.toUpperCase())
  return { recipient, verdict }
}

type Ends = ReadonlyMap<Step, StepEnd>

/** Runs the steps, and keeps how each ended for the list of all recipients: as not ended, until it has. */
async function recorded(
  recipient: Recipient,
  certification: Certification,
  onEnd: (step: Step, end: StepEnd) => void,
): Promise<Ends> {
  const { steps, results, signal } = certification
  const last = steps.at(-1)
  const ends = new Map<Step, StepEnd>()
  const begunOn = new Date().toISOString()
  const write = async (endedOn?: string) => {
    if (last === undefined) return
    const { description, identifiers } = recipient
    await writeRecipientRecord(resultFolder(results, last, recipient), {
      ...(description === undefined ? {} : { name: description }),
      ...(identifiers === undefined ? {} : { identifiers }),
      begunOn,
      ...(endedOn === undefined ? {} : { endedOn }),
      steps: recordedSteps(steps, ends),
    })
  }
  try {
    await write()
    await runSteps(recipient, certification, (step, end) => {
      ends.set(step, end)
      onEnd(step, end)
    })
  } catch (error) {
    const next = steps.find((step) => !ends.has(step))
    if (next !== undefined) ends.set(next, { verdict: 'could not be judged', reason: messageOf(error) })
  }
  // Where even this cannot be written, the list of all recipients says that it has not ended.
  await write(signal.aborted ? undefined : new Date().toISOString()).catch(() => {})
  return ends
}

/** Says of a step that was not run which one kept it from that. */
function recordedSteps(steps: readonly Step[], ends: Ends): RecordedStep[] {
  const failed = steps.find((step) => ends.has(step) && ends.get(step)?.verdict !== 'conformant')
  return steps.map((step) => {
    const end = ends.get(step)
    if (end !== undefined) return { name: step.name, ...end }
    const why = failed === undefined ? {} : { reason: `It was not run, because ${failed.name} is not conformant.` }
    return { name: step.name, ...why }
  })
}

async function runSteps(
  recipient: Recipient,
  certification: Certification,
  onEnd: (step: Step, end: StepEnd) => void,
): Promise<void> {
  const { steps, results, output, signal, runStep } = certification
  const now = new Date()
  for (const step of steps) await archiveCurrent(resultFolder(results, step, recipient), now)
  for (const step of steps) {
    if (signal.aborted) return
    const core = coreBefore(step, recipient, certification)
    if (core.kind === 'missing') return onEnd(step, { verdict: 'could not be judged', reason: core.reason })
    const folder = currentOf(resultFolder(results, step, recipient))
    await mkdir(folder, { recursive: true })
    const end = await runStep({ step, recipient, folder, output, signal, coreResults: core.folder })
    onEnd(step, end)
    if (end.verdict !== 'conformant') return
  }
}

/** Returns the results of the Web API Core that goes before a step; that of this certification has just been passed. */
function coreBefore(
  step: Step,
  recipient: Recipient,
  { steps, results, passedCore }: Certification,
): PassedCore | { readonly kind: 'not needed'; readonly folder: undefined } {
  if (OF_CORE.test(step.name)) return { kind: 'not needed', folder: undefined }
  const core = steps.find(({ name }) => OF_CORE.test(name))
  if (core === undefined) return passedCore(recipient)
  const folder = currentOf(resultFolder(results, core, recipient))
  return existsSync(folder) ? { kind: 'found', folder } : { kind: 'missing', reason: 'Web API Core left no results.' }
}
