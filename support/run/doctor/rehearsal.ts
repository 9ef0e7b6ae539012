import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { CollectionPage, CollectionReader } from '../../odata/collection-reader'
import { RequestError } from '../../odata/request-error'
import type { AdvertisedPayload } from '../../payload/advertised-payload'
import { advertisedReader } from '../../payload/fault-readers'
import { PayloadSampling } from '../../payload/payload-sampling'
import { advertisedPayload } from '../../payload/read-advertised-payload'
import { askCount } from '../../payload/replication'
import type { Pace } from '../../payload/sampling-pace'
import {
  type FinishedChain,
  type PassSample,
  type ResourceToSample,
  samplingPass,
} from '../../payload/sampling-results'
import { untoldSystem } from '../settings/originating-system'
import type { RunConfiguration } from '../settings/run-configuration'

/** A Resource that a run samples. */
export interface RunResource {
  /** The EntitySet. */
  readonly name: string
  /** The chains of pages of a pass: the Resource alone, and with each of its expansions. */
  readonly chains: number
  readonly fields: number
  /** The number of its records; undefined when the server does not say it. */
  readonly count: number | undefined
  /** The measurements of a page of each chain; undefined when the time was up before. */
  readonly rehearsed: Rehearsed | undefined
}

/** The records that came of a Resource, and the time that it took to ask for them, to read and to judge them. */
export interface Rehearsed extends Pace {
  /** Records of the largest page: a server may send fewer than it is asked for. */
  readonly largestPage: number
}

/** The time that a rehearsal may take. */
export interface RehearsalTime {
  readonly mostMs: number
  /** Milliseconds since any time. */
  readonly now: () => number
}

/** The settings that say how much is sampled. */
export type SamplingSettings = Pick<
  RunConfiguration,
  'dictionaryVersion' | 'sampleLimit' | 'originatingSystemName' | 'originatingSystemId'
>

/** The pass that a run begins with. */
export const FIRST_PASS = 'TimestampDesc'

/**
 * Does what a run does, as far as the time allows: samples a page of each chain of each Resource, as large as a run asks for
 * it, and judges its records; the largest Resources first. Of the others it asks for the number of records.
 *
 * @param reader asks with the conditions that the settings have for records
 */
export async function rehearse(
  model: EntityDataModel,
  configuration: SamplingSettings,
  reader: CollectionReader,
  { mostMs, now }: RehearsalTime,
): Promise<RunResource[]> {
  const { dictionaryVersion, sampleLimit } = configuration
  const payload = advertisedPayload(model, undefined)
  const pass = samplingPass(FIRST_PASS, dictionaryVersion, new Date())
  const end = now() + mostMs
  const timed = new RehearsalReader(reader, () => now() >= end)
  const sampling = new PayloadSampling(
    {
      reader: timed,
      serviceRoot: '',
      payload,
      entitySets: [],
      read: advertisedReader({ payload, version: dictionaryVersion, knowsLookups: false }),
      counting: 'own',
      limit: Math.min(pass.pageSize, sampleLimit),
      now: new Date(),
    },
    { onPage: () => {} },
  )
  const resources: RunResource[] = []
  const others: ResourceToSample[] = []
  const whyNotSampled = untoldSystem(model, configuration)
  for (const resource of largestFirst(model, payload)) {
    if (whyNotSampled(resource.name) !== undefined) continue
    const began = now()
    if (began >= end) {
      others.push(resource)
      continue
    }
    timed.largestPage = 0
    const sample = await sampling.sample(resource, pass)
    resources.push(rehearsed(resource, sample, { largestPage: timed.largestPage, durationMs: now() - began }))
  }
  return [...resources, ...(await Promise.all(others.map((resource) => counted(resource, reader))))]
}

const largestFirst = (model: EntityDataModel, { resources }: AdvertisedPayload): ResourceToSample[] =>
  model.entityContainers
    .flatMap(({ entitySets }) => entitySets)
    .flatMap(({ name }) => {
      const type = resources.get(name)
      return type === undefined ? [] : { name, entitySet: name, type }
    })
    .toSorted((one, other) => other.type.fields.size - one.type.fields.size)

/** Reads until the time is up, and notes how large pages are. */
class RehearsalReader implements CollectionReader {
  /** Records of the largest page. */
  largestPage = 0
  readonly #reader: CollectionReader
  readonly #isOver: () => boolean

  constructor(reader: CollectionReader, isOver: () => boolean) {
    this.#reader = reader
    this.#isOver = isOver
  }

  readonly page: CollectionReader['page'] = (resource, options, preferences) =>
    this.#inTime(() => this.#reader.page(resource, options, preferences))

  readonly nextPage: CollectionReader['nextPage'] = (page) => this.#inTime(() => this.#reader.nextPage(page))

  async #inTime(ask: () => Promise<CollectionPage>): Promise<CollectionPage> {
    if (this.#isOver()) throw new RequestError('budget', 'the time of the rehearsal is up')
    const page = await ask()
    this.largestPage = Math.max(this.largestPage, page.records.length)
    return page
  }
}

function rehearsed(
  resource: ResourceToSample,
  { chains, count }: PassSample,
  measured: Omit<Rehearsed, 'records'>,
): RunResource {
  const records = chains.reduce((sum, chain) => sum + chain.records, 0)
  const known = count === undefined ? undefined : Number(count)
  const isCutOff = records === 0 && chains.some(isOutOfTime)
  return { ...sizeOf(resource), count: known, rehearsed: isCutOff ? undefined : { records, ...measured } }
}

const isOutOfTime = ({ stop }: FinishedChain): boolean => stop.reason === 'failed' && stop.error.kind === 'budget'

async function counted(resource: ResourceToSample, reader: CollectionReader): Promise<RunResource> {
  const answer = await askCount(reader, resource.entitySet)
  const count = answer.kind === 'given' ? Number(answer.count) : undefined
  return { ...sizeOf(resource), count, rehearsed: undefined }
}

function sizeOf({ name, type }: ResourceToSample): Pick<RunResource, 'name' | 'chains' | 'fields'> {
  const expansions = [...type.fields.values()].filter(({ value }) => value.kind === 'expansion').length
  return { name, chains: 1 + expansions, fields: type.fields.size }
}
