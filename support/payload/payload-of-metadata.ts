import type { EntityDataModel } from '../metadata/entity-data-model'
import type { StructuredType } from '../metadata/model-elements'
import { AdvertisedFields } from './advertised-fields'
import type { AdvertisedField, AdvertisedPayload, AdvertisedType } from './advertised-payload'
import type { LookupRecords } from './lookups/lookup-record'

/**
 * What a server may answer, by its metadata and Lookup records: EntityTypes by the names of their EntitySets and by
 * their own, as `EntityDataModel.resource` finds them.
 *
 * @param lookups undefined when nobody gave any: a Field that is annotated with a LookupName then has no values
 */
export function advertisedPayload(model: EntityDataModel, lookups: LookupRecords | undefined): AdvertisedPayload {
  const fields = new AdvertisedFields(model, lookups)
  const types = new Map<string, AdvertisedType>()
  for (const { kind, qualifiedName } of model.types) {
    if (kind !== 'EntityType' && kind !== 'ComplexType') continue
    const type = model.type(qualifiedName)
    if (type?.kind === kind) types.set(qualifiedName, advertisedType(model, fields, type))
  }
  const resources = new Map<string, AdvertisedType>()
  for (const name of resourceNames(model)) {
    const type = types.get(model.resource(name)?.qualifiedName ?? '')
    if (type !== undefined) resources.set(name, type)
  }
  return { resources, types }
}

/** Names of EntitySets, and of the EntityTypes behind them: those that no EntitySet exposes cannot be asked for. */
function resourceNames(model: EntityDataModel): ReadonlySet<string> {
  const entitySets = model.entityContainers.flatMap((container) => container.entitySets)
  return new Set([
    ...entitySets.map(({ name }) => name),
    ...entitySets.flatMap(({ entityType }) => model.type(entityType)?.name ?? []),
  ])
}

function advertisedType(model: EntityDataModel, fields: AdvertisedFields, type: StructuredType): AdvertisedType {
  const members: AdvertisedField[] = [
    ...model.properties(type).map((property) => fields.ofProperty(property)),
    ...model.navigationProperties(type).map((navigation) => fields.ofNavigationProperty(navigation)),
  ]
  return {
    name: type.name,
    key: type.kind === 'EntityType' ? (model.key(type) ?? []).map(({ name }) => name) : [],
    fields: new Map(members.map((field) => [field.name, field])),
  }
}
