import type { AdvertisedPayload } from '../../payload/advertised-payload'
import type { FaultReader } from '../../payload/report/fault-reading'
import type { ValidatorOptions } from '../../payload/validator-options'

/** What payloads are judged by. */
export interface Terms {
  /** For people, e.g. `metadata file metadata.xml`. */
  readonly description: string
  /** Version of the Data Dictionary, e.g. `2.0`. */
  readonly version: string
  readonly payload: AdvertisedPayload
  readonly read: FaultReader
  readonly options: ValidatorOptions
}
