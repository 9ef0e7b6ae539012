import { unqualified } from '../../dictionary/names'
import type { NavigationPropertyBinding } from '../../metadata/entity-container'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { StructuredType } from '../../metadata/model-elements'
import { defineMetadataRule } from './metadata-rule'
import { bindingTarget } from './model/binding-target'
import { declaredResources } from './model/declarations'
import { lookUpType } from './model/look-up-type'
import { areRelated } from './model/related-types'
import { isStructured, resolvePath } from './model/resolve-path'

export const navigationBindingType = defineMetadataRule({
  id: 'navigation-binding-type',
  level: 'MUST',
  requirement: 'bind navigation properties to resources that can hold their entities',
  label: 'Bindings of expansions to Resources of another EntityType',
  source: 'OData CSDL XML 4.01, section 13.4.2',
  brokenBy: [
    'a target of another EntityType',
    'a Singleton of another EntityType',
    'a type cast to another EntityType',
  ],
  allows: ['a target of the base type', 'a target of a derived type'],
  faults: (model) =>
    declaredResources(model).flatMap(({ subject, container, resource }) => {
      const type = lookUpType(model, resource.entityType)
      if (!isStructured(type)) return []
      return resource.navigationPropertyBindings.flatMap((binding) => {
        const bound = boundType(model, type, binding)
        const target = bindingTarget(model, container.qualifiedName, binding.target)
        if (bound === undefined || typeof target === 'string' || areRelated(model, bound, target.name)) return []
        return {
          subject,
          position: binding.position,
          expected: `a resource of ${unqualified(bound)}, of a base type or of one that derives from it`,
          found: `Target="${binding.target}" for Path="${binding.path}", a resource of ${unqualified(target.name)}`,
          advice: `name as Target a resource that holds ${unqualified(bound)}, or remove the NavigationPropertyBinding`,
        }
      })
    }),
})

/** Returns the EntityType that a path leads to: that of the navigation property, or of the type cast at its end. */
function boundType(
  model: EntityDataModel,
  start: StructuredType,
  { path }: NavigationPropertyBinding,
): string | undefined {
  const member = resolvePath(model, start, path)
  if (typeof member === 'string' || member.kind !== 'NavigationProperty') return undefined
  const last = path.split('/').at(-1) ?? ''
  return last.includes('.') ? model.qualify(last) : member.type.qualifiedName
}
