import type { Context } from 'hono'
import { readTimestamp } from '../../metadata/exact-values'
import { stringLiteral } from '../../odata/expression-values'
import type { ActiveDefects } from '../defects/active-defects'
import { badRequest, ODataError } from '../odata-error'
import { runEntityQuery, runQuery, runRelatedQuery } from '../query/run-query'
import type { QueryOptions } from '../query-options'
import type { ResourceShape } from '../records/resource-shape'
import type { SampleRecord } from '../records/sample-record'
import type { ServedRecords } from '../records/served-records'
import type { DataPath } from '../resource-path'
import { assertAccepted } from './negotiation'
import { contextUrl, jsonAnswer, nextUrl, pageSizeOf, systemQueryOptions } from './odata-request'

/** The records and defects that data are answered from. */
export interface DataSource {
  readonly records: ServedRecords
  readonly defects: ActiveDefects
}

/** A request for data of a known EntitySet, ready to be answered. */
interface DataRequest {
  readonly context: Context
  readonly service: DataSource
  readonly path: DataPath
  readonly options: QueryOptions
  readonly shape: ResourceShape
}

/**
 * Answers a request for data (OData Protocol 4.01, 11.2).
 *
 * @throws ODataError for an EntitySet, record or navigation property that does not exist, and where options or defects
 *   refuse
 */
export function dataAnswer(context: Context, service: DataSource, path: DataPath): Response {
  const { defects, records } = service
  if (!path.isCount) assertAccepted(context, 'application/json')
  const shape = records.shape(path.resource)
  if (shape === undefined) throw new ODataError(404, `there is no EntitySet ${path.resource}`)
  const options = defects.changed('options', systemQueryOptions(new URL(context.req.url)), path.resource)
  records.renew(path.resource)
  const request = { context, service, path, options, shape }
  if (path.key === undefined) return path.isCount ? countAnswer(request) : collectionAnswer(request)
  const record = records.find(path.resource, path.key)
  if (record === undefined) {
    throw new ODataError(404, `${path.resource} has no record with the key ${JSON.stringify(path.key)}`)
  }
  const { property } = path
  if (property === undefined) return entityAnswer(request, record)
  return shape.properties.has(property)
    ? propertyAnswer(request, record, property)
    : relatedAnswer(request, record, property)
}

/** Answers with a page of an EntitySet (OData JSON Format 4.01, 12). */
function collectionAnswer(request: DataRequest): Response {
  const { context, service, options, shape } = request
  const { defects, records } = service
  const pageSize = pageSizeOf(context, (size) => defects.changed('pageSize', size, shape.name))
  const { url } = context.req
  const now = readTimestamp(new Date(defects.changed('now', Date.now())).toISOString())
  const found = runQuery(records, shape, options, pageSize, now)
  const page = defects.changed('page', found, shape.name, url)
  const { count, nextSkipToken } = page
  const nextLink = nextSkipToken && defects.changed('nextLink', nextUrl(context, nextSkipToken), shape.name, url)
  return jsonAnswer(context, {
    '@odata.context': contextOf(request),
    ...(count !== undefined && { '@odata.count': count }),
    value: page.records,
    ...(nextLink !== undefined && { '@odata.nextLink': nextLink }),
  })
}

/** Answers with the number of records of an EntitySet as text (OData URL Conventions 4.01, 4.8). */
function countAnswer({ context, service, options, shape }: DataRequest): Response {
  const page = runQuery(service.records, shape, { ...options, $count: 'true', $top: '0' }, 1)
  return context.text(String(service.defects.changed('page', page, shape.name, context.req.url).count))
}

/** Answers with an entity by its key (OData URL Conventions 4.01, 4.3). */
function entityAnswer(request: DataRequest, record: SampleRecord): Response {
  const { context, service, options, shape } = request
  const entity = runEntityQuery(service.records, shape, record, options)
  return jsonAnswer(context, {
    '@odata.context': `${contextOf(request)}/$entity`,
    ...service.defects.changed('entity', entity, shape.name, context.req.url),
  })
}

/** Answers with the records that a navigation property of an entity leads to (OData URL Conventions 4.01, 4.5). */
function relatedAnswer(request: DataRequest, record: SampleRecord, property: string): Response {
  const { context, service, options, path } = request
  const { records } = service
  const navigation = request.shape.navigation.get(property)
  const shape = navigation && records.shape(navigation.target)
  if (shape === undefined)
    throw new ODataError(404, `${path.resource} has neither a Field nor a navigation property ${property}`)
  const related = service.defects.changed(
    'related',
    records.related(path.resource, record, property),
    path.resource,
    context.req.url,
  )
  if (!navigation?.isCollection) {
    const [one] = related
    return one === undefined ? context.body(null, 204) : entityAnswer({ ...request, shape }, one)
  }
  if (path.isCount) return context.text(String(related.length))
  return jsonAnswer(context, {
    '@odata.context': contextOf({ ...request, shape }),
    value: runRelatedQuery(records, shape, related, options),
  })
}

/** Answers with the value of one Field of an entity (OData Protocol 4.01, 11.2.4; JSON Format 4.01, 11). */
function propertyAnswer({ context, service, options, shape, path }: DataRequest, record: SampleRecord, name: string) {
  const { defects, records } = service
  if (path.isCount) throw new ODataError(501, `/$count behind the Field ${name} is not supported here`)
  const [option] = Object.keys(options)
  if (option !== undefined) throw badRequest(`${option} is not an option that may stand behind the Field ${name}`)
  const field = runEntityQuery(records, shape, record, { $select: name })
  const { [name]: value = null } = defects.changed('entity', field, shape.name, context.req.url)
  if (value === null) return context.body(null, 204)
  const key = typeof path.key === 'string' ? stringLiteral(path.key) : path.key
  const fragment = `#${shape.name}(${encodeURIComponent(String(key))})/${name}`
  return jsonAnswer(context, { '@odata.context': contextUrl(context, defects, fragment), value })
}

/** Returns the context URL of an answer, with what `$select` leaves, e.g. `(ListingKey,City)` (OData Protocol 4.01, 10.8). */
const contextOf = ({ context, service, options: { $select }, shape }: DataRequest): string =>
  contextUrl(
    context,
    service.defects,
    `#${shape.name}${$select === undefined ? '' : `(${$select.replaceAll(' ', '')})`}`,
  )
