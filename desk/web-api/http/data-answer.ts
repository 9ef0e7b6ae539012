import { stringLiteral } from 'dd-acceptance/support/odata/expression-values'
import { badRequest, ODataError } from 'dd-acceptance/support/sample-server/odata-error'
import { type QueryOptions, refuseOthers } from 'dd-acceptance/support/sample-server/query-options'
import type { DataPath } from 'dd-acceptance/support/sample-server/resource-path'
import { sql } from 'kysely'
import { COLLECTION_OPTIONS, ENTITY_OPTIONS, readListQuery } from '../query/query'
import { hasLists, readShape, type Shape } from '../query/shape'
import type { ResourceDefinition, Sql } from '../resources/definition'
import { definitionOf, recordsOf, resultRecords, wantedOf } from './expand'
import { pageSizeOf } from './negotiation'
import { contextUrl, jsonAnswer, type ODataRequest, queryOf, rootOf } from './service'

/** A list with a list in each record has pages of fewer records. */
const PAGE_WITH_LISTS = 50

/** A collection: all records of a Resource, or those that a navigation property of one record leads to. */
interface Collection {
  readonly resource: ResourceDefinition
  /** Below the service root, percent-encoded. */
  readonly path: string
  readonly also: readonly Sql[]
}

/** Answers a request for records of the database (OData Protocol 4.01, 11.2). */
export async function dataAnswer(asked: ODataRequest, path: DataPath, options: QueryOptions): Promise<Response> {
  const resource = definitionOf(asked, path.resource)
  if (path.key === undefined) return collectionAnswer(asked, { resource, path: resource.name, also: [] }, path, options)
  if (typeof path.key !== 'string') throw new ODataError(404, `keys of ${resource.name} are strings in apostrophes`)
  const { key, property } = path
  const place = `${resource.name}(${encodeURIComponent(stringLiteral(key))})`
  if (property === undefined) return await entityAnswer(asked, resource, key, options)
  const way = resource.navigation.find(({ name }) => name === property)
  if (way === undefined) return await propertyAnswer(asked, resource, key, property, path, options)
  const row = await recordsOf(asked, resource).one(key, { fields: [], navigation: [property] })
  if (row === undefined) throw noRecord(resource, key)
  const related = definitionOf(asked, way.target)
  const also = [sql`${way.to()} = ${row.from[property] ?? ''}`]
  if (way.isCollection)
    return await collectionAnswer(asked, { resource: related, path: `${place}/${property}`, also }, path, options)
  if (path.isCount) throw badRequest(`${property} is one record, and has no $count`)
  return await relatedAnswer(asked, related, also, options)
}

const noRecord = ({ name }: ResourceDefinition, key: string): ODataError =>
  new ODataError(404, `there is no record of ${name} with the key ${key}`)

function shapeOf({ service }: ODataRequest, { name }: ResourceDefinition, options: QueryOptions): Shape {
  const { contexts } = service.metadata
  const known = contexts.get(name)
  if (known === undefined) throw new ODataError(404, `there is no EntitySet ${name}`)
  return readShape(options, known.declared, contexts)
}

async function collectionAnswer(
  asked: ODataRequest,
  { resource, path, also }: Collection,
  { isCount }: DataPath,
  options: QueryOptions,
): Promise<Response> {
  const { service, request } = asked
  const context = service.metadata.contexts.get(resource.name)?.context
  if (context === undefined) throw new ODataError(404, `there is no EntitySet ${resource.name}`)
  const records = recordsOf(asked, resource)
  if (isCount) {
    const { filter } = readListQuery(options, context, COUNT_OPTIONS)
    return new Response(String(await records.count(filter, also)), { headers: { 'content-type': 'text/plain' } })
  }
  const query = readListQuery(options, context, COLLECTION_OPTIONS)
  const shape = shapeOf(asked, resource, options)
  const preferred = pageSizeOf(request.headers.get('prefer'))
  const size = hasLists(shape) ? Math.min(preferred.size, PAGE_WITH_LISTS) : preferred.size
  const { rows, next } = await records.page(query, wantedOf(shape), size, also)
  const others = { ...options, $top: undefined, $skip: undefined, $skiptoken: next }
  return jsonAnswer(
    {
      '@odata.context': contextUrl(service, `#${resource.name}${selected(options)}`),
      ...(query.isCounted && { '@odata.count': await records.count(query.filter, also) }),
      value: await resultRecords(asked, resource, rows, shape),
      ...(next !== undefined && { '@odata.nextLink': `${rootOf(service)}/${path}?${queryOf(others)}` }),
    },
    preferred.isPreferred ? { 'preference-applied': `odata.maxpagesize=${size}` } : {},
  )
}

