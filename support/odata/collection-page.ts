import type { Exchange } from './exchange'
import type { JsonObject } from './json-value'
import type { PagePreferences } from './page-preferences'
import type { QueryOptions } from './query-options'

/** One answer to a request for a collection (OData JSON Format 4.01, section 12). */
export interface CollectionPage {
  readonly records: readonly JsonObject[]
  /** `@odata.count` (or `@count`), when the answer has it. */
  readonly count?: bigint
  /** `@odata.nextLink` (or `@nextLink`) as the server spells it; opaque, possibly relative. */
  readonly nextLink?: string
  readonly exchange: Exchange
}

/** As much of a page as leads to the next one. */
export type PageLink = Pick<CollectionPage, 'nextLink' | 'exchange'>

/** Reads collections of a service. Both functions throw RequestError for whatever is not a page of records. */
export interface CollectionReader {
  /** @param resource name of the EntitySet */
  page(resource: string, options: QueryOptions, preferences?: PagePreferences): Promise<CollectionPage>
  /** The page that the nextLink of `page` leads to, with the preferences that `page` was asked for with. */
  nextPage(page: PageLink): Promise<CollectionPage>
}
