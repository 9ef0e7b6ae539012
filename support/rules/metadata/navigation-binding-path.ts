import { defineMetadataRule } from './metadata-rule'
import { declaredResources } from './model/declarations'
import { lookUpType } from './model/look-up-type'
import { isStructured, resolvePath } from './model/resolve-path'

export const navigationBindingPath = defineMetadataRule({
  id: 'navigation-binding-path',
  level: 'MUST',
  requirement: 'bind only navigation properties that its EntityType has',
  label: 'Bindings of expansions that the EntityType does not have',
  source: 'OData CSDL XML 4.01, section 13.4.1',
  brokenBy: [
    'a path to nothing',
    'a path to a Property',
    'a member of a derived type without the type cast',
    'a type cast to nothing',
  ],
  allows: ['a type cast at the end, in 4.01', 'a type cast to a type defined elsewhere'],
  faults: (model) =>
    declaredResources(model).flatMap(({ subject, resource }) => {
      const type = lookUpType(model, resource.entityType)
      if (!isStructured(type) || type.kind !== 'EntityType') return []
      return resource.navigationPropertyBindings.flatMap(({ path, position }) => {
        const target = path === '' ? 'unknown' : resolvePath(model, type, path)
        if (target === 'unknown' || (target !== 'missing' && target.kind === 'NavigationProperty')) return []
        return {
          subject,
          position,
          expected: `a path to a NavigationProperty of ${type.name}`,
          found: `Path="${path}", ${target === 'missing' ? `which ${type.name} does not have` : 'a Property'}`,
          advice: `declare the NavigationProperty in ${type.name}, or correct or remove the NavigationPropertyBinding`,
        }
      })
    }),
})
