import type { FaultsByLevel } from '../report/faults-by-level'
import type { ResourceToSample } from './resource-to-sample'
import type { ChainStop, SamplingChain } from './sampling-chain'
import type { SamplingPass } from './sampling-pass'

/** What one pass over a Resource brought. */
export interface PassSample {
  readonly resource: ResourceToSample
  readonly pass: SamplingPass
  /** Number of records by `$count`; undefined when the server does not say it. */
  readonly count: bigint | undefined
  /** The one without expansion, then one for each expansion. */
  readonly chains: readonly FinishedChain[]
  /** Of the records that no pass before it brought. */
  readonly faults: FaultsByLevel
  /** Why the records cannot be said to be judged; undefined when they are. */
  readonly problem: string | undefined
}

/** A chain that stopped, and what its pages brought. */
export interface FinishedChain extends ChainContent {
  readonly chain: SamplingChain
  readonly stop: ChainStop
}

/** Numbers of pages and records, repeated ones included. */
export interface ChainContent {
  readonly pages: number
  readonly records: number
  readonly expandedRecords: number
  /** Whether any record had the navigation property that was expanded. */
  readonly hasExpansion: boolean
}
