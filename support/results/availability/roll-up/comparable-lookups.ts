import type { DictionaryIndex } from '../../../dictionary/dictionary-index'
import { unqualified } from '../../../dictionary/names'
import type { CountedStanding } from './by-category'
import type { JudgedLookup, UsedLookup } from './judged-lookups'

/**
 * Judges lookup values as reso-certification-etl does: annotations do not count, the first Field decides whether a value is
 * standard, it is IDX when an IDX Field uses it and the dictionary has it under the last part of its LookupName, and among
 * the values of a Field each standard one is IDX as soon as one value of its Lookup is.
 */
export function comparableLookups(used: readonly UsedLookup[], dictionary: DictionaryIndex): JudgedLookup[] {
  const idx = new Set(used.filter((one) => isIdx(one, dictionary)))
  const idxNames = new Set([...idx].map(({ lookup }) => lookup.lookupName))
  return used.map((one) => {
    const { lookup, users } = one
    const [first] = users
    const value = first && dictionary.valueOfField(first.resourceName, first.fieldName, [lookup.lookupValue])
    return {
      lookup,
      standing: countedStanding(value !== undefined, idx.has(one)),
      displayName: value?.standardLookupValue,
      asValueOf: () => countedStanding(value !== undefined, value !== undefined && idxNames.has(lookup.lookupName)),
    }
  })
}

function countedStanding(isStandard: boolean, isIdx: boolean): CountedStanding {
  if (isStandard) return isIdx ? 'IDX' : 'RESO'
  return isIdx ? 'local and IDX' : 'local'
}

const isIdx = ({ lookup: { lookupName, lookupValue }, users }: UsedLookup, dictionary: DictionaryIndex): boolean =>
  users.some(({ resourceName, fieldName }) => dictionary.fieldStanding(resourceName, fieldName) === 'IDX') &&
  dictionary.lookupValue(unqualified(lookupName), [lookupValue]) !== undefined
