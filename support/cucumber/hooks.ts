import { BeforeAll } from '@cucumber/cucumber'
import { startCsdlValidator } from '../metadata/schema-validation/csdl-validator'
import { ConfigurationError } from '../run/configuration-error'
import { readRunConfiguration } from '../run/run-configuration'
import { RunSession } from './run-session'
import { describeServer } from './server-under-test'
import { stopRun } from './stop-run'
import { ConformanceWorld } from './world'

// Its thread compiles the schemas while Cucumber reads the features.
startCsdlValidator()

// Fifty megabytes of metadata take longer than Cucumber would wait.
BeforeAll({ timeout: -1 }, async function (this: { readonly parameters: Record<string, unknown> }) {
  try {
    const configuration = readRunConfiguration(this.parameters, process.env, process.cwd())
    if (isFirstWorker()) console.log(`Testing ${describeServer(configuration)}\n`)
    ConformanceWorld.session = await RunSession.begin(configuration)
  } catch (error) {
    if (error instanceof ConfigurationError) stopRun(error)
    throw error
  }
})

const isFirstWorker = (): boolean => (process.env['CUCUMBER_WORKER_ID'] ?? '0') === '0'
