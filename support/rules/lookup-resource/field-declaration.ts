import type { Finding } from '../../dictionary/finding'
import { metadataPosition } from '../../dictionary/finding'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { Property } from '../../metadata/model-elements'
import { declaredType, describeType } from '../data-dictionary/declared-type'
import { fieldSubject } from '../data-dictionary/offered-field'

/**
 * The Fields of the Lookup Resource have the data types of its definition (RCP-40, Lookup Resource); a TypeDefinition
 * counts as its underlying type.
 *
 * @param type qualified name of a primitive type, e.g. `Edm.String`
 */
export function judgeFieldType(model: EntityDataModel, resourceName: string, fieldName: string, type: string): Finding {
  const about = {
    rule: 'resource-field-type',
    level: 'MUST',
    subject: fieldSubject({ resourceName, fieldName }),
    requirement: `MUST be ${type}`,
    expected: type,
    advice: `declare <Property Name="${fieldName}" Type="${type}"/>`,
  } as const
  const entityType = model.resource(resourceName)
  const member = entityType && model.member(entityType, fieldName)
  if (member === undefined) {
    const evidence = entityType === undefined ? {} : { evidence: metadataPosition(entityType.position) }
    return { ...about, outcome: 'violated', found: 'not in the metadata', ...evidence }
  }
  const declared = declaredType(model, member)
  const isType = declared.kind === 'primitive' && declared.qualifiedName === type && !declared.isCollection
  return {
    ...about,
    outcome: isType ? 'upheld' : 'violated',
    found: describeType(declared),
    evidence: metadataPosition(member.position),
  }
}

/** Nullable is false for the Fields that every record has (RCP-40, Lookup Resource, column Nullable). */
export const judgeNotNullable = (model: EntityDataModel, resourceName: string, fieldName: string): Finding => ({
  rule: 'resource-field-not-nullable',
  level: 'MUST',
  requirement: 'MUST NOT be nullable',
  ...judgeNullability(model, resourceName, fieldName, false, 'violated'),
})

/** Nullable is true for the Fields that a record may lack (RCP-40, Lookup Resource, column Nullable). */
export const judgeNullable = (model: EntityDataModel, resourceName: string, fieldName: string): Finding => ({
  rule: 'resource-field-nullable',
  level: 'SHOULD',
  requirement: 'SHOULD be nullable',
  ...judgeNullability(model, resourceName, fieldName, true, 'advisory'),
})

function judgeNullability(
  model: EntityDataModel,
  resourceName: string,
  fieldName: string,
  nullable: boolean,
  otherwise: 'violated' | 'advisory',
) {
  const property = propertyOf(model, resourceName, fieldName)
  return {
    subject: fieldSubject({ resourceName, fieldName }),
    outcome: property.nullable === nullable ? 'upheld' : otherwise,
    expected: `Nullable="${nullable}"`,
    found: `Nullable="${property.nullable}"`,
    evidence: metadataPosition(property.position),
    advice: `declare Nullable="${nullable}"`,
  } as const
}

/** @throws Error when the Field is not declared: the sentence about its type comes before those about nulls */
function propertyOf(model: EntityDataModel, resourceName: string, fieldName: string): Property {
  const entityType = model.resource(resourceName)
  const member = entityType && model.member(entityType, fieldName)
  if (member?.kind === 'Property') return member
  throw new Error(
    `${fieldSubject({ resourceName, fieldName })} is not declared as a Property; ` +
      `this sentence comes first: "${fieldName}" of the "${resourceName}" Resource MUST be <type>`,
  )
}
