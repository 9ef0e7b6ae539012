import type { StructuredType } from '../../metadata/model-elements'
import { defineMetadataRule } from './metadata-rule'
import { structuredTypes } from './model/declarations'
import { isOf40 } from './model/of-version'

/** Readers take a derived type for what its base type is, so that a missing attribute does not mislead them. */
export const baseTypeAttributes = defineMetadataRule({
  id: 'base-type-attributes',
  level: 'SHOULD',
  requirement: 'be open, be media entities and be abstract only together with the base type',
  label: 'Types that are open, media entities or abstract other than their base type',
  source: 'OData CSDL XML 4.01, sections 6.2, 6.3, 6.4 and 9.3; OData CSDL 4.0, sections 8.1.3, 8.1.4 and 9.1.4: MUSTs',
  advisory: 'readers take a derived type for what its base type is',
  brokenBy: [
    'a type that says it is not open below one that is',
    'a ComplexType that says it is not open below one that is',
    'a type that does not say that it is open below one that is, in 4.01',
    'a type without a stream below one that has it, in 4.01',
    'a type with a stream below one without, in 4.01',
    'an abstract type below one that is not',
  ],
  allows: [
    'an open type below one that is not',
    'a type that is not abstract below one that is',
    'a type that does not say that it is open below one that is, in 4.0',
    'a type without a stream below one that has it, in 4.0',
  ],
  faults: (model) =>
    structuredTypes(model).flatMap((type) => {
      const bases = model.lineage(type).slice(0, -1)
      const base = bases.at(-1)
      if (base === undefined) return []
      const differences = isOf40(model) ? OF_40 : OF_401
      return differences
        .filter(({ differs }) => differs(type, base, bases))
        .map(({ expected, found }) => ({
          subject: `${type.kind} ${type.name}`,
          position: type.position,
          expected,
          found: `${found}, and its base type ${base.name} differs`,
          advice: `write of ${type.name} what holds of ${base.name}`,
        }))
    }),
})

interface Difference {
  readonly expected: string
  readonly found: string
  readonly differs: (type: StructuredType, base: StructuredType, bases: readonly StructuredType[]) => boolean
}

const ABSTRACT: Difference = {
  expected: 'no Abstract',
  found: 'Abstract="true"',
  differs: (type, base) => type.kind === 'EntityType' && type.abstract && !base.abstract,
}

/** In 4.0 a type is open below one that is, whether it says so or not. */
const OF_40: readonly Difference[] = [
  {
    expected: 'OpenType="true", or no OpenType',
    found: 'OpenType="false"',
    differs: (type, _base, bases) => type.saysOpen && !type.open && bases.some(({ open }) => open),
  },
  ABSTRACT,
]

const OF_401: readonly Difference[] = [
  { expected: 'OpenType="true"', found: 'not open', differs: (type, base) => base.open && !type.open },
  {
    expected: 'HasStream="true"',
    found: 'no media entity',
    differs: (type, base) => base.hasStream && !type.hasStream,
  },
  {
    expected: 'no HasStream',
    found: 'HasStream="true"',
    differs: (type, base) => type.hasStream && !base.hasStream,
  },
  ABSTRACT,
]
