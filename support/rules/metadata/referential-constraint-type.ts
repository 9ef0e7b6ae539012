import { defineMetadataRule } from './metadata-rule'
import { declaredNavigationProperties } from './model/declarations'
import { canBeOfProperty, lookUpType } from './model/look-up-type'
import { isStructured, isUnknown, resolvePath } from './model/resolve-path'

/** Advises only: readers of the document know from it which values are compared, so that other types cannot mislead. */
export const referentialConstraintType = defineMetadataRule({
  id: 'referential-constraint-type',
  level: 'SHOULD',
  requirement: 'tie properties of the same type to each other',
  label: 'Referential constraints between Fields of other types',
  source: 'OData CSDL XML 4.01, section 8.5',
  advisory: 'the two properties are known, and so is how they are compared',
  brokenBy: ['a text that is tied to a number'],
  allows: ['a text that is tied to a TypeDefinition of text'],
  faults: (model) =>
    declaredNavigationProperties(model).flatMap(({ subject, owner, member }) => {
      const target = lookUpType(model, member.type.qualifiedName)
      if (!isStructured(target)) return []
      return member.referentialConstraints.flatMap(({ property, referencedProperty, position }) => {
        const dependent = resolvePath(model, owner, property)
        const principal = resolvePath(model, target, referencedProperty)
        if (typeof dependent === 'string' || typeof principal === 'string') return []
        if (dependent.kind !== 'Property' || principal.kind !== 'Property') return []
        const types = [dependent, principal].map((each) => model.underlying(each))
        const [own, other] = types
        const isKnown = types.every(
          ({ qualifiedName }) => !isUnknown(lookUpType(model, qualifiedName)) && canBeOfProperty(model, qualifiedName),
        )
        if (!isKnown || own?.qualifiedName === other?.qualifiedName) return []
        return {
          subject,
          position,
          expected: `the type of ${target.name}.${referencedProperty}, ${other?.qualifiedName}`,
          found: `${owner.name}.${property} with Type="${dependent.type.text}"`,
          advice: 'give both properties one type',
        }
      })
    }),
})
