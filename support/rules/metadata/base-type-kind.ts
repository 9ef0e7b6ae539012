import { defineMetadataRule } from './metadata-rule'
import { structuredTypes } from './model/declarations'
import { lookUpType } from './model/look-up-type'

export const baseTypeKind = defineMetadataRule({
  id: 'base-type-kind',
  level: 'MUST',
  requirement: 'derive from a type of its own kind',
  label: 'Types that derive from a type of another kind',
  source: 'OData CSDL XML 4.01, sections 3.4, 6.1 and 9.1',
  brokenBy: ['an EntityType derived from a ComplexType', 'a ComplexType derived from a built-in type'],
  allows: ['a ComplexType derived from one that is derived itself'],
  faults: (model) =>
    structuredTypes(model).flatMap(({ kind, name, baseType, position }) => {
      const base = baseType === undefined ? 'undefined' : lookUpType(model, baseType)
      if (base === 'undefined' || base === 'elsewhere') return []
      if (base !== 'built-in' && base.kind === kind) return []
      const sameKind = kind === 'EntityType' ? 'an EntityType' : 'a ComplexType'
      return {
        subject: `${kind} ${name}`,
        position,
        expected: `BaseType names ${sameKind}`,
        found: `BaseType="${baseType}", ${base === 'built-in' ? 'a built-in type' : `which is ${base.kind} ${base.name}`}`,
        advice: `derive ${name} from ${sameKind}, or remove BaseType`,
      }
    }),
})
