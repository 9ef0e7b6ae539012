import { counted } from '../../../dictionary/wording'
import type { EnumType } from '../../../metadata/model-elements'
import { INTEGER_RANGES } from '../../../metadata/primitive-types'
import { writtenValue } from './enum-values'

/** The flags that Edm.Int64 has, for values must not be negative (OData CSDL XML 4.01, 10.3): 1 to 2^62. */
const FLAGS = Array.from({ length: 63 }, (_, bit) => 1n << BigInt(bit))

/** Returns the single flags that no member of an EnumType has, the smallest first. */
export function freeFlags(type: EnumType): readonly bigint[] {
  const taken = new Set(type.members.map(writtenValue))
  return FLAGS.filter((flag) => !taken.has(flag))
}

/** Returns what to do about an EnumType whose values are more than IsFlags can tell apart. */
const withoutFlags = ({ qualifiedName }: EnumType): string =>
  `remove IsFlags and declare the Fields as Collection(${qualifiedName}), or use string lookups`

/**
 * Returns what is wrong with an EnumType that has more values than there are flags: "there are limitations to the IsFlags
 * approach in cases where multi-select items contain more than 64 distinct values" (RCP-40, String List, Multi).
 */
export const moreThanFlags = (type: EnumType) => ({
  subject: `EnumType ${type.name}`,
  expected: `at most ${FLAGS.length} flags, which is what Edm.Int64 has`,
  found: counted(type.members.length, 'member'),
  advice: withoutFlags(type),
})

/** Returns which values to write for members that have none, and which type holds them. */
export function flagsToWrite({ name, underlyingType }: EnumType, flags: readonly bigint[]): string {
  const written = flags.slice(0, SHOWN).map((flag) => `Value="${flag}"`)
  const more = flags.length > SHOWN ? ' and so on' : ''
  const greatest = INTEGER_RANGES.get(underlyingType)?.greatest
  const largest = flags.at(-1) ?? 0n
  const wider =
    greatest !== undefined && largest > greatest ? `, and UnderlyingType="Edm.Int64" on EnumType ${name}` : ''
  return `write ${written.join(', ')}${more}, which no other Member has${wider}`
}

const SHOWN = 3
