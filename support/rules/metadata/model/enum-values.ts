import type { EnumMember, EnumType } from '../../../metadata/model-elements'

/** The number that a Value attribute writes; undefined when there is none or it is not a whole number. */
export const writtenValue = ({ value = '' }: EnumMember): bigint | undefined =>
  /^\s*[-+]?\d+\s*$/.test(value) ? BigInt(value) : undefined

/**
 * The members whose number is known: those that write it, or, where no member of the type writes one, all, numbered from
 * zero (10.3).
 */
export function knownValues({ members }: EnumType): { member: EnumMember; value: bigint }[] {
  const isImplied = members.every(({ value }) => value === undefined)
  return members.flatMap((member, index) => {
    const value = isImplied ? BigInt(index) : writtenValue(member)
    return value === undefined ? [] : [{ member, value }]
  })
}
