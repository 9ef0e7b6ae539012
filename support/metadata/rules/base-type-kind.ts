import { structuredTypes } from '../model/declarations'
import { lookUpType } from '../model/look-up-type'
import { defineMetadataRule } from './metadata-rule'

export const baseTypeKind = defineMetadataRule({
  id: 'base-type-kind',
  level: 'MUST',
  sentence: 'MUST derive from a type of its own kind',
  source: 'OData CSDL XML 4.01, sections 3.4, 6.1 and 9.1',
  faults: (model) =>
    structuredTypes(model).flatMap(({ kind, name, baseType, position }) => {
      const base = baseType === undefined ? 'undefined' : lookUpType(model, baseType)
      if (base === 'undefined' || base === 'elsewhere') return []
      if (base !== 'built-in' && base.kind === kind) return []
      return {
        subject: `${kind} ${name}`,
        position,
        expected: `BaseType names an ${kind}`.replace('an Complex', 'a Complex'),
        found: `BaseType="${baseType}", ${base === 'built-in' ? 'a built-in type' : `which is ${base.kind} ${base.name}`}`,
        advice: `derive ${name} from ${kind === 'EntityType' ? 'an EntityType' : 'a ComplexType'}, or remove BaseType`,
      }
    }),
})
