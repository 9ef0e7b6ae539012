import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { StructuredType } from '../../metadata/model-elements'
import { defineMetadataRule, type Fault } from './metadata-rule'
import { declaredNavigationProperties } from './model/declarations'
import { lookUpType } from './model/look-up-type'
import { isStructured, resolvePath } from './model/resolve-path'

export const referentialConstraintResolves = defineMetadataRule({
  id: 'referential-constraint-resolves',
  level: 'MUST',
  requirement: 'tie a property of its type to a property of the type it leads to',
  label: 'Referential constraints on Fields that do not exist',
  source: 'OData CSDL XML 4.01, section 8.5',
  brokenBy: ['a dependent property that does not exist', 'a principal property that does not exist'],
  allows: ['a path into a ComplexType, since 4.01 and before'],
  faults: (model) =>
    declaredNavigationProperties(model).flatMap(({ subject, owner, member }) => {
      const target = lookUpType(model, member.type.qualifiedName)
      return member.referentialConstraints.flatMap(({ property, referencedProperty, position }) => {
        const common = { subject, position }
        return [
          ...faultOf(model, owner, 'Property', property, common),
          ...(isStructured(target) && target.kind === 'EntityType'
            ? faultOf(model, target, 'ReferencedProperty', referencedProperty, common)
            : []),
        ]
      })
    }),
})

function faultOf(
  model: EntityDataModel,
  type: StructuredType,
  attribute: string,
  path: string,
  common: Pick<Fault, 'subject' | 'position'>,
): Fault[] {
  if (path === '' || resolvePath(model, type, path) !== 'missing') return []
  return [
    {
      ...common,
      expected: `a property of ${type.name}`,
      found: `${attribute}="${path}", which ${type.name} does not have`,
      advice: `name a property of ${type.name}, or remove the ReferentialConstraint`,
    },
  ]
}
