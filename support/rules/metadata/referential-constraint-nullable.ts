import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { StructuredType } from '../../metadata/model-elements'
import { defineMetadataRule } from './metadata-rule'
import { declaredNavigationProperties } from './model/declarations'
import { lookUpType } from './model/look-up-type'
import { isStructured, membersOnPath, resolvePath } from './model/resolve-path'

/** Whether a value is missing is seen in the record, whatever the metadata say of the other one. */
export const referentialConstraintNullable = defineMetadataRule({
  id: 'referential-constraint-nullable',
  level: 'SHOULD',
  requirement: 'tie properties to each other that may be null together',
  label: 'Referential constraints of which one Field may be null and the other may not',
  source: 'OData CSDL XML 4.01, section 8.5: a MUST',
  advisory: 'a record shows which value is missing',
  brokenBy: [
    'a Field that may not be null, of an expansion that may',
    'a Field that may be null, of an expansion that may not',
  ],
  allows: ['an expansion and both Fields that may not be null'],
  faults: (model) =>
    declaredNavigationProperties(model).flatMap(({ subject, owner, member }) => {
      const target = lookUpType(model, member.type.qualifiedName)
      if (member.type.isCollection || !isStructured(target)) return []
      return member.referentialConstraints.flatMap(({ property, referencedProperty, position }) => {
        const dependent = nullableAt(model, owner, property)
        const principal = nullableAt(model, target, referencedProperty)
        const mayBeNull = member.nullable || principal === true
        if (dependent === undefined || principal === undefined || dependent === mayBeNull) return []
        return {
          subject,
          position,
          expected: `${owner.name}.${property} with Nullable="${mayBeNull}"`,
          found: `Property="${property}", which ${dependent ? 'may be null' : 'may not be null'}`,
          advice: `write Nullable="${mayBeNull}" of ${owner.name}.${property}, or correct the other properties`,
        }
      })
    }),
})

/** Tells whether there may be no value at a path, because of any step; undefined where that is not known. */
function nullableAt(model: EntityDataModel, type: StructuredType, path: string): boolean | undefined {
  if (typeof resolvePath(model, type, path) === 'string') return undefined
  return membersOnPath(model, type, path).some(({ nullable }) => nullable)
}
