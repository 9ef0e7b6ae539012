import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { StructuredType } from '../../metadata/model-elements'
import { defineMetadataRule } from './metadata-rule'
import { declaredResources } from './model/declarations'
import { lookUpType } from './model/look-up-type'
import { isStructured, membersOnPath, resolvePath } from './model/resolve-path'

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
    'a type cast to an unrelated type',
    'a path to contained entities',
    'a path through entities that are not contained',
  ],
  allows: [
    'a type cast at the end, in 4.01',
    'a type cast to a type defined elsewhere',
    'a path through contained entities',
  ],
  faults: (model) =>
    declaredResources(model).flatMap(({ subject, resource }) => {
      const type = lookUpType(model, resource.entityType)
      if (!isStructured(type) || type.kind !== 'EntityType') return []
      return resource.navigationPropertyBindings.flatMap(({ path, position }) => {
        const why = path === '' ? undefined : faultOf(model, type, path)
        if (why === undefined) return []
        return {
          subject,
          position,
          expected: `a path to a NavigationProperty of ${type.name}`,
          found: `Path="${path}", ${why}`,
          advice: `declare the NavigationProperty in ${type.name}, or correct or remove the NavigationPropertyBinding`,
        }
      })
    }),
})

function faultOf(model: EntityDataModel, type: StructuredType, path: string): string | undefined {
  const target = resolvePath(model, type, path)
  if (target === 'unknown') return undefined
  if (target === 'missing') return `which ${type.name} does not have`
  if (target.kind === 'Property') return 'a Property'
  if (target.containsTarget) return 'whose entities are contained, and so in no other resource'
  const way = membersOnPath(model, type, path).slice(0, -1)
  const passed = way.find((member) => member.kind === 'NavigationProperty' && !member.containsTarget)
  return passed === undefined ? undefined : `which passes ${passed.name}, whose entities have bindings of their own`
}
