import type { Context } from 'hono'
import { ODataError } from './odata-error'
import { systemQueryOptions } from './odata-request'
import type { QueryOptions, QuerySource } from './query/run-query'
import type { DataPath } from './resource-path'
import type { SampleService } from './sample-service'
import { ServiceLinks } from './service-links'

/** A request for data of an EntitySet that there is, ready to be answered. */
export interface DataRequest {
  readonly path: DataPath
  readonly options: QueryOptions
  readonly source: QuerySource
  readonly links: ServiceLinks
}

/** @throws ODataError for an EntitySet that there is not, or what options and defects refuse */
export function readDataRequest(context: Context, service: SampleService, path: DataPath): DataRequest {
  const { defects, model, records } = service
  const isThere = model.entityContainers.some(({ entitySets }) => entitySets.some(({ name }) => name === path.resource))
  if (!isThere) throw new ODataError(404, `there is no EntitySet ${path.resource}`)
  const requested = new URL(context.req.url)
  const options = defects.options(path.resource, systemQueryOptions(requested))
  records.renew(path.resource)
  const source = { model, records, now: new Date().toISOString() }
  return { path, options, source, links: new ServiceLinks(requested, defects) }
}

/** What `$select` leaves, as a context URL tells it, e.g. `(ListingKey,City)` (OData Protocol 4.01, 10.8). */
export const selectedIn = ({ $select }: QueryOptions): string =>
  $select === undefined ? '' : `(${$select.replaceAll(' ', '')})`
