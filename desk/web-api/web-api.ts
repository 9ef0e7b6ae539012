import { badRequest, errorAnswer, ODataError } from 'dd-acceptance/support/sample-server/odata-error'
import { readResourcePath } from 'dd-acceptance/support/sample-server/resource-path'
import type { Viewer } from '../endorsements/listing'
import type { Store } from '../store/store'
import { dataAnswer } from './http/data-answer'
import { inMemoryAnswer, isInMemory } from './http/in-memory-answer'
import { mediaTypeOf, versionOf } from './http/negotiation'
import { systemQueryOptions } from './http/options'
import { contextUrl, jsonAnswer, type ODataRequest, type Service } from './http/service'
import { type ServiceMetadata, serviceMetadata } from './metadata/service-metadata'
import { NotInSql } from './query/scope'

/** The path of the service root. */
export const ODATA_PATH = '/odata'

/** Answers requests for the records of the desk by OData 4.01, each for what whoever asks may see. */
export class WebApi {
  readonly #store: Store
  readonly #url: string
  #metadata: ServiceMetadata | undefined

  constructor(store: Store, url: string) {
    this.#store = store
    this.#url = url
  }

  /** Answers a request of somebody who may ask; undefined stands for somebody who may not. */
  async answer(request: Request, viewer: Viewer | undefined): Promise<Response> {
    try {
      const version = versionOf(request.headers.get('odata-maxversion'))
      return withVersion(await this.#answer(request, viewer, version), version)
    } catch (error) {
      const refusal = error instanceof NotInSql ? new ODataError(501, error.message) : error
      if (!(refusal instanceof ODataError)) throw error
      return withVersion(errorAnswer(refusal), '4.01')
    }
  }

  async #answer(request: Request, viewer: Viewer | undefined, version: ODataRequest['version']): Promise<Response> {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      throw new ODataError(405, `${request.method} is not allowed here`, { allow: 'GET, HEAD' })
    if (viewer === undefined)
      throw new ODataError(401, 'a valid access token is needed', { 'www-authenticate': 'Bearer realm="desk"' })
    this.#metadata ??= serviceMetadata()
    const service: Service = { store: this.#store, url: this.#url, metadata: this.#metadata }
    return await answerOf({ service, request, viewer, version })
  }
}

async function answerOf(asked: ODataRequest): Promise<Response> {
  const { service, request, version } = asked
  const url = new URL(request.url)
  if (url.pathname.includes('%00')) throw badRequest('the path has the character 0, which no key of this service has')
  const path = readResourcePath(url.pathname.slice(ODATA_PATH.length))
  const { $format, ...options } = systemQueryOptions(url)
  const accept = request.headers.get('accept')
  switch (path.kind) {
    case 'metadata':
      return metadataAnswer(service, version, mediaTypeOf($format, accept, BOTH))
    case 'service document':
      mediaTypeOf($format, accept, JSON_ONLY)
      return serviceDocument(service)
    case 'data':
      // A count is plain text, whatever else is accepted.
      if (!path.isCount) mediaTypeOf($format, accept, JSON_ONLY)
      return await (isInMemory(path.resource) ? inMemoryAnswer : dataAnswer)(asked, path, options)
  }
}

const JSON_ONLY = ['application/json'] as const
const BOTH = ['application/xml', 'application/json'] as const

function metadataAnswer(
  { metadata }: Service,
  version: ODataRequest['version'],
  type: (typeof BOTH)[number],
): Response {
  const text = type === 'application/xml' ? metadata.edmx(version) : metadata.csdlJson(version)
  return new Response(text, { headers: { 'content-type': type } })
}

/** Answers with the service document (OData JSON Format 4.01, 5). */
function serviceDocument(service: Service): Response {
  const value = service.metadata.declared.map(({ name }) => ({ name, kind: 'EntitySet', url: name }))
  return jsonAnswer({ '@odata.context': contextUrl(service), value })
}

function withVersion(answer: Response, version: ODataRequest['version']): Response {
  answer.headers.set('odata-version', version)
  return answer
}
