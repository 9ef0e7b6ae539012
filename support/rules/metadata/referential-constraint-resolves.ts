import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { NavigationProperty, StructuredType } from '../../metadata/model-elements'
import { defineMetadataRule, type Fault } from './metadata-rule'
import { declaredNavigationProperties } from './model/declarations'
import { lookUpType } from './model/look-up-type'
import { isStructured, membersOnPath, resolvePath } from './model/resolve-path'

export const referentialConstraintResolves = defineMetadataRule({
  id: 'referential-constraint-resolves',
  level: 'MUST',
  requirement: 'tie a property of its type to a property of the type it leads to',
  label: 'Referential constraints on Fields that do not exist',
  source: 'OData CSDL XML 4.01, section 8.5',
  advisory: 'a constraint of a collection tells which entities are meant',
  brokenBy: [
    'a dependent property that does not exist',
    'a principal property that does not exist',
    'a principal property behind an expansion',
    'a constraint of an expansion to a collection',
  ],
  allows: ['a path into a ComplexType, since 4.01 and before'],
  faults: (model) =>
    declaredNavigationProperties(model).flatMap(({ subject, owner, member }) => {
      const target = lookUpType(model, member.type.qualifiedName)
      return member.referentialConstraints.flatMap(({ property, referencedProperty, position }): Fault[] => {
        const common = { subject, position }
        return [
          ...collectionFault(member, common),
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
  if (path === '') return []
  const target = resolvePath(model, type, path)
  const passed = membersOnPath(model, type, path).find((step) => step.kind === 'NavigationProperty' && step !== target)
  if (target !== 'missing' && passed === undefined) return []
  return [
    {
      ...common,
      expected: `a property of ${type.name}`,
      found: `${attribute}="${path}", ${passed === undefined ? `which ${type.name} does not have` : `behind ${passed.name}`}`,
      advice: `name a property of ${type.name}, or remove the ReferentialConstraint`,
    },
  ]
}

/** Readers know from the two properties which entities are meant, also where these are many. */
const collectionFault = ({ type }: NavigationProperty, common: Pick<Fault, 'subject' | 'position'>): Fault[] =>
  type.isCollection
    ? [
        {
          ...common,
          expected: 'a constraint of a navigation property that leads to one entity',
          found: `ReferentialConstraint with Type="${type.text}"`,
          advice: 'move the ReferentialConstraint to the navigation property that leads back',
          level: 'SHOULD',
        },
      ]
    : []
