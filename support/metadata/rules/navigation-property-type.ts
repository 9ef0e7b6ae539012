import type { EntityDataModel } from '../entity-data-model'
import { declaredNavigationProperties } from '../model/declarations'
import { lookUpType } from '../model/look-up-type'
import { defineMetadataRule } from './metadata-rule'

export const navigationPropertyType = defineMetadataRule({
  id: 'navigation-property-type',
  level: 'MUST',
  sentence: 'MUST lead to an EntityType or a collection of one',
  source: 'OData CSDL XML 4.01, section 8.1',
  faults: (model) =>
    declaredNavigationProperties(model)
      .filter(({ member }) => isNoEntityType(model, member.type.qualifiedName))
      .map(({ subject, member: { name, type, position } }) => ({
        subject,
        position,
        expected: 'an EntityType',
        found: `Type="${type.text}", which is none`,
        advice: `name an EntityType, or declare <Property Name="${name}" Type="${type.text}"/>`,
      })),
})

function isNoEntityType(model: EntityDataModel, qualifiedName: string): boolean {
  const type = lookUpType(model, qualifiedName)
  return typeof type === 'object'
    ? type.kind !== 'EntityType'
    : type === 'built-in' && qualifiedName !== 'Edm.EntityType'
}
