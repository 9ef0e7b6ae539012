import type { EntityDataModel } from '../../metadata/entity-data-model'
import { defineMetadataRule } from './metadata-rule'
import { type ContainerResources, containerResources } from './model/container-resources'
import { declaredResources } from './model/declarations'
import { isElsewhere, lookUpType } from './model/look-up-type'
import { isStructured, isUnknown, resolvePath } from './model/resolve-path'

export const navigationBindingTarget = defineMetadataRule({
  id: 'navigation-binding-target',
  level: 'MUST',
  requirement: 'bind navigation properties to resources that exist',
  label: 'Bindings of expansions to Resources that do not exist',
  source: 'OData CSDL XML 4.01, section 13.4.2',
  brokenBy: [
    'a target that does not exist',
    'a target in a container that does not exist',
    'a path from a Singleton to nothing',
  ],
  allows: ['a path from a Singleton', 'a container of an included Schema'],
  faults: (model) => {
    const resourcesOf = containerResources(model)
    return declaredResources(model).flatMap(({ subject, container, resource }) =>
      resource.navigationPropertyBindings
        .filter(({ target }) => target !== '' && !mayExist(model, resourcesOf, container.qualifiedName, target))
        .map(({ path, target, position }) => ({
          subject,
          position,
          expected: 'the name of an EntitySet or Singleton, or a path to a contained NavigationProperty',
          found: `Target="${target}" for Path="${path}", and no such resource`,
          advice: `declare ${target} in EntityContainer ${container.name}, or correct or remove the NavigationPropertyBinding`,
        })),
    )
  },
})

/** False only when the target is surely missing: what lies in other documents may exist. */
function mayExist(
  model: EntityDataModel,
  resourcesOf: ReadonlyMap<string, ContainerResources>,
  ownContainer: string,
  target: string,
): boolean {
  const [first = '', ...rest] = target.split('/')
  const isQualified = first.includes('.')
  const name = isQualified ? model.qualify(first) : ownContainer
  const resources = resourcesOf.get(name)
  return resources === undefined
    ? isElsewhere(model, name)
    : mayExistIn(model, resources, isQualified ? rest : [first, ...rest])
}

function mayExistIn(model: EntityDataModel, resources: ContainerResources, [name = '', ...path]: string[]): boolean {
  const resource = resources.byName.get(name)
  if (resource === undefined) return !resources.isComplete
  if (path.length === 0) return true
  const type = lookUpType(model, resource.entityType)
  return isStructured(type) ? resolvePath(model, type, path.join('/')) !== 'missing' : isUnknown(type)
}
