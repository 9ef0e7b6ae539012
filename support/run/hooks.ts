import { AfterAll, BeforeAll, setDefaultTimeout } from '@cucumber/cucumber'
import { ConfigurationError } from '../dictionary/command-line'
import { startCsdlValidator } from '../metadata/csdl-validator'
import { stopRun } from '../results/end-of-run'
import { RunSession } from './cucumber/run-session'
import type { RunSource } from './cucumber/run-source'
import { isFirstWorker } from './cucumber/worker-file'
import { readRunConfiguration } from './settings/run-configuration'
import { ConformanceWorld } from './world'

// Its thread compiles the schemas while Cucumber reads the features.
startCsdlValidator()

// Fifty megabytes of metadata or a thousand pages of records take longer than Cucumber would wait. Each request has its
// own limit.
setDefaultTimeout(-1)

BeforeAll(async function (this: { readonly parameters: Record<string, unknown> }) {
  try {
    const configuration = readRunConfiguration(this.parameters, process.env, process.cwd())
    ConformanceWorld.session = await RunSession.begin(configuration, announce)
  } catch (error) {
    if (error instanceof ConfigurationError) stopRun(error)
    throw error
  }
})

AfterAll(async () => {
  await ConformanceWorld.session?.end()
})

function announce({ description, hint }: RunSource): void {
  if (isFirstWorker()) console.log(`Testing ${description}${hint === undefined ? '' : ` (${hint})`}\n`)
}
