import pLimit from 'p-limit'
import type { CollectionPage } from '../../odata/collection-reader'
import type { Exchange } from '../../odata/exchange'
import { FaultsByLevel, type FaultsState } from '../fault-summary'
import type {
  ChainStop,
  FinishedChain,
  PassProgress,
  PassSample,
  ResourceToSample,
  SampledResource,
  SamplingChain,
  SamplingPass,
} from '../sampling-results'
import type { ReferenceCheck } from '../schema/reference-check'
import { ChainRun, type StoredChain } from './chain-run'
import { dateFieldOf } from './date-field'
import { newRecordsByKey } from './new-records'
import type { PageGarbage } from './page-garbage'
import { partialAnswerOf } from './partial-chain'
import type { Patience } from './patience'
import { type CountState, ResourceCount } from './resource-count'
import { samplePages } from './sample-pages'
import { SampledRecords, type SampledRecordsState } from './sampled-records'
import type { SamplingTerms } from './sampling-terms'
import type { ServerRecords } from './server-records'

/** The number of chains at a time: each has a page in memory. */
const CHAINS_AT_A_TIME = 3

/** The number of records of the first page of a chain that both judges judge. */
const HELD_TO_REFERENCE = 3

/** Plain data that a {@link ResourceSampling} can be made of again. */
export interface ResourceState {
  readonly resourceName: string
  readonly count: CountState
  readonly records: SampledRecordsState
  readonly passes: readonly StoredPass[]
}

interface StoredPass {
  readonly name: string
  readonly faults: FaultsState
  readonly problem: string | undefined
  readonly chains: readonly StoredChain[]
}

/** The parts that the sampling of all Resources shares. */
export interface SharedSampling {
  readonly terms: SamplingTerms
  readonly patience: Patience
  readonly reference: ReferenceCheck
  readonly garbage: PageGarbage
  readonly serverRecords: ServerRecords
  /** Called when a pass begins, and after every page. */
  readonly onPage: (run: PassRun) => void
}

/** A pass under way. */
export interface PassRun extends PassProgress {
  readonly faults: FaultsByLevel
  problem: string | undefined
  /** The chain without expansion, then one for each expansion. */
  readonly chains: readonly [ChainRun, ...ChainRun[]]
}

/** Samples one Resource, pass by pass. */
export class ResourceSampling {
  readonly #resource: ResourceToSample
  readonly #shared: SharedSampling
  readonly #stored: ResourceState | undefined
  readonly #records: SampledRecords
  readonly #runs = new Map<string, PassRun>()
  readonly #samples = new Map<string, Promise<PassSample>>()
  readonly #dateField: string | undefined
  readonly #count: ResourceCount

  constructor(resource: ResourceToSample, shared: SharedSampling, stored?: ResourceState) {
    this.#resource = resource
    this.#shared = shared
    this.#stored = stored
    this.#dateField = dateFieldOf(resource.type.fields)
    this.#records = new SampledRecords(resource, shared.terms, stored?.records)
    const isGivenUp = () => shared.patience.givenUp !== undefined
    this.#count = new ResourceCount(shared.terms.reader, resource.entitySet, isGivenUp, stored?.count)
  }

  /** Samples by one pass, once. It never rejects because of a request. */
  sample(pass: SamplingPass): Promise<PassSample> {
    const sample = this.#samples.get(pass.name) ?? this.#walk(pass)
    this.#samples.set(pass.name, sample)
    return sample
  }

