import type { Ask } from '../odata/service-answer'
import type { MissingParameter } from './core-parameter'
import type { CoreTarget } from './core-target'
import type { ChoiceSource } from './web-api-core/parameters/choice'
import { searchableChoices } from './web-api-core/parameters/searchable-choices'
import { type ResourceSource, sampleEndpointResource } from './web-api-core/target/endpoint-resource'

/** What the Resource of the requests and its Parameters are found by. */
export interface TargetSource extends ResourceSource, Pick<ChoiceSource, 'flags' | 'now' | 'serviceRoot'> {
  readonly ask: Ask
}

/** Why there is no Resource to ask for. */
export type UnknownTarget = Pick<MissingParameter, 'reason' | 'advice'>

/**
 * Finds the Resource that the Web API Core requests are about, and a value for each Parameter: that of the RESOScript
 * where it has one, else one that the records of the server answer each request with.
 *
 * @throws RequestError when records cannot be had
 */
export async function findTarget(source: TargetSource): Promise<CoreTarget | UnknownTarget> {
  const found = await sampleEndpointResource(source)
  if ('reason' in found) return { reason: found.reason, advice: found.advice }
  const { parameter, sample } = found
  const { model } = source
  const resource = parameter.text
  const entityType = model.resource(resource)
  if (entityType === undefined) return unknown(`the EntitySet ${resource} has no EntityType in the metadata`)
  const properties = new Map(model.properties(entityType).map((property) => [property.name, property]))
  const [keyRef, ...others] = model.key(entityType) ?? []
  const key = others.length === 0 ? properties.get(keyRef?.name ?? '') : undefined
  if (key === undefined) return unknown(`the key of ${resource} is not one Field, and the requests have one KeyField`)
  const choices = await searchableChoices(
    { ...source, resource, entityType, properties, key, sample },
    parameter,
    source.ask,
  )
  return { resource, model, properties, keyField: key.name, sample, ...choices }
}

const unknown = (reason: string): UnknownTarget => ({
  reason,
  advice: 'set Parameter EndpointResource in the RESOScript to a Resource whose key is one Field',
})
