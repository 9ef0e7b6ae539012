import { After, Before, BeforeAll, Status } from '@cucumber/cucumber'
import { ConfigurationError } from '../run/configuration-error'
import { readRunConfiguration } from '../run/run-configuration'
import { RunSession } from './run-session'
import { describeServer } from './server-under-test'
import { stopRun } from './stop-run'
import type { ConformanceWorld } from './world'

let session: RunSession | undefined

BeforeAll(async function (this: { readonly parameters: Record<string, unknown> }) {
  try {
    const configuration = readRunConfiguration(this.parameters, process.env, process.cwd())
    session = new RunSession(configuration)
    if (isFirstWorker()) console.log(`Testing ${describeServer(configuration)}\n`)
    await session.server(configuration.dictionaryVersion)
  } catch (error) {
    if (error instanceof ConfigurationError) stopRun(error)
    throw error
  }
})

Before(function (this: ConformanceWorld, { pickle }) {
  if (session === undefined) throw new Error('the BeforeAll hook has not run')
  this.begin(session, versionOf(pickle.tags.map(({ name }) => name)) ?? session.configuration.dictionaryVersion)
})

After(function (this: ConformanceWorld, { result }) {
  const shown = this.findings.filter(({ outcome }) => outcome !== 'upheld')
  if (shown.length > 0) this.attach(JSON.stringify(shown), { mediaType: 'application/json', fileName: 'findings.json' })
  if (result?.status === Status.PASSED && this.findings.length === 0) {
    throw new Error(
      'the scenario passed without judging anything; each scenario needs a sentence that records a finding',
    )
  }
})

const isFirstWorker = (): boolean => (process.env['CUCUMBER_WORKER_ID'] ?? '0') === '0'

/** Generated scenarios say in a tag which version of the Data Dictionary they come from. */
const versionOf = (tags: readonly string[]): string | undefined =>
  tags.find((tag) => tag.startsWith('@dd-'))?.slice('@dd-'.length)
