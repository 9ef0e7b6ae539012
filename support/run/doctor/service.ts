import type { Exchange } from '../../odata/exchange'
import type { ODataClient } from '../../odata/odata-client'
import type { ServiceConnection } from '../../odata/service-connection'
import type { RunConfiguration } from '../settings/run-configuration'

/** The server that a RESOScript names, as a run would ask it. */
export interface Service {
  readonly connection: ServiceConnection
  readonly configuration: RunConfiguration
  readonly client: ODataClient
  /** What was sent so far, in the order in which it ended. */
  readonly exchanges: readonly Exchange[]
  /** The metadata, asked for once; rejects with RequestError. */
  metadata(): Promise<{ readonly bytes: Buffer; readonly exchange: Exchange }>
}
