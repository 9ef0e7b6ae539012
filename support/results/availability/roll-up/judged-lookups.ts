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

/** Values that Fields use, each one once. */
export function usedLookups({ fields, lookups }: Pick<MetadataReport, 'fields' | 'lookups'>): UsedLookup[] {
  const users = groupBy(fields, ({ type }) => type)
  const values = groupBy(lookups, ({ lookupName, lookupValue }) => nameKey(lookupName, lookupValue))
  return [...values.values()]
    .flatMap((alike) => alike.slice(0, 1))
    .map((lookup) => ({ lookup, users: users.get(lookup.lookupName) ?? [] }))
    .filter((used) => used.users.length > 0)
}

/**
 * A value is standard for a Field when the Lookup of the standard Field has it, by its value or by what annotations call
 * it; it is standard as such when it is so for any of its Fields.
 */
export const judgedLookups = (used: readonly UsedLookup[], dictionary: DictionaryIndex): JudgedLookup[] =>
  used.map(({ lookup, users }) => {
    const names = valueNames(lookup)
    const values = new Map(
      users.map((field) => [field, dictionary.valueOfField(field.resourceName, field.fieldName, names)] as const),
    )
    const asValueOf = (field: ReportedField): ElementStanding =>
      values.get(field) === undefined ? 'local' : dictionary.fieldStanding(field.resourceName, field.fieldName)
    const standardValue = [...values.values()].find((value) => value !== undefined)
    return {
      lookup,
      standing: greatest(users.map(asValueOf)),
      displayName: standardValue?.standardLookupValue,
      asValueOf,
    }
  })

const greatest = (standings: readonly ElementStanding[]): ElementStanding =>
  (['IDX', 'RESO'] as const).find((standing) => standings.includes(standing)) ?? 'local'
