import type { CollectionReader } from '../../odata/collection-reader'
import type { AdvertisedPayload } from '../advertised-payload'
import type { Counting } from '../counting/counting-rules'
import type { FaultReader } from '../fault'

/** What sampling needs to know, whatever Resource it is about. */
export interface SamplingTerms {
  readonly reader: CollectionReader
  /** For people, without secrets. */
  readonly serviceRoot: string
  readonly payload: AdvertisedPayload
  readonly read: FaultReader
  /** The rules by which records are counted: this project's or those of RESO's certification tool. */
  readonly counting: Counting
  /** Different records that a chain brings at most, give or take a page. */
  readonly limit: number
  readonly now: Date
}
