import type { DictionaryIndex } from '../dictionary/dictionary-index'
import { groupBy } from '../dictionary/group-by'
import { lookupNameOf } from '../metadata/annotations'
import type { EntityDataModel } from '../metadata/entity-data-model'
import { type MetadataReport, offeredValue, type ReportedField } from '../metadata/metadata-report'
import type { OfferedField, OfferedNames } from '../variations/offered-names'

/** The part of a metadata report that has names; of a server with a Lookup Resource, with the Lookup records in it. */
export interface ReportedNames extends Pick<MetadataReport, 'fields' | 'lookups'> {
  /** EntitySets by the EntityType that they expose, where the metadata themselves are known. */
  readonly entitySets?: ReadonlyMap<string, readonly string[]>
}

/**
 * The names of a metadata report. Fields that share a Lookup share its list. A Resource goes by the standard name of an
 * EntitySet where its EntityType has another one: requests know it by that.
 */
export function offeredNames(
  { fields, lookups, entitySets }: ReportedNames,
  dictionary: Pick<DictionaryIndex, 'hasResource'>,
): OfferedNames {
  const values = new Map(
    [...groupBy(lookups, ({ lookupName }) => lookupName)].map(([name, alike]) => [name, alike.map(offeredValue)]),
  )
  const offeredField = (field: ReportedField): OfferedField => {
    const lookupName = lookupNameOf(field)
    const offered = values.get(field.type) ?? values.get(lookupName ?? '')
    return { name: field.fieldName, kind: kindOf(field), ...(offered === undefined ? {} : { values: offered }) }
  }
  const isStandard = (name: string) => dictionary.hasResource(name)
  const resources = groupBy(fields, ({ resourceName }) =>
    isStandard(resourceName) ? resourceName : (entitySets?.get(resourceName)?.find(isStandard) ?? resourceName),
  )
  return { resources: [...resources].map(([name, own]) => ({ name, fields: own.map(offeredField) })) }
}

/** Names of the EntitySets of a model by the unqualified names of their EntityTypes. */
export function entitySetsByType(model: EntityDataModel): ReadonlyMap<string, readonly string[]> {
  const sets = model.entityContainers.flatMap(({ entitySets }) => entitySets)
  const byType = groupBy(sets, ({ entityType }) => model.type(entityType)?.name ?? entityType)
  return new Map([...byType].map(([type, alike]) => [type, alike.map(({ name }) => name)]))
}

/** Tells whether values of any Field are records of the Lookup Resource: those of EnumTypes are not, whatever they say. */
export const usesLookupRecords = ({ fields }: ReportedNames): boolean =>
  fields.some((field) => {
    const lookupName = lookupNameOf(field)
    return lookupName !== undefined && (field.type === 'Edm.String' || field.type === lookupName)
  })

function kindOf({ isExpansion, isComplexType }: ReportedField): OfferedField['kind'] {
  if (isExpansion) return 'expansion'
  return isComplexType ? 'complex type' : 'Field'
}
