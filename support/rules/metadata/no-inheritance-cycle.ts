import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { StructuredType } from '../../metadata/model-elements'
import { defineMetadataRule } from './metadata-rule'
import { structuredTypes } from './model/declarations'
import { isStructured } from './model/resolve-path'

export const noInheritanceCycle = defineMetadataRule({
  id: 'no-inheritance-cycle',
  level: 'MUST',
  requirement: 'NOT derive from itself, neither directly nor through its base types',
  label: 'Types that derive from themselves',
  source: 'OData CSDL XML 4.01, sections 6.1 and 9.1',
  brokenBy: ['a type derived from itself', 'a cycle of two types, and a third that leads into it'],
  allows: ['two types derived from one'],
  faults: (model) => {
    const reported = new Set<StructuredType>()
    return structuredTypes(model).flatMap((type) => {
      const cycle = reported.has(type) ? [] : cycleThrough(model, type)
      for (const member of cycle) reported.add(member)
      if (cycle.length === 0) return []
      const names = [...cycle, type].map(({ name }) => name)
      return {
        subject: `${type.kind} ${type.name}`,
        position: type.position,
        expected: 'base types that end at a type without BaseType',
        found: names.join(' derives from '),
        advice: `remove BaseType from one of ${names.slice(0, -1).join(', ')}`,
      }
    })
  },
})

/** The types from a type along its base types back to itself; empty when they do not lead back. */
function cycleThrough(model: EntityDataModel, start: StructuredType): StructuredType[] {
  const path: StructuredType[] = []
  for (let type = start; !path.includes(type); ) {
    path.push(type)
    const base = type.baseType === undefined ? undefined : model.type(type.baseType)
    if (base === undefined || !isStructured(base) || base.kind !== start.kind) return []
    type = base
    if (type === start) return path
  }
  return []
}
