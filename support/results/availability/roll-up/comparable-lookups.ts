import { unqualified } from '../../../dictionary/names'
import type { JudgedLookup, UsedLookup } from './judged-lookups'
import type { StandardElements } from './standard-elements'

/**
 * Standing of lookup values as reso-certification-etl has it: annotations do not count, the first Field decides whether a
 * value is standard, it is IDX when an IDX Field uses it and the dictionary has it under the last part of its LookupName,
 * and among the values of a Field each standard one is IDX as soon as one value of its Lookup is.
 */
export function comparableLookups(used: readonly UsedLookup[], standard: StandardElements): JudgedLookup[] {
  const idx = new Set(used.filter((one) => isIdx(one, standard)))
  const idxNames = new Set([...idx].map(({ lookup }) => lookup.lookupName))
  return used.map((one) => {
    const { lookup, users } = one
    const [first] = users
    const value = first && standard.valueOf(first.resourceName, first.fieldName, [lookup.lookupValue])
    const isStandard = value !== undefined
    return {
      lookup,
      isStandard,
      isIdx: idx.has(one),
      displayName: value?.standardLookupValue,
      asValueOf: () => ({ isStandard, isIdx: isStandard && idxNames.has(lookup.lookupName) }),
    }
  })
}

const isIdx = ({ lookup: { lookupName, lookupValue }, users }: UsedLookup, standard: StandardElements): boolean =>
  users.some(({ resourceName, fieldName }) => standard.field(resourceName, fieldName).isIdx) &&
  standard.valueIn(unqualified(lookupName), [lookupValue]) !== undefined
