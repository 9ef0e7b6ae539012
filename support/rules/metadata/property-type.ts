import { defineMetadataRule } from './metadata-rule'
import { declaredProperties } from './model/declarations'
import { canBeOfProperty } from './model/look-up-type'

export const propertyType = defineMetadataRule({
  id: 'property-type',
  level: 'MUST',
  requirement: 'have a primitive, complex or enumeration type, or a collection of one',
  label: 'Fields whose type is none that a Property can have',
  source: 'OData CSDL XML 4.01, section 7.1',
  brokenBy: ['a Property that leads to an EntityType'],
  allows: ['a collection of a ComplexType'],
  faults: (model) =>
    declaredProperties(model)
      .filter(({ member: { type } }) => !canBeOfProperty(model, type.qualifiedName))
      .map(({ subject, member: { name, type, position } }) => ({
        subject,
        position,
        expected: 'a type that is not an EntityType',
        found: `Type="${type.text}", an EntityType`,
        advice: `declare <NavigationProperty Name="${name}" Type="${type.text}"/> instead of a Property`,
      })),
})
