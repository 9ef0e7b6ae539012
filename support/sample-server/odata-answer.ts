import type { Context } from 'hono'
import { assertAccepted } from './accepted'
import { collectionAnswer, countAnswer } from './collection-answer'
import { readDataRequest } from './data-request'
import { entityAnswer } from './entity-answer'
import { ODATA_JSON } from './odata-json'
import type { DataPath } from './resource-path'
import type { SampleEnv } from './sample-env'
import type { SampleService } from './sample-service'
import { ServiceLinks } from './service-links'

/** Answers a request that may be answered (OData Protocol 4.01, 11.1 and 11.2). */
export function odataAnswer(context: Context<SampleEnv>, service: SampleService): Response {
  const path = context.get('path')
  switch (path.kind) {
    case 'service document':
      return serviceDocument(context, service)
    case 'metadata':
      return metadataDocument(context, service)
    case 'data':
      return dataAnswer(context, service, path)
  }
}

/** OData JSON Format 4.01, 5. */
function serviceDocument(context: Context, { model, defects }: SampleService): Response {
  assertAccepted(context, 'application/json')
  const links = new ServiceLinks(new URL(context.req.url), defects)
  const value = model.entityContainers
    .flatMap(({ entitySets }) => entitySets)
    .map(({ name }) => ({ name, kind: 'EntitySet', url: name }))
  return context.body(JSON.stringify({ '@odata.context': links.context(), value }), 200, ODATA_JSON)
}

/** OData Protocol 4.01, 11.1.2. */
function metadataDocument(context: Context, { metadata }: SampleService): Response {
  assertAccepted(context, 'application/xml')
  return context.body(metadata.text, 200, { 'Content-Type': metadata.contentType })
}

function dataAnswer(context: Context, service: SampleService, path: DataPath): Response {
  const isText = path.isCount
  if (!isText) assertAccepted(context, 'application/json')
  const request = readDataRequest(context, service, path)
  if (path.key !== undefined) return entityAnswer(context, request)
  return isText ? countAnswer(context, request, service.defects) : collectionAnswer(context, request, service.defects)
}
