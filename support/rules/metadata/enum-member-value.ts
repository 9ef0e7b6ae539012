import type { EnumType } from '../../metadata/model-elements'
import { INTEGER_RANGES } from '../../metadata/primitive-types'
import { defineMetadataRule, type Fault } from './metadata-rule'
import { enumTypes } from './model/declarations'
import { knownValues, writtenValue } from './model/enum-values'
import { flagsToWrite, freeFlags, moreThanFlags } from './model/flags'

export const enumMemberValue = defineMetadataRule({
  id: 'enum-member-value',
  level: 'MUST',
  requirement: 'have a whole number of the underlying type as its value',
  label: 'Members of EnumTypes whose value is not one of the underlying type',
  source: 'OData CSDL XML 4.01, section 10.3',
  brokenBy: [
    'a value that is not a number',
    'a value that is not a whole number',
    'a value beyond the type',
    'a negative value of an unsigned type',
    'a value beyond the widest type',
    'a flag beyond the widest type',
    'flags beyond the widest type',
  ],
  allows: ['a negative value'],
  faults: (model) => enumTypes(model).flatMap((type) => [...unreadable(type), ...outOfRange(type)]),
})

const unreadable = (type: EnumType): Fault[] =>
  type.members
    .filter((member) => member.value !== undefined && writtenValue(member) === undefined)
    .map(({ name, value, position }) => ({
      subject: `${type.name}.${name}`,
      position,
      expected: 'a whole number',
      found: `Value="${value}"`,
      advice: 'write a whole number as Value, and the text meant for people in an annotation',
    }))

function outOfRange(type: EnumType): Fault[] {
  const range = INTEGER_RANGES.get(type.underlyingType)
  if (range === undefined) return []
  const { least, greatest } = range
  const beyond = knownValues(type).filter(({ value }) => value < least || value > greatest)
  const free = type.isFlags ? freeFlags(type) : []
  const [first] = beyond
  if (first !== undefined && type.isFlags && beyond.filter(isBeyondAll).length > free.length) {
    // Each value is named, because the XML schemas object to each of them, too.
    const values = beyond.map(({ value }) => `Value="${value}"`).join(', ')
    const { found, ...fault } = moreThanFlags(type)
    return [
      { ...fault, found: `${found}, and beyond ${type.underlyingType}: ${values}`, position: first.member.position },
    ]
  }
  return beyond.map(({ member: { name, position }, value }) => ({
    subject: `${type.name}.${name}`,
    position,
    expected: `${least} to ${greatest}, the range of ${type.underlyingType}`,
    found: `Value="${value}"`,
    advice: adviceFor(type, isBeyondAll({ value }), free),
  }))
}

const WIDEST = INTEGER_RANGES.get('Edm.Int64')

const isBeyondAll = ({ value }: { readonly value: bigint }): boolean =>
  WIDEST !== undefined && (value < WIDEST.least || value > WIDEST.greatest)

function adviceFor(type: EnumType, isBeyondWidest: boolean, free: readonly bigint[]): string {
  if (!isBeyondWidest) return `write a smaller number, or UnderlyingType="Edm.Int64" on EnumType ${type.name}`
  return type.isFlags ? flagsToWrite(type, free.slice(0, 1)) : 'write a smaller number'
}
