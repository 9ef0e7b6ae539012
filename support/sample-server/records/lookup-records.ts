import { dayOfChange } from './instants'
import type { OfferedLookupValues } from './offered-lookup-values'
import { identifier } from './plausible-text'
import type { ResourceShape } from './resource-shape'
import type { SampleRecord } from './sample-record'
import { withAllFields } from './with-all-fields'

/** The records of the Lookup Resource: one for each value of each LookupName (RCP-40, Lookup Resource). */
export function lookupRecords(shape: ResourceShape, offered: OfferedLookupValues): readonly SampleRecord[] {
  const feedTypes = shape.properties.get('FeedTypes')
  const fed = feedTypes === undefined ? [] : (offered.ofField(feedTypes) ?? [])
  return offered.lookupNames
    .flatMap((lookupName) => offered.values(lookupName).map((value) => ({ lookupName, ...value })))
    .map(({ lookupName, lookupValue, standardLookupValue, legacyODataValue }, index) =>
      withAllFields(shape, {
        FeedTypes: fed,
        LegacyODataValue: legacyODataValue,
        LookupKey: identifier(shape.name, index),
        LookupName: lookupName,
        LookupValue: lookupValue,
        ModificationTimestamp: dayOfChange(index),
        StandardLookupValue: standardLookupValue,
      }),
    )
}
