import type { EnumType } from '../../metadata/model-elements'
import { INTEGER_RANGES } from '../../metadata/primitive-types'
import { defineMetadataRule, type Fault } from './metadata-rule'
import { enumTypes } from './model/declarations'
import { knownValues } from './model/enum-values'

/** A value with a bit of which no member is the name cannot be taken apart by clients. */
export const flagsCombinedValues = defineMetadataRule({
  id: 'flags-combined-values',
  level: 'SHOULD',
  requirement: 'be a single flag or a combination of flags that are members',
  label: 'Members of IsFlags EnumTypes that are not combinations of single flags',
  source: 'OData CSDL XML 4.01, section 10.3: a combined value is the bitwise OR of the discrete values',
  advisory: 'each member has a value; only clients that split combinations are hindered',
  brokenBy: ['a combination of a flag that is not a member'],
  allows: ['the highest flag of Edm.Int64'],
  faults: (model) =>
    enumTypes(model)
      .filter(({ isFlags }) => isFlags)
      .flatMap(faultsOf),
})

function faultsOf(type: EnumType): Fault[] {
  const valued = knownValues(type)
  const greatest = INTEGER_RANGES.get(type.underlyingType)?.greatest
  const isFlag = ({ value }: { readonly value: bigint }) => value >= 0n && (greatest === undefined || value <= greatest)
  // What flags there are is not known before each value is one.
  if (valued.length < type.members.length || !valued.every(isFlag)) return []
  const flags = valued.filter(({ value }) => isSingleFlag(value)).reduce((all, { value }) => all | value, 0n)
  return valued
    .filter(({ value }) => !isSingleFlag(value) && (value | flags) !== flags)
    .map(({ member: { name, position }, value }) => ({
      subject: `${type.name}.${name}`,
      position,
      expected: 'a power of two, or a sum of powers of two that are values of members',
      found: `Value="${value}"`,
      advice: `number the members of ${type.name} 1, 2, 4, 8 ..., or remove IsFlags and use Collection(...)`,
    }))
}

const isSingleFlag = (value: bigint): boolean => (value & (value - 1n)) === 0n
