import type { DictionaryIndex } from '../../dictionary/dictionary-index'
import { groupBy } from '../../dictionary/group-by'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import { LOOKUP_NAME_TERM, LOOKUP_VALUE_TERM } from '../../payload/lookups/lookup-name'
import type { OfferedField, OfferedNames, OfferedValue } from '../../variations/offered-names'

/** As much of a metadata report as names need; of a server with a Lookup Resource, the one that its records are in. */
export interface ReportedNames {
  readonly fields: readonly ReportedFieldName[]
  readonly lookups: readonly ReportedLookupName[]
  /** EntitySets by the EntityType that they expose, where the metadata themselves are known. */
  readonly entitySets?: ReadonlyMap<string, readonly string[]>
}

interface AnnotationValue {
  readonly term: string
  readonly value: unknown
}

interface ReportedFieldName {
  readonly resourceName: string
  readonly fieldName: string
  readonly type?: string
  readonly isExpansion?: boolean
  readonly isComplexType?: boolean
  readonly annotations?: readonly AnnotationValue[]
}

interface ReportedLookupName {
  readonly lookupName: string
  readonly lookupValue: string
  readonly type?: string
  readonly annotations?: readonly AnnotationValue[]
}

const STANDARD_NAME_TERM = 'RESO.OData.Metadata.StandardName'

/**
 * The names of a metadata report. Fields that share a Lookup share its list. A Resource goes by the standard name of an
 * EntitySet where its EntityType has another one: requests know it by that.
 */
export function offeredNames(
  { fields, lookups, entitySets }: ReportedNames,
  dictionary: DictionaryIndex,
): OfferedNames {
  const values = new Map(
    [...groupBy(lookups, ({ lookupName }) => lookupName)].map(([name, alike]) => [name, alike.map(offeredValue)]),
  )
  const offeredField = (field: ReportedFieldName): OfferedField => {
    const lookupName = annotationOf(field, LOOKUP_NAME_TERM)
    const offered = values.get(field.type ?? '') ?? values.get(lookupName ?? '')
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

/** Whether values of any Field are records of the Lookup Resource. */
export const usesLookupRecords = ({ fields }: ReportedNames): boolean =>
  fields.some((field) => annotationOf(field, LOOKUP_NAME_TERM) !== undefined)

function kindOf({ isExpansion, isComplexType }: ReportedFieldName): OfferedField['kind'] {
  if (isExpansion) return 'expansion'
  return isComplexType ? 'complex type' : 'Field'
}

/** Lookup records are strings, and keep the LookupValue where the StandardLookupValue took its place. */
function offeredValue(lookup: ReportedLookupName): OfferedValue {
  const standardName = annotationOf(lookup, STANDARD_NAME_TERM)
  return {
    name: annotationOf(lookup, LOOKUP_VALUE_TERM) ?? lookup.lookupValue,
    kind: lookup.type === 'Edm.String' ? 'lookupValue' : 'legacyODataValue',
    ...(standardName === undefined ? {} : { standardName }),
  }
}

function annotationOf({ annotations = [] }: Pick<ReportedFieldName, 'annotations'>, term: string): string | undefined {
  const value = annotations.find((annotation) => annotation.term === term)?.value
  return typeof value === 'string' ? value : undefined
}
