import type { CollectionReader } from '../../odata/collection-reader'
import { catchRequestError } from '../../odata/request-error'
import type { AdvertisedCount } from './replication'

/**
 * Asks a Resource for its count: "Providers MUST support the OData $count=true parameter" (RCP-40, Lookup Resource).
 * One record comes with it, because `$top=0` is judged by a rule of its own.
 */
export const askCount = (reader: CollectionReader, entitySet: string): Promise<AdvertisedCount> =>
  catchRequestError(
    async () => {
      const { count, exchange } = await reader.page(entitySet, { $count: true, $top: 1 })
      return count === undefined ? { kind: 'missing', exchange } : { kind: 'given', count, exchange }
    },
    (error) => ({ kind: 'failed', error }),
  )
