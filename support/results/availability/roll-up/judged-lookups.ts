import type { DictionaryIndex, ElementStanding } from '../../../dictionary/dictionary-index'
import { groupBy } from '../../../dictionary/group-by'
import { nameKey } from '../../../dictionary/names'
import type { MetadataReport, ReportedField, ReportedLookup } from '../../../metadata/metadata-report'
import { valueNames } from '../../../metadata/metadata-report'
import type { CountedStanding, Judged } from './by-category'

/** A value of a Lookup and the Fields that use it. */
export interface UsedLookup {
  readonly lookup: ReportedLookup
  readonly users: readonly ReportedField[]
}

/** A value as such, and as each of its Fields has it. */
export interface JudgedLookup extends Judged {
  readonly lookup: ReportedLookup
  readonly displayName: string | undefined
  readonly asValueOf: (field: ReportedField) => CountedStanding
}

/** Returns the values that Fields use, each one once. */
export function usedLookups({ fields, lookups }: Pick<MetadataReport, 'fields' | 'lookups'>): UsedLookup[] {
  const users = groupBy(fields, ({ type }) => type)
  const seen = new Set<string>()
  return lookups.flatMap((lookup) => {
    const own = users.get(lookup.lookupName)
    if (own === undefined) return []
    const key = nameKey(lookup.lookupName, lookup.lookupValue)
    if (seen.has(key)) return []
    seen.add(key)
    return [{ lookup, users: own }]
  })
}

/**
 * A value is standard for a Field when the Lookup of the standard Field has it, by its value or by what annotations call
 * it; it is standard as such when it is so for any of its Fields.
 */
export const judgedLookups = (used: readonly UsedLookup[], dictionary: DictionaryIndex): JudgedLookup[] =>
  used.map(({ lookup, users }) => {
    const names = valueNames(lookup)
    const values = users.map(({ resourceName, fieldName }) => dictionary.valueOfField(resourceName, fieldName, names))
    const standardValue = values.find((value) => value !== undefined)
    // There may be a million local values: each of them takes as little as it can.
    if (standardValue === undefined) return { lookup, standing: 'local', displayName: undefined, asValueOf: asLocal }
    const asValueOf = (field: ReportedField): ElementStanding =>
      values[users.indexOf(field)] === undefined
        ? 'local'
        : dictionary.fieldStanding(field.resourceName, field.fieldName)
    const displayName = standardValue.standardLookupValue
    return { lookup, standing: greatest(users.map(asValueOf)), displayName, asValueOf }
  })

const asLocal = (): ElementStanding => 'local'

const greatest = (standings: readonly ElementStanding[]): ElementStanding =>
  (['IDX', 'RESO'] as const).find((standing) => standings.includes(standing)) ?? 'local'
