import type { ComparedField } from '../data-compatibility-report'
import { compareLookup, fourDigits } from './compare-lookup'
import type { OfferedField } from './offered-elements'
import type { SharedLookups } from './shared-lookups'
import { spreadOf } from './spreads'
import { typeDifferences } from './type-differences'
import type { NamedEntries } from './union'

/**
 * One Field in all results.
 *
 * @param standardName LookupName of the standard Field
 */
export function compareField(
  resourceName: string,
  { name: fieldName, entries: fields, in: places }: NamedEntries<OfferedField>,
  standardName: string | undefined,
  lookups: SharedLookups,
): ComparedField {
  const differences = typeDifferences(fields.map((field) => field?.type ?? null))
  const values = compareLookup(fields, standardName)
  return {
    resourceName,
    fieldName,
    standing: fields.find((field) => field !== undefined)?.standing ?? 'local',
    in: places,
    spread: spreadOf(places, fields.length),
    types: fields.map((field) => {
      const type = field?.type
      return type ? { dataType: type.dataType, declared: type.declared } : null
    }),
    ...(differences.length > 0 && { differences }),
    ...(differences.some((difference) => difference !== 'representation') && { isIncompatible: true }),
    availability: fields.map((field) => fourDigits(field?.availability)),
    ...(values !== undefined && {
      lookup: lookups.placeOf(values.lookup),
      valueAvailability: values.availability,
    }),
  }
}
