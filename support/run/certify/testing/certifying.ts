import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import type { Verdict } from '../../../dictionary/verdict'
import { type Certification, certifyAll } from '../certify-recipient'
import type { Recipient } from '../recipient'
import { checkResultFolder, resultFolder } from '../result-folder'
import { type RunStep, type StepRun, stepsOf } from '../run-step'
import { sampleRecipient } from './sample-recipient'

const steps = stepsOf('2.0', '2.0.0')

type Options = Partial<Pick<Certification, 'signal' | 'results' | 'output'>> & { readonly concurrency?: number }

/** For tests: runs recipients called M1, M2 ... by `runStep` in a folder of the test. */
export async function certify(
  t: TestContext,
  numbers: readonly number[],
  runStep: RunStep,
  { concurrency = 2, signal = new AbortController().signal, results = temporary(t), output = 'file' }: Options = {},
) {
  const recipients = numbers.map((number): Recipient => ({ ...sampleRecipient, name: `T1-S1/M${number}` }))
  for (const recipient of recipients) {
    for (const step of steps) await checkResultFolder(resultFolder(results, step, recipient))
  }
  const lines: string[] = []
  const print = (line: string) => lines.push(line)
  const done = await certifyAll(recipients, concurrency, {
    steps,
    results,
    output,
    signal,
    runStep,
    passedCore: () => ({ kind: 'missing', reason: 'no Core' }),
    print,
  })
  return { results, lines, done, verdicts: done.map(({ verdict }) => verdict) }
}

/** For tests: makes a folder that goes with the test. */
export function temporary(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'certify-'))
  t.after(() => rmSync(folder, { recursive: true }))
  return folder
}

/** For tests: names the recipient and the step of a run. */
export const nameOf = ({ recipient, step }: StepRun): string => `${recipient.name} ${step.name}`

/** For tests: leaves its name in the folder, and a report where it could judge. */
export const answering =
  (verdicts: Readonly<Record<string, Verdict>>): RunStep =>
  async (run) => {
    writeFileSync(join(run.folder, 'ran.txt'), nameOf(run))
    const verdict = verdicts[nameOf(run)] ?? 'conformant'
    if (verdict !== 'could not be judged') writeFileSync(join(run.folder, 'summary.html'), '')
    return { verdict }
  }
