import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import {
  type IRunOptions,
  type ISupportCodeLibrary,
  loadConfiguration,
  loadSupport,
  runCucumber,
} from '@cucumber/cucumber/api'
import { ResultCollector } from '../../support/report/collect-results'
import type { ScenarioResult } from '../../support/report/scenario-result'

const cwd = join(__dirname, '..', '..')

/** What a test run judges, and by which features; paths and globs are relative to the project. */
export interface TestRun {
  readonly metadata: string
  /** Saved Lookup records, as text. */
  readonly lookups?: string
  readonly paths: readonly string[]
  /** Version of the Data Dictionary; `2.0` when absent. */
  readonly version?: string
}

let support: ISupportCodeLibrary | undefined

/** For tests: runs features in this process, as the command line does, and returns what became of each scenario. */
export async function runFeatures({ metadata, lookups, paths, version = '2.0' }: TestRun): Promise<ScenarioResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'run-'))
  const save = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  try {
    const worldParameters = {
      dictionaryVersion: version,
      metadata: save('metadata-under-test.xml', metadata),
      ...(lookups === undefined ? {} : { lookups: save('lookups.json', lookups) }),
      reports: folder,
    }
    return await collect(await configure(paths, worldParameters))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function configure(paths: readonly string[], worldParameters: Record<string, string>): Promise<IRunOptions> {
  const { runConfiguration } = await loadConfiguration(
    {
      file: false,
      provided: {
        paths: [...paths],
        require: ['support/cucumber/{parameter-types,world,hooks}.ts', 'step-definitions/*.steps.ts'],
        worldParameters,
      },
    },
    { cwd },
  )
  support ??= await loadSupport(runConfiguration, { cwd })
  return { ...runConfiguration, support, formats: { stdout: 'rerun', files: {}, publish: false, options: {} } }
}

async function collect(options: IRunOptions): Promise<ScenarioResult[]> {
  const collector = new ResultCollector()
  await runCucumber(
    options,
    { cwd, stdout: new Writable({ write: (_chunk, _encoding, done) => done() }) },
    (envelope) => collector.add(envelope),
  )
  return collector.results()
}
