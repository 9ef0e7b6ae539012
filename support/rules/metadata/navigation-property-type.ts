import { defineMetadataRule } from './metadata-rule'
import { declaredNavigationProperties } from './model/declarations'
import { canBeNavigatedTo } from './model/look-up-type'

export const navigationPropertyType = defineMetadataRule({
  id: 'navigation-property-type',
  level: 'MUST',
  requirement: 'lead to an EntityType or a collection of one',
  label: 'Expansions that lead to no EntityType',
  source: 'OData CSDL XML 4.01, section 8.1',
  brokenBy: [
    'a navigation property to a ComplexType',
    'a navigation property to a primitive type, which the XML schemas refuse too',
  ],
  allows: ['Edm.EntityType'],
  faults: (model) =>
    declaredNavigationProperties(model)
      .filter(({ member }) => !canBeNavigatedTo(model, member.type.qualifiedName))
      .map(({ subject, member: { name, type, position } }) => ({
        subject,
        position,
        expected: 'an EntityType',
        found: `Type="${type.text}", which is none`,
        advice: `name an EntityType, or declare <Property Name="${name}" Type="${type.text}"/>`,
      })),
})
