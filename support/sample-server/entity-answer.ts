import type { Context } from 'hono'
import { type DataRequest, selectedIn } from './data-request'
import { ODataError } from './odata-error'
import { ODATA_JSON } from './odata-json'
import { runEntityQuery } from './query/run-query'
import type { SampleRecord } from './records/sample-record'

/** An entity by its key (OData URL Conventions 4.01, 4.3), or what a navigation property of it leads to (4.5). */
export function entityAnswer(context: Context, request: DataRequest): Response {
  const { resource, key, property } = request.path
  const record = request.source.records.find(resource, key === undefined ? [] : [key])
  if (record === undefined) throw new ODataError(404, `${resource} has no record with the key ${JSON.stringify(key)}`)
  if (property === undefined) return oneEntity(context, request, resource, record)

  const target = targetOf(request, property)
  const related = request.source.records.related(resource, record, property)
  if (related === null) return context.body(null, 204)
  return isRecord(related)
    ? oneEntity(context, request, target, related)
    : someEntities(context, request, target, related)
}

const isRecord = (related: SampleRecord | readonly SampleRecord[]): related is SampleRecord => !Array.isArray(related)

function targetOf({ source, path }: DataRequest, property: string): string {
  const entitySets = source.model.entityContainers.flatMap((container) => container.entitySets)
  const bindings = entitySets.find(({ name }) => name === path.resource)?.navigationPropertyBindings ?? []
  const target = bindings.find((binding) => binding.path === property)?.target
  if (target === undefined) throw new ODataError(404, `${path.resource} has no navigation property ${property}`)
  return target
}

function oneEntity(
  context: Context,
  { source, options, links }: DataRequest,
  resource: string,
  record: SampleRecord,
): Response {
  const entity = runEntityQuery(source, resource, record, options)
  const odataContext = links.context(`#${resource}${selectedIn(options)}/$entity`)
  return context.body(JSON.stringify({ '@odata.context': odataContext, ...entity }), 200, ODATA_JSON)
}

function someEntities(
  context: Context,
  { source, options, links, path }: DataRequest,
  resource: string,
  records: readonly SampleRecord[],
): Response {
  if (path.isCount) return context.text(String(records.length))
  const value = records.map((record) => runEntityQuery(source, resource, record, options))
  const odataContext = links.context(`#${resource}${selectedIn(options)}`)
  return context.body(JSON.stringify({ '@odata.context': odataContext, value }), 200, ODATA_JSON)
}
