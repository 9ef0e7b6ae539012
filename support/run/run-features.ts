import { join, relative } from 'node:path'
import { loadConfiguration, runCucumber } from '@cucumber/cucumber/api'
import { PROJECT_ROOT } from '../dictionary/project-root'
import { exitCodes, type Verdict } from '../dictionary/verdict'
import { besideFormatFiles } from './format-files'
import type { ProfileName } from './profiles'

/** A run of features. */
export interface FeatureRun {
  readonly profile: ProfileName
  /** Arguments of Cucumber, without a profile. */
  readonly argv: readonly string[]
  /** Variables of the environment that are set for the run. */
  readonly settings: Readonly<Record<string, string>>
}

/**
 * Runs features through Cucumber in this process, from any folder, with the profiles and sentences of this package.
 *
 * Arguments and settings become those of the process: that is where profiles and reports look for them.
 *
 * @returns what Cucumber makes of it; when the process ends, the formatter's verdict takes its place
 */
export async function runFeatures({ profile, argv, settings }: FeatureRun): Promise<Verdict> {
  // Cucumber ends with the exit code of a violated MUST when it cannot read its arguments. That of a verdict is set later.
  process.once('exit', (code) => {
    if (code !== 0) process.exitCode = exitCodes['could not be judged']
  })
  const beside = await besideFormatFiles(argv)
  process.argv.splice(1, process.argv.length, 'cucumber-js', '--profile', profile, ...beside.argv)
  Object.assign(process.env, settings)
  // Cucumber takes even an absolute path for one from here.
  const file = relative(process.cwd(), join(PROJECT_ROOT, 'cucumber.js'))
  const { runConfiguration } = await loadConfiguration({ file, profiles: [profile], provided: [...beside.argv] })
  const { success } = await runCucumber(runConfiguration)
  beside.place()
  return success ? 'conformant' : 'not conformant'
}
