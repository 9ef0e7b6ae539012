import type { Finding } from '../../dictionary/finding'
import { metadataPosition } from '../../dictionary/finding'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { EntityType, NavigationProperty, Property } from '../../metadata/model-elements'
import type { JsonObject } from '../../odata/json-value'
import { textOf } from '../../odata/json-value'
import type { ReplicatedResource } from '../../payload/replicated-resource'
import type { Offence } from '../judgement'
import { fieldSubject } from '../offered-elements'
import { defineRule } from '../rule'
import { recordSubject } from './describe-record'
import { judgeMissing, judgeRecords } from './judge-records'

/**
 * A record of the Field Resource describes one Field, so it names a Resource and a Field that the metadata declare.
 * Records without one of the names break another rule.
 */
export const fieldRecordInMetadata = defineRule({
  id: 'field-record-in-metadata',
  level: 'MUST',
  requirement: 'name a Field of the metadata',
  label: 'Records of the Field Resource about Fields that the metadata do not have',
  source: 'RCP-40, "Field entry"; RCP-33, Field Resource',
  sentences: ['every record of the {resource} Resource MUST name a Field of the metadata'],
  brokenBy: ['field-row-unknown'],
  allows: ['field-row-local'],
  judge: (about, model: EntityDataModel, resource: ReplicatedResource): Promise<Finding[]> =>
    judgeRecords(about, resource, (records, show) =>
      records.flatMap((record, index) => {
        const found = unknownName(model, record)
        if (found === undefined) return []
        return {
          subject: recordSubject(resource.resource, record, index),
          found,
          ...show(record, index),
          advice: 'correct the name, declare the Field in the metadata, or remove the record',
        }
      }),
    ),
})

/** Every Field of every Resource that can be asked for has a record. */
export const fieldHasRecord = defineRule({
  id: 'field-has-record',
  level: 'MUST',
  requirement: 'have a record in the Field Resource',
  label: 'Fields without a record in the Field Resource',
  source: 'RCP-40: "the available metadata, including the Field and Lookup resources"; RCP-33, Field Resource',
  sentences: ['every Field of the metadata MUST have a record in the {resource} Resource'],
  brokenBy: ['field-row-missing'],
  allows: ['field-row-local'],
  judge: (about, model: EntityDataModel, resource: ReplicatedResource): Promise<Finding[]> =>
    judgeMissing(about, resource, (records) => {
      const recorded = new Set(records.flatMap((record) => recordedField(model, record) ?? []))
      return exposedTypes(model).flatMap((entityType) =>
        membersOf(model, entityType)
          .filter(({ name }) => !recorded.has(identity(entityType, name)))
          .map((member): Offence => missingRecord(entityType, member)),
      )
    }),
})

function unknownName(model: EntityDataModel, record: JsonObject): string | undefined {
  const [resourceName, fieldName] = [textOf(record, 'ResourceName'), textOf(record, 'FieldName')]
  if (resourceName === undefined || fieldName === undefined) return undefined
  const entityType = model.resource(resourceName)
  if (entityType === undefined) return `the metadata have no Resource ${resourceName}`
  if (model.member(entityType, fieldName) !== undefined) return undefined
  return `the metadata have no Field ${fieldSubject({ resourceName, fieldName })}`
}

/** A record may name its Resource by the EntityType or by the EntitySet. */
function recordedField(model: EntityDataModel, record: JsonObject): string | undefined {
  const entityType = model.resource(textOf(record, 'ResourceName') ?? '')
  const fieldName = textOf(record, 'FieldName')
  return entityType === undefined || fieldName === undefined ? undefined : identity(entityType, fieldName)
}

const identity = ({ qualifiedName }: EntityType, fieldName: string): string => `${qualifiedName}/${fieldName}`

function exposedTypes(model: EntityDataModel): readonly EntityType[] {
  const types = model.entityContainers
    .flatMap(({ entitySets }) => entitySets)
    .flatMap(({ entityType }) => {
      const type = model.type(entityType)
      return type?.kind === 'EntityType' ? [type] : []
    })
  return [...new Set(types)]
}

const membersOf = (model: EntityDataModel, type: EntityType): readonly (Property | NavigationProperty)[] => [
  ...model.properties(type),
  ...model.navigationProperties(type),
]

const missingRecord = (entityType: EntityType, { name, position }: Property | NavigationProperty): Offence => ({
  subject: fieldSubject({ resourceName: entityType.name, fieldName: name }),
  expected: `a record with ResourceName ${entityType.name} and FieldName ${name}`,
  found: 'no such record',
  evidence: metadataPosition(position),
  advice: 'add the record, or remove the Field from the metadata',
})
