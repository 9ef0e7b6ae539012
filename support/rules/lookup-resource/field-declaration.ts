import type { Finding } from '../../dictionary/finding'
import { metadataPosition } from '../../dictionary/finding'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { Property } from '../../metadata/model-elements'
import { declaredType, describeType } from '../data-dictionary/declared-type'
import { fieldSubject } from '../offered-elements'
import { type About, type AboutSubject, defineRule } from '../rule'

/** A TypeDefinition counts as its underlying type. */
export const fieldType = defineRule({
  id: 'resource-field-type',
  level: 'MUST',
  requirement: (type: string) => `be ${type}`,
  label: 'Fields of the Lookup or Field Resource that are missing or of a wrong type',
  source: 'RCP-40, Lookup Resource, column Data Type',
  sentences: ['{field} of the {resource} Resource MUST be {word}'],
  brokenBy: ['lookup-value-wrong-type', 'lookup-timestamp-missing'],
  allows: ['a LookupKey of a TypeDefinition'],
  judge: judgeType,
})

/** Fields that every record has are not nullable. */
export const fieldNotNullable = defineRule({
  id: 'resource-field-not-nullable',
  level: 'MUST',
  requirement: 'NOT be nullable',
  label: 'Fields of the Lookup or Field Resource that may be null and must not',
  source: 'RCP-40, Lookup Resource, column Nullable',
  sentences: ['{field} of the {resource} Resource MUST NOT be nullable'],
  brokenBy: ['lookup-key-nullable'],
  allows: ['a nullable local Field of the Lookup Resource'],
  judge: (about, model: EntityDataModel, resourceName: string, fieldName: string) =>
    judgeNullability(
      about(fieldSubject({ resourceName, fieldName })),
      propertyOf(model, resourceName, fieldName),
      false,
    ),
})

/** Fields that a record may lack are nullable. */
export const fieldNullable = defineRule({
  id: 'resource-field-nullable',
  level: 'SHOULD',
  requirement: 'be nullable',
  label: 'Fields of the Lookup or Field Resource that should be nullable',
  source: 'RCP-40, Lookup Resource, column Nullable',
  sentences: ['{field} of the {resource} Resource SHOULD be nullable'],
  brokenBy: ['a StandardLookupValue that is not nullable'],
  allows: ['a StandardLookupValue that says it is nullable'],
  judge: (about, model: EntityDataModel, resourceName: string, fieldName: string) =>
    judgeNullability(
      about(fieldSubject({ resourceName, fieldName })),
      propertyOf(model, resourceName, fieldName),
      true,
    ),
})

/** @param type qualified name of a primitive type, e.g. `Edm.String` */
function judgeType(
  aboutSubject: AboutSubject<[type: string]>,
  model: EntityDataModel,
  resourceName: string,
  fieldName: string,
  type: string,
): Finding {
  const about = {
    ...aboutSubject(fieldSubject({ resourceName, fieldName }), type),
    expected: type,
    advice: `declare <Property Name="${fieldName}" Type="${type}"/>`,
  }
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

function judgeNullability(about: About, property: Property, nullable: boolean): Finding {
  const otherwise = about.level === 'MUST' ? 'violated' : 'advisory'
  return {
    ...about,
    outcome: property.nullable === nullable ? 'upheld' : otherwise,
    expected: `Nullable="${nullable}"`,
    found: property.nullable ? 'nullable, which is the default' : 'not nullable',
    evidence: metadataPosition(property.position),
    advice: `declare Nullable="${nullable}"`,
  }
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
