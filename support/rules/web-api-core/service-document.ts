import type { Finding } from '../../dictionary/finding'
import { firstFew } from '../../dictionary/wording'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { JsonObject, JsonValue } from '../../odata/json-value'
import { isJsonObject } from '../../odata/json-value'
import type { CoreExchange } from '../core-request'
import type { CoreTarget } from '../core-target'
import { type AboutSubject, defineRule } from '../rule'
import { broken, requestSubject } from './judging/core-findings'

/**
 * The service document has an object for each EntitySet, with its name and URL; without kind it is an EntitySet (OData
 * JSON Format 4.01, 5). Providers choose which they advertise (Web API Core, 2.5.2): the metadata say which they leave out
 * (OData CSDL XML 4.01, 13.2).
 */
export const serviceDocument = defineRule({
  id: 'core-service-document',
  level: 'MUST',
  requirement: (resource: string) => `list ${resource}`,
  label: 'Service document that does not list the Resource',
  source: 'Web API Core 2.0.0, 2.5.2; OData JSON Format 4.01, 5; OData CSDL XML 4.01, 13.2',
  sentences: ['the service document MUST list EndpointResource'],
  brokenBy: ['core-service-document-resources'],
  allows: ['absolute-service-document', 'unlisted-property'],
  judge,
})

function judge(
  aboutSubject: AboutSubject<[resource: string]>,
  { resource, model }: CoreTarget,
  exchange: CoreExchange,
): Finding {
  const about = aboutSubject(requestSubject(exchange), resource)
  const expected = `{"name": "${resource}", "kind": "EntitySet", "url": "${resource}"} in "value"`
  const advice =
    'list each EntitySet in the service document, or declare IncludeInServiceDocument="false" for those that it leaves out'
  const value = exchange.body.kind === 'object' ? exchange.body.object['value'] : undefined
  if (!Array.isArray(value)) return broken(about, exchange, { expected, found: 'no array as "value"', advice })
  const items = value.filter((item: JsonValue) => isJsonObject(item)).filter(isEntitySet)
  if (items.some((item) => item['name'] === resource || lastSegment(item['url']) === resource)) {
    return { ...about, outcome: 'upheld', found: resource }
  }
  if (isLeftOut(model, resource)) return { ...about, outcome: 'not offered', found: LEFT_OUT }
  const names = items.flatMap(({ name }) => (typeof name === 'string' ? name : []))
  return broken(about, exchange, { expected, found: firstFew(names, 5) || 'no EntitySet', advice })
}

const isLeftOut = ({ entityContainers }: EntityDataModel, resource: string): boolean =>
  entityContainers.some(({ entitySets }) =>
    entitySets.some(({ name, isInServiceDocument }) => name === resource && !isInServiceDocument),
  )

const LEFT_OUT = 'not listed, as the metadata say by IncludeInServiceDocument="false"'

const isEntitySet = ({ kind }: JsonObject): boolean => kind === undefined || kind === null || kind === 'EntitySet'

/** URLs may be absolute or start from the service root (OData JSON Format 4.01, 4.3); segments are encoded. */
function lastSegment(url: JsonValue | undefined): string | undefined {
  if (typeof url !== 'string') return undefined
  const [path = ''] = url.split(/[?#]/, 1)
  const segment = (path.endsWith('/') ? path.slice(0, -1) : path).split('/').at(-1) ?? ''
  try {
    return decodeURIComponent(segment)
  } catch {
    return undefined
  }
}
