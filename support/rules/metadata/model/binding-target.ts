import type { EntityDataModel } from '../../../metadata/entity-data-model'
import { type ContainerResources, containerResources } from './container-resources'
import { isElsewhere, lookUpType } from './look-up-type'
import { oncePerModel } from './once-per-model'
import { isStructured, isUnknown, membersOnPath, resolvePath } from './resolve-path'

/**
 * The resource that a target of a binding or an import names: the qualified name of its EntityType; `missing` where there
 * is surely none; `unknown` where it may lie in another document.
 */
export type BindingTarget =
  | {
      readonly kind: 'EntityType'
      readonly name: string
      /** Says what is named: a resource of the container, or what one contains. */
      readonly of: 'EntitySet' | 'Singleton' | 'contained'
    }
  | 'missing'
  | 'unknown'

const resourcesByContainer = oncePerModel(containerResources)

/**
 * Finds the resource that a target names: an EntitySet or Singleton of the own container or of one that is named before
 * it, or a navigation property of a Singleton that contains entities, reached through single values (OData CSDL XML 4.01,
 * 13.4.2).
 */
export function bindingTarget(model: EntityDataModel, ownContainer: string, target: string): BindingTarget {
  const [first = '', ...rest] = target.split('/')
  const isQualified = first.includes('.')
  const name = isQualified ? model.qualify(first) : ownContainer
  const resources = resourcesByContainer(model).get(name)
  if (resources === undefined) return isElsewhere(model, name) ? 'unknown' : 'missing'
  return targetIn(model, resources, isQualified ? rest : [first, ...rest])
}

function targetIn(
  model: EntityDataModel,
  resources: ContainerResources,
  [name = '', ...path]: string[],
): BindingTarget {
  const resource = resources.byName.get(name)
  if (resource === undefined) return resources.isComplete ? 'missing' : 'unknown'
  if (path.length === 0) return { kind: 'EntityType', name: resource.entityType, of: resource.kind }
  const type = lookUpType(model, resource.entityType)
  if (!isStructured(type)) return isUnknown(type) ? 'unknown' : 'missing'
  const member = resolvePath(model, type, path.join('/'))
  if (typeof member === 'string') return member
  const way = membersOnPath(model, type, path.join('/'))
  const isContained =
    resource.kind === 'Singleton' &&
    member.kind === 'NavigationProperty' &&
    way.every((step) => step.kind === 'Property' || step.containsTarget) &&
    way.every((step) => step === member || !step.type.isCollection)
  return isContained ? { kind: 'EntityType', name: member.type.qualifiedName, of: 'contained' } : 'missing'
}