  /** Returns the sample so far. */
  result(): SampledResource {
    const chains = [...this.#runs.values()].flatMap((run) => run.chains)
    return {
      resourceName: this.#resource.name,
      advertised: this.#resource.type,
      ...(this.#dateField === undefined ? {} : { dateField: this.#dateField }),
      ...(this.#count.text === undefined ? {} : { count: this.#count.text }),
      ...this.#records.result(),
      chains: chains.map((chain) => chain.told()),
      responses: chains.flatMap(({ responses }) => responses),
    }
  }

  /** Returns the faults of all passes. */
  faults(): readonly FaultsByLevel[] {
    return [...this.#runs.values()].map(({ faults }) => faults)
  }

  /** Returns what a later run could take up. */
  state(): ResourceState {
    return {
      resourceName: this.#resource.name,
      count: this.#count.state(),
      records: this.#records.state(),
      passes: [...this.#storedAndNotBegun(), ...[...this.#runs.values()].map(storedPass)],
    }
  }

  #storedAndNotBegun(): readonly StoredPass[] {
    return (this.#stored?.passes ?? []).filter(({ name }) => !this.#runs.has(name))
  }

  async #walk(pass: SamplingPass): Promise<PassSample> {
    const count = await this.#count.known()
    const isFirst = this.#runs.size === 0
    const run = this.#begin(pass, count)
    this.#shared.onPage(run)
    const [plain, ...expanded] = run.chains
    await this.#follow(plain, run)
    await this.#followAll(expanded, run, vainStop(plain.finished()))
    const chains = run.chains.map((chain) => chain.finished())
    const { partial, ...absent } = await this.#absent(plain.finished(), run.count)
    return { ...run, chains, ...absent, partial: partial ?? (isFirst ? this.#count.partial : undefined) }
  }

  /** Finds out what a chain that brought no record, or fewer than there are, says about the server. */
  async #absent(
    plain: FinishedChain,
    count: bigint | undefined,
  ): Promise<Pick<PassSample, 'partial' | 'isServerEmpty' | 'latest'>> {
    const { terms, serverRecords } = this.#shared
    const { dateHigh: latest } = this.#records.result().tally
    serverRecords.note(plain.chain.entitySet, plain.records)
    const isWithout = plain.stop.reason === 'end' && plain.records === 0
    const partial = await partialAnswerOf(terms.reader, plain, count)
    return { partial, isServerEmpty: isWithout && partial === undefined && (await serverRecords.areNone()), latest }
  }

  /** Follows chains, a few at a time. After the first error it begins nothing more. */
  async #followAll(chains: readonly ChainRun[], pass: PassRun, vain: ChainStop | undefined): Promise<void> {
    const inTurn = pLimit(CHAINS_AT_A_TIME)
    const follow = (chain: ChainRun) =>
      this.#follow(chain, pass, vain).catch((error: unknown) => {
        inTurn.clearQueue()
        throw error
      })
    await Promise.all(chains.map((chain) => inTurn(follow, chain)))
  }

  #begin(pass: SamplingPass, count: bigint | undefined): PassRun {
    const stored = this.#stored?.passes.find(({ name }) => name === pass.name)
    const begun = (chain: SamplingChain) =>
      new ChainRun(
        chain,
        stored?.chains.find(({ expansion }) => expansion === chain.expansion),
      )
    const [plain, ...expanded] = this.#chainsOf(pass)
    const run: PassRun = {
      resource: this.#resource,
      pass,
      count,
      faults: new FaultsByLevel(this.#shared.terms.read, stored?.faults),
      problem: stored?.problem,
      chains: [begun(plain), ...expanded.map(begun)],
    }
    this.#runs.set(pass.name, run)
    return run
  }

  /** Makes the chains: the Resource alone, then with each of its expansions, one `$expand` at a time. */
  #chainsOf(pass: SamplingPass): readonly [SamplingChain, ...SamplingChain[]] {
    const { entitySet, type } = this.#resource
    const chain = { entitySet, pass, dateField: this.#dateField, limit: this.#shared.terms.limit }
    const expansions = [...type.fields.values()].filter(({ value }) => value.kind === 'expansion')
    return [chain, ...expansions.map(({ name }) => ({ ...chain, expansion: name }))]
  }

  /**
   * Follows a chain to its end.
   *
   * @param vain the stop of the chain without expansion, where the others would stop in the same way
   */
  async #follow(run: ChainRun, pass: PassRun, vain?: ChainStop): Promise<void> {
    if (run.stop !== undefined) return
    const { patience } = this.#shared
    if (vain !== undefined) run.leaveOut(vain)
    else if (patience.givenUp !== undefined) run.leaveOut({ reason: 'failed', error: patience.givenUp })
    else {
      const stop = await this.#walkPages(run, pass)
      patience.note(this.#resource.name, stop)
      run.end(stop)
      this.#shared.onPage(pass)
    }
  }

  #walkPages(run: ChainRun, pass: PassRun): Promise<ChainStop> {
    const { reader, now } = this.#shared.terms
    const isNew = newRecordsByKey(this.#resource.type)
    const taker = {
      isNew,
      onAnswer: (exchange: Exchange) => run.noteAnswer(exchange),
      onPage: (page: CollectionPage) => this.#take(page, run, pass),
    }
    return samplePages(reader, run.chain, taker, now)
  }

  #take(page: CollectionPage, run: ChainRun, pass: PassRun): void {
    if (run.responses.length === 0) {
      const first = page.records.slice(0, HELD_TO_REFERENCE)
      pass.problem ??= this.#shared.reference.problemWith(this.#resource.name, first)
    }
    const content = this.#records.judge(page, run.chain.expansion, pass.faults)
    this.#shared.garbage.add(page.exchange.bodyBytes)
    run.addPage(page.exchange, page.records.length, content)
    this.#shared.onPage(pass)
  }
}

/** Returns how a chain without expansion stopped that failed or found no record: those with one would, too. */
const vainStop = ({ stop, records }: FinishedChain): ChainStop | undefined =>
  stop.reason === 'failed' || records === 0 ? stop : undefined

const storedPass = ({ pass, faults, problem, chains }: PassRun): StoredPass => ({
  name: pass.name,
  faults: faults.state(),
  problem,
  chains: chains.flatMap((chain) => chain.stored() ?? []),
})
