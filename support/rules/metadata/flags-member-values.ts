import type { EnumMember, EnumType } from '../../metadata/model-elements'
import { defineMetadataRule, type Fault } from './metadata-rule'
import { enumTypes } from './model/declarations'
import { writtenValue } from './model/enum-values'
import { flagsToWrite, freeFlags, moreThanFlags } from './model/flags'
import { places } from './model/places'

export const flagsMemberValues = defineMetadataRule({
  id: 'flags-member-values',
  level: 'MUST',
  requirement: 'have a non-negative value written, since its EnumType is IsFlags',
  label: 'Members of IsFlags EnumTypes without a value that is written and not negative',
  source: 'OData CSDL XML 4.01, section 10.3, Attribute Value',
  brokenBy: ['a flag without a value', 'a negative flag', 'flags without values', 'more flags than there are'],
  allows: ['a member for no flag'],
  faults: (model) =>
    enumTypes(model)
      .filter(({ isFlags }) => isFlags)
      .flatMap(faultsOf),
})

function faultsOf(type: EnumType): Fault[] {
  const faulty = type.members.filter((member) => member.value === undefined || (writtenValue(member) ?? 0n) < 0n)
  const [first, second] = faulty
  if (first === undefined) return []
  const named = faulty.map((member) => ({
    subject: `${member.name} with ${valueText(member)}`,
    position: member.position,
  }))
  const { position } = first
  const free = freeFlags(type)
  if (faulty.length > free.length) {
    const { found, ...fault } = moreThanFlags(type)
    return [{ ...fault, found: `${found}: ${places(named)}`, position }]
  }
  const fault = { position, expected: 'a Value of 0 or more', advice: flagsToWrite(type, free.slice(0, faulty.length)) }
  return second === undefined
    ? [{ ...fault, subject: `${type.name}.${first.name}`, found: valueText(first) }]
    : [{ ...fault, subject: `EnumType ${type.name}`, found: places(named) }]
}

const valueText = ({ value }: EnumMember): string => (value === undefined ? 'no Value' : `Value="${value}"`)
