import type { CollectionReader } from '../../odata/collection-reader'
import type { AdvertisedPayload } from '../advertised-payload'
import type { Counting } from '../counting/counting-rules'
import type { FaultReader } from '../fault'

/** The terms of sampling, which are the same for all Resources. */
export interface SamplingTerms {
  readonly reader: CollectionReader
  /** The service root for people, without secrets. */
  readonly serviceRoot: string
  readonly payload: AdvertisedPayload
  /** EntitySets of data: all but those of the Lookup and the Field Resource, which describe the metadata. */
  readonly entitySets: readonly string[]
  readonly read: FaultReader
  /** The rules by which records are counted: this project's or those of RESO's certification tool. */
  readonly counting: Counting
  /** The most different records that a chain brings, give or take a page. */
  readonly limit: number
  readonly now: Date
}
