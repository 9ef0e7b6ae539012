import { AfterAll, BeforeAll, setDefaultTimeout } from '@cucumber/cucumber'
import { outliveClosedPipes } from '../dictionary/closed-pipe'
import { exitCodes } from '../dictionary/verdict'
import { printableLines } from '../dictionary/wording'
import { startCsdlValidator } from '../metadata/csdl-validator'
import { stopRun } from '../results/end-of-run'
import { unfinishedIn } from '../results/reports-folder'
import { RunSession } from './cucumber/run-session'
import type { RunSource } from './cucumber/run-source'
import { isFirstWorker } from './cucumber/worker-file'
import { readRunConfiguration } from './settings/run-configuration'
import { ConformanceWorld } from './world'

// Each process of a parallel run has its own end of the same pipes.
outliveClosedPipes()

// Its thread compiles the schemas while Cucumber reads the features.
startCsdlValidator()

// Fifty megabytes of metadata or a thousand pages of records take longer than Cucumber would wait. Each request has its
// own limit.
setDefaultTimeout(-1)

// A process of a parallel run would write on beside the next run, when the one that began it was killed.
// It learns of it when their channel closes, or before when a message cannot be sent, which Cucumber would take for an error of a hook.
if (process.env['CUCUMBER_WORKER_ID'] !== undefined)
  for (const event of ['disconnect', 'error']) process.once(event, () => process.exit(exitCodes['could not be judged']))

BeforeAll(async function (this: { readonly parameters: Record<string, unknown> }) {
  await orStop(async () => {
    const configuration = readRunConfiguration(this.parameters, process.env, process.cwd())
    // The reports are replaced at the end of the run, all at once.
    const reports = unfinishedIn(configuration.reports)
    ConformanceWorld.session = await RunSession.begin({ ...configuration, reports }, announce)
  })
})

AfterAll(() => orStop(async () => ConformanceWorld.session?.end()))

async function orStop(action: () => Promise<void>): Promise<void> {
  try {
    await action()
  } catch (error) {
    stopRun(error)
  }
}

function announce({ description, hint }: RunSource): void {
  if (isFirstWorker()) console.log(printableLines(`Testing ${description}${hint === undefined ? '' : ` (${hint})`}\n`))
}
