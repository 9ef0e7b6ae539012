import type { FaultsByLevel } from '../report/faults-by-level'
import { ReferenceCheck } from '../schema/reference-check'
import { PageGarbage } from './page-garbage'
import type { PassSample } from './pass-sample'
import { Patience } from './patience'
import { type PassRun, ResourceSampling, type ResourceState, type SharedSampling } from './resource-sampling'
import type { ResourceToSample } from './resource-to-sample'
import type { SamplingPass } from './sampling-pass'
import type { SamplingResults } from './sampling-results'
import type { SamplingTerms } from './sampling-terms'
import { shallowReader } from './shallow-reader'

/** Plain data that a {@link PayloadSampling} can be made of again. */
export type SamplingState = readonly ResourceState[]

/** Who is told while records come. */
export interface SamplingObserver {
  /** When a pass begins and after every page: the pass, and what could be stored now. */
  onPage(run: PassRun, state: () => SamplingState): void
}

/**
 * Samples the records of a server, judges and counts them page by page: memory does not grow with their number. Whatever
 * a server does is part of the results, never thrown.
 */
export class PayloadSampling {
  readonly #terms: SamplingTerms
  readonly #shared: SharedSampling
  readonly #stored: Map<string, ResourceState>
  readonly #resources = new Map<string, ResourceSampling>()

  /** @param stored what a run that was interrupted had sampled of the same server */
  constructor(terms: SamplingTerms, observer: SamplingObserver, stored: SamplingState = []) {
    this.#terms = { ...terms, reader: shallowReader(terms.reader) }
    this.#stored = new Map(stored.map((state) => [state.resourceName, state]))
    this.#shared = {
      terms: this.#terms,
      patience: new Patience(),
      reference: new ReferenceCheck(terms.payload),
      garbage: new PageGarbage(),
      onPage: (run) => observer.onPage(run, () => this.state()),
    }
  }

  /** Samples a Resource by one pass, once, however often it is asked. */
  sample(resource: ResourceToSample, pass: SamplingPass): Promise<PassSample> {
    const known = this.#resources.get(resource.name)
    const sampling = known ?? new ResourceSampling(resource, this.#shared, this.#storedBefore(resource, pass))
    this.#resources.set(resource.name, sampling)
    return sampling.sample(pass)
  }

  /**
   * What is stored of a Resource, when it began with the same pass. Else records would be taken for judged whose faults
   * belong to a pass that this run may not ask for.
   */
  #storedBefore({ name }: ResourceToSample, pass: SamplingPass): ResourceState | undefined {
    const stored = this.#stored.get(name)
    return stored?.passes[0]?.name === pass.name ? stored : undefined
  }

  /** What was sampled so far. */
  results(): SamplingResults {
    return {
      serviceRoot: this.#terms.serviceRoot,
      resources: [...this.#resources.values()].map((resource) => resource.result()),
    }
  }

  /** What was found so far. */
  faults(): readonly FaultsByLevel[] {
    return [...this.#resources.values()].flatMap((resource) => resource.faults())
  }

  /** The JSON Schema that records are held to (RCP-40, Payload Validation). */
  get schema(): object {
    return this.#shared.reference.schema
  }

  /** Whether a chain failed for want of an answer or of requests, so that a later run could take it up. */
  isInterrupted(): boolean {
    return this.#shared.patience.isInterrupted
  }

  /** What could be taken up again. */
  state(): SamplingState {
    const notBegun = [...this.#stored.values()].filter(({ resourceName }) => !this.#resources.has(resourceName))
    return [...notBegun, ...[...this.#resources.values()].map((resource) => resource.state())]
  }
}