/** The options of a count; of the others it does not depend (OData URL Conventions 4.01, 4.8). */
const COUNT_OPTIONS = {
  offered: ['$filter'],
  notOffered: ['$search', '$apply', '$compute'],
}

/** Writes what `$select` leaves for a context URL, e.g. `(EndorsementKey)` (OData Protocol 4.01, 10.8). */
const selected = ({ $select }: QueryOptions): string =>
  $select === undefined ? '' : `(${encodeURIComponent($select.replaceAll(' ', '')).replaceAll('%2C', ',')})`

async function entityAnswer(
  asked: ODataRequest,
  resource: ResourceDefinition,
  key: string,
  options: QueryOptions,
): Promise<Response> {
  refuseOthers(options, ENTITY_OPTIONS)
  const shape = shapeOf(asked, resource, options)
  const row = await recordsOf(asked, resource).one(key, wantedOf(shape))
  if (row === undefined) throw noRecord(resource, key)
  const [record] = await resultRecords(asked, resource, [row], shape)
  return jsonAnswer({
    '@odata.context': contextUrl(asked.service, `#${resource.name}${selected(options)}/$entity`),
    ...record,
  })
}

/** Answers with the one record that a navigation property leads to. */
async function relatedAnswer(
  asked: ODataRequest,
  resource: ResourceDefinition,
  also: readonly Sql[],
  options: QueryOptions,
): Promise<Response> {
  refuseOthers(options, ENTITY_OPTIONS)
  const shape = shapeOf(asked, resource, options)
  const { rows } = await recordsOf(asked, resource).page(ALL, wantedOf(shape), 1, also)
  const [record] = await resultRecords(asked, resource, rows, shape)
  if (record === undefined) return new Response(null, { status: 204 })
  return jsonAnswer({
    '@odata.context': contextUrl(asked.service, `#${resource.name}${selected(options)}/$entity`),
    ...record,
  })
}

const ALL = {
  filter: undefined,
  order: [],
  orderText: '',
  top: undefined,
  skip: 0,
  isCounted: false,
  token: undefined,
}

/** Answers with the value of one Field of a record (OData Protocol 4.01, 11.2.4; JSON Format 4.01, 11). */
async function propertyAnswer(
  asked: ODataRequest,
  resource: ResourceDefinition,
  key: string,
  name: string,
  { isCount }: DataPath,
  options: QueryOptions,
): Promise<Response> {
  if (!resource.fields.some((field) => field.name === name))
    throw new ODataError(404, `${resource.name} has no Field ${name}`)
  if (isCount) throw new ODataError(501, `/$count behind the Field ${name} is not supported here`)
  const [option] = Object.keys(options).filter((each) => each !== '$format')
  if (option !== undefined) throw badRequest(`${option} is not an option that may stand behind the Field ${name}`)
  const row = await recordsOf(asked, resource).one(key, { fields: [name], navigation: [] })
  if (row === undefined) throw noRecord(resource, key)
  const value = row.values[name] ?? null
  if (value === null) return new Response(null, { status: 204 })
  const place = `#${resource.name}(${encodeURIComponent(stringLiteral(key))})/${name}`
  return jsonAnswer({ '@odata.context': contextUrl(asked.service, place), value })
}
