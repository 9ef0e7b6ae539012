import type { StructuredType } from '../../metadata/model-elements'
import { defineMetadataRule } from './metadata-rule'
import { structuredTypes } from './model/declarations'

/** Readers take a derived type for what its base type is, so that a missing attribute does not mislead them. */
export const baseTypeAttributes = defineMetadataRule({
  id: 'base-type-attributes',
  level: 'SHOULD',
  requirement: 'be open, be media entities and be abstract only together with the base type',
  label: 'Types that are open, media entities or abstract other than their base type',
  source: 'OData CSDL XML 4.01, sections 6.2, 6.3, 6.4 and 9.3: MUSTs',
  advisory: 'readers take a derived type for what its base type is',
  brokenBy: [
    'a type that is not open below one that is',
    'a ComplexType that is not open below one that is',
    'a type without a stream below one that has it',
    'a type with a stream below one without',
    'an abstract type below one that is not',
  ],
  allows: ['an open type below one that is not', 'a type that is not abstract below one that is'],
  faults: (model) =>
    structuredTypes(model).flatMap((type) => {
      const base = type.baseType === undefined ? undefined : model.lineage(type).at(-2)
      if (base === undefined) return []
      return DIFFERENCES.filter(({ differs }) => differs(type, base)).map(({ expected, found }) => ({
        subject: `${type.kind} ${type.name}`,
        position: type.position,
        expected,
        found: `${found}, and its base type ${base.name} differs`,
        advice: `write of ${type.name} what holds of ${base.name}`,
      }))
    }),
})

const DIFFERENCES: readonly {
  readonly expected: string
  readonly found: string
  readonly differs: (type: StructuredType, base: StructuredType) => boolean
}[] = [
  { expected: 'OpenType="true"', found: 'not open', differs: (type, base) => base.open && !type.open },
  {
    expected: 'HasStream="true"',
    found: 'no media entity',
    differs: (type, base) => type.kind === 'EntityType' && base.hasStream && !type.hasStream,
  },
  {
    expected: 'no HasStream',
    found: 'HasStream="true"',
    differs: (type, base) => type.kind === 'EntityType' && type.hasStream && !base.hasStream,
  },
  {
    expected: 'no Abstract',
    found: 'Abstract="true"',
    differs: (type, base) => type.kind === 'EntityType' && type.abstract && !base.abstract,
  },
]
