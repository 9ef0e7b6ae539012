import type { EnumMember, EnumType } from '../model-elements'

/** Smallest and largest value of each type that an EnumType may be based on (OData CSDL XML 4.01, 3.3 and 10.1). */
export const INTEGER_RANGES: ReadonlyMap<string, readonly [bigint, bigint]> = new Map([
  ['Edm.Byte', [0n, 255n]],
  ['Edm.SByte', [-128n, 127n]],
  ['Edm.Int16', [-32_768n, 32_767n]],
  ['Edm.Int32', [-2_147_483_648n, 2_147_483_647n]],
  ['Edm.Int64', [-9_223_372_036_854_775_808n, 9_223_372_036_854_775_807n]],
])

/** The number that a Value attribute writes; undefined when there is none or it is no whole number. */
export const writtenValue = ({ value = '' }: EnumMember): bigint | undefined =>
  /^\s*[-+]?\d+\s*$/.test(value) ? BigInt(value.trim().replace(/^\+/, '')) : undefined

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
