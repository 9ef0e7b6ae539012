import { badRequest, ODataError } from 'dd-acceptance/support/sample-server/odata-error'
import { type QueryOptions, refuseOthers } from 'dd-acceptance/support/sample-server/query-options'
import type { DataPath } from 'dd-acceptance/support/sample-server/resource-path'
import { pageOf } from '../query/list-records'
import { ENTITY_OPTIONS, readListQuery } from '../query/query'
import { readShape, type Shape } from '../query/shape'
import { fieldRecords, fieldResource, type InMemoryRecord, lookupResource } from '../resources/described'
import { industryAverageRecords, industryAverageResource } from '../resources/industry-average'
import { lookupRecords } from '../resources/lookup-records'
import { definitionOf } from './expand'
import { pageSizeOf } from './negotiation'
import { askerOf, contextUrl, jsonAnswer, type ODataRequest, queryOf, rootOf } from './service'

/** The Resources whose records are in memory, since they are few. */
const DECLARED = [fieldResource, lookupResource, industryAverageResource]

/** Tells if the records of a Resource are in memory. */
export const isInMemory = (name: string): boolean => DECLARED.some((each) => each.name === name)

async function recordsOf(asked: ODataRequest, name: string): Promise<readonly InMemoryRecord[]> {
  const { store, metadata } = asked.service
  if (name === fieldResource.name) return fieldRecords(metadata.declared)
  if (name === industryAverageResource.name) return await industryAverageRecords(store.reader)
  return await lookupRecords(store.reader, askerOf(asked), definitionOf(asked, 'OUID'), metadata.dictionary)
}

const keyFieldOf = (name: string): string => DECLARED.find((each) => each.name === name)?.keyField ?? ''

/** Answers a request for records of such a Resource. */
export async function inMemoryAnswer(
  asked: ODataRequest,
  { resource: name, key, property, isCount }: DataPath,
  options: QueryOptions,
): Promise<Response> {
  const known = asked.service.metadata.contexts.get(name)
  if (known === undefined) throw new ODataError(404, `there is no EntitySet ${name}`)
  const { context, declared } = known
  const records = await recordsOf(asked, name)
  const shapeOf = (): Shape => readShape(options, declared, asked.service.metadata.contexts)
  const selection = options['$select'] === undefined ? '' : `(${shapeOf().fields.join(',')})`
  if (key !== undefined) {
    const record = records.find((each) => each[keyFieldOf(name)] === key)
    if (record === undefined) throw new ODataError(404, `there is no record of ${name} with the key ${key}`)
    if (property !== undefined) return propertyAnswer(asked, name, record, property, options)
    refuseOthers(options, ENTITY_OPTIONS)
    return jsonAnswer({
      '@odata.context': contextUrl(asked.service, `#${name}${selection}/$entity`),
      ...shaped(record, shapeOf()),
    })
  }
  const preferred = pageSizeOf(asked.request.headers.get('prefer'))
  const query = readListQuery(options, context)
  const shape = shapeOf()
  const page = pageOf(records, query, preferred.size)
  if (isCount) return new Response(String(page.count), { headers: { 'content-type': 'text/plain' } })
  const next = { ...options, $skiptoken: page.next }
  return jsonAnswer(
    {
      '@odata.context': contextUrl(asked.service, `#${name}${selection}`),
      ...(query.isCounted && { '@odata.count': page.count }),
      value: page.records.map((record) => shaped(record, shape)),
      ...(page.next !== undefined && { '@odata.nextLink': `${rootOf(asked.service)}/${name}?${queryOf(next)}` }),
    },
    preferred.isPreferred ? { 'preference-applied': `odata.maxpagesize=${preferred.size}` } : {},
  )
}

const shaped = (record: InMemoryRecord, { fields }: Shape): InMemoryRecord =>
  Object.fromEntries(fields.map((name) => [name, record[name] ?? null]))

function propertyAnswer(
  { service }: ODataRequest,
  name: string,
  record: InMemoryRecord,
  property: string,
  options: QueryOptions,
): Response {
  const [option] = Object.keys(options).filter((each) => each !== '$format')
  if (option !== undefined) throw badRequest(`${option} is not an option that may stand behind the Field ${property}`)
  if (!Object.hasOwn(record, property)) throw new ODataError(404, `${name} has no Field ${property}`)
  const value = record[property] ?? null
  if (value === null) return new Response(null, { status: 204 })
  return jsonAnswer({ '@odata.context': contextUrl(service, `#${name}/${property}`), value })
}
