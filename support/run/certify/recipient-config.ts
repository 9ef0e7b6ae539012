import type { ServiceConnection } from '../../odata/service-connection'
import type { RecipientIdentifiers } from './recipient'

/** What one of the `configs` of RESO's certification tools says: a recipient, and the server that it is certified by. */
export interface RecipientConfig {
  readonly identifiers: RecipientIdentifiers
  readonly connection: ServiceConnection
  /** Only records of this system are asked for. */
  readonly originatingSystemName?: string
  readonly originatingSystemId?: string
}
