import ora from 'ora'
import { progressText } from '../../payload/sampling/progress-text'
import type { PassRun } from '../../payload/sampling/resource-sampling'

/** Shows on a terminal how far sampling has come; keeps quiet in CI and where output goes to a file. */
export interface SamplingProgress {
  show(run: PassRun): void
  stop(): void
}

/** @param limit different records that a chain brings at most */
export function samplingProgress(limit: number): SamplingProgress {
  const spinner = ora({ discardStdin: false })
  // ora counts lines for ever on a terminal that has no width, as some containers give it.
  if (!spinner.isEnabled || !process.stderr.columns) return { show: () => {}, stop: () => {} }
  const began = new WeakMap<object, number>()
  return {
    show: (run) => {
      const start = began.get(run) ?? performance.now()
      began.set(run, start)
      spinner.text = progressText(run, limit, performance.now() - start)
      if (!spinner.isSpinning) spinner.start()
    },
    stop: () => spinner.stop(),
  }
}
