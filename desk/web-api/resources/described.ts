import type { DeclaredResource } from '../metadata/declared'

/** The moment at which the metadata were changed last: what a consumer has of the Field Resource since then is current. */
export const METADATA_CHANGED = '2026-11-30T00:00:00.000Z'

const text = (name: string, isNullable = false) => ({ name, type: 'Edm.String', isNullable, maxLength: 255 })
const CHANGED = { name: 'ModificationTimestamp', type: 'Edm.DateTimeOffset', isNullable: false, precision: 3 } as const

/** The Field Resource of the Data Dictionary: the Fields of the service as records. */
export const fieldResource: DeclaredResource = {
  name: 'Field',
  keyField: 'FieldKey',
  fields: [text('FieldKey'), text('ResourceName'), text('FieldName'), CHANGED],
  navigation: [],
}

/** The Lookup Resource of the Data Dictionary: the values of the service's Lookups as records. */
export const lookupResource: DeclaredResource = {
  name: 'Lookup',
  keyField: 'LookupKey',
  fields: [
    text('LookupKey'),
    text('LookupName'),
    text('LookupValue'),
    text('StandardLookupValue', true),
    text('LegacyODataValue', true),
    CHANGED,
  ],
  navigation: [],
}

/** A record of a Resource that is in memory. */
export type InMemoryRecord = Readonly<Record<string, string | number | null>>

/** Makes the records of the Field Resource: one for each Field and navigation property of each Resource. */
export const fieldRecords = (resources: readonly DeclaredResource[]): readonly InMemoryRecord[] =>
  resources.flatMap(({ name: resource, fields, navigation }) =>
    [...fields, ...navigation].map(({ name }) => ({
      FieldKey: `${resource}.${name}`,
      ResourceName: resource,
      FieldName: name,
      ModificationTimestamp: METADATA_CHANGED,
    })),
  )
