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
import { PROJECT_ROOT } from '../../support/dictionary/project-root'
import { ResultCollector } from '../../support/results/formatter/collect-results'
import type { ScenarioResult } from '../../support/results/scenario-result'
import { profilesFor } from '../../support/run/profiles'

/** A test run: the things that it judges, and its features; paths and globs are relative to the project. */
export interface TestRun {
  /** Text of a metadata file. */
  readonly metadata?: string
  /** Saved Lookup records, as text. */
  readonly lookups?: string
  /** Text of a RESOScript. */
  readonly resoScript?: string
  /** Seconds that the server has for an answer. */
  readonly requestTimeout?: number
  readonly paths: readonly string[]
  /** Tag expression that scenarios have to meet. */
  readonly tags?: string
  /** Path of a review of variations. */
  readonly variationsReview?: string
  /** Only records of this system are judged. */
  readonly originatingSystemName?: string
  /** True for a run of a certification. */
  readonly certification?: boolean
  /** Version of the Data Dictionary; `2.0` when absent. */
  readonly version?: string
}

/** A profile that people run and that loads all steps, also those of Web API Core; tests load the same. */
const PROFILE = profilesFor()['web-api-core-2.1.0']

/** Prints nothing: what became of the scenarios is read from the messages. */
const SILENT = './step-definitions/testing/silent-formatter.js'

let support: ISupportCodeLibrary | undefined

/** For tests: runs features in this process, as the command line does, and returns what became of each scenario. */
export async function runFeatures(run: TestRun): Promise<ScenarioResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'run-'))
  const save = (setting: 'metadata' | 'lookups' | 'resoScript') => {
    const text = run[setting]
    if (text === undefined) return {}
    writeFileSync(join(folder, `${setting}-under-test`), text)
    return { [setting]: join(folder, `${setting}-under-test`) }
  }
  try {
    const worldParameters = {
      dictionaryVersion: run.version ?? '2.0',
      ...save('metadata'),
      ...save('lookups'),
      ...save('resoScript'),
      ...(run.requestTimeout === undefined ? {} : { requestTimeout: run.requestTimeout }),
      ...(run.variationsReview === undefined ? {} : { variationsReview: run.variationsReview }),
      ...(run.originatingSystemName === undefined ? {} : { originatingSystemName: run.originatingSystemName }),
      ...(run.certification === undefined ? {} : { certification: run.certification }),
      reports: join(folder, 'reports'),
    }
    return await collect(await configure(run, worldParameters))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function configure(
  { paths, tags }: TestRun,
  worldParameters: Record<string, string | number | boolean>,
): Promise<IRunOptions> {
  const { runConfiguration } = await loadConfiguration(
    {
      file: false,
      provided: {
        paths: [...paths],
        ...(tags === undefined ? {} : { tags }),
        require: [...PROFILE.require],
        worldParameters,
      },
    },
    { cwd: PROJECT_ROOT },
  )
  support ??= await loadSupport(runConfiguration, { cwd: PROJECT_ROOT })
  return { ...runConfiguration, support, formats: { stdout: SILENT, files: {}, publish: false, options: {} } }
}

async function collect(options: IRunOptions): Promise<ScenarioResult[]> {
  const collector = new ResultCollector()
  await runCucumber(
    options,
    { cwd: PROJECT_ROOT, stdout: new Writable({ write: (_chunk, _encoding, done) => done() }) },
    (envelope) => collector.add(envelope),
  )
  return collector.results()
}
