import type { EntityContainer, EntitySet, Singleton } from '../../metadata/entity-container'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import { defineMetadataRule, type Fault } from './metadata-rule'
import { isOf40 } from './model/of-version'

type Child = EntityContainer['imports'][number] | EntitySet | Singleton

export const extendedContainer = defineMetadataRule({
  id: 'extended-container',
  level: 'MUST',
  requirement: 'declare again only EntitySets and Singletons of the container that it extends, and of a derived type',
  label: 'EntityContainers that change what they extend',
  source: 'OData CSDL XML 4.01, section 13.1',
  brokenBy: [
    'an EntitySet of another type than in the extended container',
    'a Singleton called as an EntitySet of the extended container',
    'a FunctionImport that the extended container has',
  ],
  allows: ['an EntitySet of a derived type, in 4.01'],
  faults: (model) => {
    const containers = new Map(model.entityContainers.map((container) => [container.qualifiedName, container]))
    return model.entityContainers.flatMap((container) => {
      const base = container.extends === undefined ? undefined : containers.get(container.extends)
      if (base === undefined || base === container) return []
      const inherited = new Map(childrenOf(base).map((child) => [child.name, child]))
      return childrenOf(container).flatMap((child) => faultOf(model, base, child, inherited.get(child.name)))
    })
  },
})

const childrenOf = ({ entitySets, singletons, imports }: EntityContainer): Child[] => [
  ...entitySets,
  ...singletons,
  ...imports,
]

function faultOf(model: EntityDataModel, base: EntityContainer, own: Child, inherited: Child | undefined): Fault[] {
  if (inherited === undefined || mayRedefine(model, own, inherited)) return []
  return [
    {
      subject: `${own.kind} ${own.name}`,
      position: own.position,
      expected: `a name that EntityContainer ${base.name} does not have, or an EntityType derived from that there`,
      found: `Name="${own.name}", which is the ${inherited.kind} on line ${inherited.position.line}`,
      advice: `remove ${own.name}, which is there by Extends`,
    },
  ]
}

const mayRedefine = (model: EntityDataModel, own: Child, inherited: Child): boolean =>
  !isOf40(model) &&
  own.kind === inherited.kind &&
  'entityType' in own &&
  'entityType' in inherited &&
  model.isSameOrDerived(own.entityType, inherited.entityType)
