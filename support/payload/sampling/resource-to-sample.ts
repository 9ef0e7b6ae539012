import type { AdvertisedType } from '../advertised-payload'

/** A Resource whose records are sampled. */
export interface ResourceToSample {
  /** As sentences call it: the standard name, or the EntitySet of a local Resource. A key of the advertised Resources. */
  readonly name: string
  /** The EntitySet that is asked. */
  readonly entitySet: string
  readonly type: AdvertisedType
}
