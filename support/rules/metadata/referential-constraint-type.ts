import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { Property } from '../../metadata/model-elements'
import { defineMetadataRule } from './metadata-rule'
import { declaredNavigationProperties } from './model/declarations'
import { canBeOfProperty, lookUpType } from './model/look-up-type'
import { isStructured, isUnknown, type PathTarget, resolvePath } from './model/resolve-path'

/** Advises only: readers of the document know from it which values are compared, so that other types cannot mislead. */
export const referentialConstraintType = defineMetadataRule({
  id: 'referential-constraint-type',
  level: 'SHOULD',
  requirement: 'tie properties of the same type to each other',
  label: 'Referential constraints between Fields of other types',
  source: 'OData CSDL XML 4.01, section 8.5',
  advisory: 'the two properties are known, and so is how they are compared',
  brokenBy: ['a text that is tied to a number', 'a list that is tied to a single value'],
  allows: ['a text that is tied to a TypeDefinition of text'],
  faults: (model) =>
    declaredNavigationProperties(model).flatMap(({ subject, owner, member }) => {
      const target = lookUpType(model, member.type.qualifiedName)
      if (!isStructured(target)) return []
      return member.referentialConstraints.flatMap(({ property, referencedProperty, position }) => {
        const dependent = resolvePath(model, owner, property)
        const principal = resolvePath(model, target, referencedProperty)
        if (!isProperty(dependent) || !isProperty(principal) || areOfOneType(model, dependent, principal)) return []
        return {
          subject,
          position,
          expected: `the type of ${target.name}.${referencedProperty}, ${principal.type.text}`,
          found: `${owner.name}.${property} with Type="${dependent.type.text}"`,
          advice: 'give both properties one type',
        }
      })
    }),
})

const isProperty = (target: PathTarget): target is Property => typeof target === 'object' && target.kind === 'Property'

/** Is true where that cannot be told, too. */
function areOfOneType(model: EntityDataModel, one: Property, other: Property): boolean {
  const [own, others] = [one, other].map((each) => model.underlying(each).qualifiedName)
  const isUndecided = [own, others].some(
    (name = '') => isUnknown(lookUpType(model, name)) || !canBeOfProperty(model, name),
  )
  return isUndecided || (own === others && one.type.isCollection === other.type.isCollection)
}
