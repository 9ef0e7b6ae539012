import { groupBy } from '../../dictionary/group-by'
import { type ReportedLookup, transportedValue } from '../../metadata/metadata-report'
import type { AdvertisedEnumeration, AdvertisedLookup } from '../advertised-payload'
import type { LookupRecords } from '../lookups/lookup-record'
import { isPlaceholderMember } from '../placeholder-member'

/**
 * The enumerations of a metadata report by their names, and those of Lookup records that go with it. Whether an EnumType
 * has IsFlags is not reported, so several members with commas between them are taken.
 */
export function reportedEnumerations(
  written: readonly ReportedLookup[],
  lookups: LookupRecords | undefined,
): ReadonlyMap<string, AdvertisedEnumeration | AdvertisedLookup> {
  const reported = [...groupBy(written, ({ lookupName }) => lookupName)].map(
    ([name, entries]) => [name, enumeration(name, entries)] as const,
  )
  const recorded = [...(lookups?.byLookupName ?? [])].map(
    ([name, records]) =>
      [
        name,
        lookup(
          name,
          records.map(({ lookupValue }) => lookupValue),
        ),
      ] as const,
  )
  return new Map<string, AdvertisedEnumeration | AdvertisedLookup>([...reported, ...recorded])
}

/** Entries of Lookup records have type `Edm.String`, members of EnumTypes the integer type under them. */
function enumeration(name: string, entries: readonly ReportedLookup[]): AdvertisedEnumeration | AdvertisedLookup {
  if (entries.some(({ type }) => type === 'Edm.String')) return lookup(name, entries.map(transportedValue))
  const members = entries.map(({ lookupValue }) => lookupValue).filter((value) => !isPlaceholderMember(value))
  return { kind: 'EnumType', lookupName: name, members: new Set(members), isFlags: true }
}

const lookup = (lookupName: string, values: readonly string[]): AdvertisedLookup => ({
  kind: 'Lookup',
  lookupName,
  values: new Set(values),
})
