import { durationInWords } from '../dictionary/wording'
import type { FaultsByLevel } from './fault-summary'
import { PageGarbage } from './sampling/page-garbage'
import { Patience } from './sampling/patience'
import { ResourceSampling, type ResourceState, type SharedSampling } from './sampling/resource-sampling'
import type { SamplingTerms } from './sampling/sampling-terms'
import { ServerRecords } from './sampling/server-records'
import { shallowReader } from './sampling/shallow-reader'
import { expectedRecords, timeAtPace } from './sampling-pace'
import type { PassProgress, PassSample, ResourceToSample, SamplingPass, SamplingResults } from './sampling-results'
import { ReferenceCheck } from './schema/reference-check'

/** Plain data that a {@link PayloadSampling} can be made of again. */
export type SamplingState = readonly ResourceState[]

/** Watches while records come. */
export interface SamplingObserver {
  /** Called when a pass begins and after every page, with the pass and what could be stored now. */
  onPage(run: PassProgress, state: () => SamplingState): void
}

/**
 * Samples the records of a server, judges and counts them page by page: memory does not grow with their number.
 * Whatever a server does is part of the results and never thrown.
 */
export class PayloadSampling {
  readonly #terms: SamplingTerms
  readonly #shared: SharedSampling
  readonly #stored: Map<string, ResourceState>
  readonly #resources = new Map<string, ResourceSampling>()

  /** @param stored the sample of the same server from a run that was interrupted */
  constructor(terms: SamplingTerms, observer: SamplingObserver, stored: SamplingState = []) {
    this.#terms = { ...terms, reader: shallowReader(terms.reader) }
    this.#stored = new Map(stored.map((state) => [state.resourceName, state]))
    this.#shared = {
      terms: this.#terms,
      patience: new Patience(),
      reference: new ReferenceCheck(terms.payload),
      garbage: new PageGarbage(),
      serverRecords: new ServerRecords(this.#terms.reader, terms.entitySets),
      onPage: (run) => observer.onPage(run, () => this.state()),
    }
  }

  /** Samples a Resource by one pass. Further calls give the same sample. */
  sample(resource: ResourceToSample, pass: SamplingPass): Promise<PassSample> {
    const known = this.#resources.get(resource.name)
    const sampling = known ?? new ResourceSampling(resource, this.#shared, this.#storedBefore(resource, pass))
    this.#resources.set(resource.name, sampling)
    return sampling.sample(pass)
  }

  /**
   * Returns what is stored of a Resource, if it began with the same pass. Else records would be taken for judged whose
   * faults belong to a pass that this run may not ask for.
   */
  #storedBefore({ name }: ResourceToSample, pass: SamplingPass): ResourceState | undefined {
    const stored = this.#stored.get(name)
    return stored?.passes[0]?.name === pass.name ? stored : undefined
  }

  /** Returns the sample so far. */
  results(): SamplingResults {
    return {
      serviceRoot: this.#terms.serviceRoot,
      resources: [...this.#resources.values()].map((resource) => resource.result()),
    }
  }

  /** Returns the faults so far. */
  faults(): readonly FaultsByLevel[] {
    return [...this.#resources.values()].flatMap((resource) => resource.faults())
  }

  /** The JSON Schema that records are judged by (RCP-40, Payload Validation). */
  get schema(): object {
    return this.#shared.reference.schema
  }

  /**
   * Decides if a chain failed because there was no answer, or no request left, so that a later run could take it up.
   */
  isInterrupted(): boolean {
    return this.#shared.patience.isInterrupted
  }

  /** Returns what a later run could take up. */
  state(): SamplingState {
    const notBegun = [...this.#stored.values()].filter(({ resourceName }) => !this.#resources.has(resourceName))
    return [...notBegun, ...[...this.#resources.values()].map((resource) => resource.state())]
  }
}

/**
 * Describes how far a pass over a Resource has come, in one line for people, e.g. `Sampling Property by NextLink:
 * 12,000 of about 40,000 records, 850 a second, 33 seconds left`. Count and limit tell how much will come, for every chain of
 * the pass. The chains that this run walks itself tell how fast it comes.
 *
 * @param limit different records that a chain brings at most
 * @param elapsedMs since the pass began
 */
export function progressText(
  { resource, pass, count, chains }: PassProgress,
  limit: number,
  elapsedMs: number,
): string {
  const told = chains.map((chain) => ({ ...chain.told(), isTakenUp: chain.isTakenUp }))
  const ofOneChain = expectedRecords(count, limit)
  const records = sum(told.map((chain) => chain.records))
  const walked = sum(told.map((chain) => (chain.isTakenUp ? 0 : chain.records)))
  const expected = sum(
    told.map((chain) => (chain.stopped === 'interrupted' ? Math.max(chain.records, ofOneChain) : chain.records)),
  )
  const parts = [`${records.toLocaleString('en')} of about ${expected.toLocaleString('en')} records`]
  const perSecond = (walked * 1000) / Math.max(elapsedMs, 1)
  if (elapsedMs > 0 && perSecond >= 1) {
    parts.push(`${Math.round(perSecond).toLocaleString('en')} a second`)
    const leftMs = timeAtPace(expected - records, { records: walked, durationMs: elapsedMs })
    if (leftMs) parts.push(`${durationInWords(leftMs)} left`)
  }
  return `Sampling ${resource.name} by ${pass.name}: ${parts.join(', ')}`
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
