import { createHash } from 'node:crypto'
import { relative } from 'node:path'
import ora from 'ora'
import { printable } from '../../dictionary/wording'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { AdvertisedPayload } from '../../payload/advertised-payload'
import { advertisedReader } from '../../payload/fault-readers'
import { type LookupRecords, whyNotAll } from '../../payload/lookup-records'
import { missingRecords } from '../../payload/offered-values'
import { PayloadSampling, progressText } from '../../payload/payload-sampling'
import { advertisedPayload } from '../../payload/read-advertised-payload'
import type { LookupResource } from '../../payload/replicated-resource'
import { entitySetOf } from '../../payload/replicated-resource'
import type { PassProgress, PassSample, ResourceToSample } from '../../payload/sampling-results'
import { samplingPass } from '../../payload/sampling-results'
import { SamplingStore } from '../../payload/sampling-store'
import type { UnknownRecords } from '../../payload/unknown-records'
import { noteSampling } from '../../results/run-progress'
import type { PayloadTerms } from '../../rules/payloads-under-test'
import { dataEntitySets } from '../settings/data-resources'
import { untoldSystem } from '../settings/originating-system'
import type { RunConfiguration } from '../settings/run-configuration'
import type { RunService } from './run-source'
import { orStop } from './unwritable'
import { sampledFile, samplingFile } from './worker-file'

/** The server and settings that payloads are sampled and judged by. */
export interface PayloadSource {
  readonly model: EntityDataModel
  /** The metadata as they are kept. */
  readonly document: Buffer
  readonly service: RunService
  readonly lookupResource: LookupResource | undefined
  readonly configuration: RunConfiguration
}

/** Sampling that has begun, and the terms that it is judged by. */
export interface BegunSampling {
  readonly sampling: PayloadSampling
  readonly payload: AdvertisedPayload
  readonly terms: PayloadTerms
  /** Keeps what was sampled until the run has reports, and longer where a chain waits for an answer. */
  end(): void
}

/** The payloads of the server under test, sampled when a scenario first needs them. */
export class SampledPayloads {
  readonly #source: PayloadSource
  #begun: Promise<BegunSampling> | undefined

  constructor(source: PayloadSource) {
    this.#source = source
  }

  /** Returns why the records of a Resource are not sampled; undefined where they are. */
  whyNotSampled(resourceName: string): UnknownRecords | undefined {
    const { model, configuration } = this.#source
    return untoldSystem(model, configuration)(resourceName)
  }

  /** Returns what is needed to sample a Resource. */
  async #resource(name: string): Promise<ResourceToSample> {
    const { payload } = await this.begin()
    const type = payload.resources.get(name)
    const entitySet = entitySetOf(this.#source.model, name)
    if (type === undefined || entitySet === undefined) throw new Error(`no EntitySet exposes the Resource ${name}`)
    return { name, entitySet: entitySet.name, type }
  }

  /**
   * Samples the records of a Resource in one pass.
   *
   * @throws Error when no EntitySet exposes the Resource
   */
  async sample(resourceName: string, passName: string): Promise<PassSample> {
    const { sampling } = await this.begin()
    const pass = samplingPass(passName, this.#source.configuration.dictionaryVersion, new Date())
    return sampling.sample(await this.#resource(resourceName), pass)
  }

  /** Returns the sampling only when a scenario has needed payloads. */
  async begun(): Promise<BegunSampling | undefined> {
    return this.#begun
  }

  /** Begins to sample, or takes up what an interrupted run had sampled. */
  begin(): Promise<BegunSampling> {
    this.#begun ??= beginSampling(this.#source)
    return this.#begun
  }
}

async function beginSampling(source: PayloadSource): Promise<BegunSampling> {
  const { model, document, service, configuration } = source
  const lookups = (await source.lookupResource?.lookupRecords()) ?? missingRecords(model)
  const records = lookups.kind === 'known' ? lookups : undefined
  const unknownLookups = whyNotAll(lookups)
  const payload = advertisedPayload(model, records)
  const version = configuration.dictionaryVersion
  const read = advertisedReader({ payload, version, knowsLookups: records !== undefined })
  const path = samplingFile(configuration.reports)
  const store = new SamplingStore(path, {
    ...settingsOf(configuration),
    serviceRoot: service.root,
    metadata: document.toString('base64'),
    lookups: records === undefined ? [] : digestOf(records, service),
    knowsAllLookups: unknownLookups === undefined,
  })
  const stored = store.load()
  if (stored === undefined) service.dropEarlierExchanges()
  else announceResumption(configuration, stored.beganAt)
  const progress = samplingProgress(configuration.sampleLimit)
  const sampling = new PayloadSampling(
    {
      reader: service.reader,
      serviceRoot: service.root,
      payload,
      entitySets: dataEntitySets(model),
      read,
      counting: configuration.compat ? 'RESO' : 'own',
      limit: configuration.sampleLimit,
      now: new Date(),
    },
    {
      onPage: (run, state) => {
        progress.show(run)
        orStop(path, () => store.offer(state))
      },
    },
    stored?.state,
  )
  return {
    sampling,
    payload,
    terms: { read, unknownLookups },
    end: () => {
      progress.stop()
      const state = () => sampling.state()
      orStop(path, () =>
        sampling.isInterrupted() ? store.save(state()) : store.finish(state, sampledFile(configuration.reports)),
      )
    },
  }
}

/** Returns the same for the same records, also where a server gives back another token in them. */
function digestOf({ byLookupName }: LookupRecords, { withoutSecrets }: RunService): string {
  const digest = createHash('sha256')
  for (const lookup of byLookupName) digest.update(withoutSecrets(JSON.stringify(lookup)))
  return digest.digest('hex')
}

const announceResumption = (configuration: RunConfiguration, beganAt: string): void =>
  console.log(
    `Taking up the sampling that was interrupted, which began at ${beganAt}; to begin anew, delete ${relative(process.cwd(), samplingFile(configuration.reports))}\n`,
  )

/** Returns the settings that change what is sampled: undefined ones are left out when they are stored. */
const settingsOf = (configuration: RunConfiguration): object => ({
  ...configuration,
  resoScript: undefined,
  reports: undefined,
  requestTimeoutMs: undefined,
  requestBudget: undefined,
  variationsReview: undefined,
  variationsSuggestions: undefined,
  // A certification names another file each time.
  certificationConfig: undefined,
  averages: undefined,
  performanceOptOut: undefined,
})

/** Tells how far sampling has come: always on a terminal, now and then in CI and where output goes to a file. */
interface SamplingProgress {
  show(run: PassProgress): void
  stop(): void
}

/**
 * Makes the line that shows how far sampling has come.
 *
 * @param limit the most different records that a chain brings
 */
function samplingProgress(limit: number): SamplingProgress {
  const spinner = ora({ discardStdin: false })
  // ora counts lines without end on a terminal that has no width, as some containers give it.
  const isOnTerminal = spinner.isEnabled && Boolean(process.stderr.columns)
  const began = new WeakMap<object, number>()
  return {
    show: (run) => {
      const start = began.get(run) ?? performance.now()
      began.set(run, start)
      const text = () => printable(progressText(run, limit, performance.now() - start))
      const isUnderWay = () => run.chains.some((chain) => chain.told().stopped === 'interrupted')
      noteSampling(() => (isUnderWay() ? text() : undefined))
      if (!isOnTerminal) return
      spinner.text = text()
      if (!spinner.isSpinning) spinner.start()
    },
    stop: () => {
      noteSampling(undefined)
      spinner.stop()
    },
  }
}
