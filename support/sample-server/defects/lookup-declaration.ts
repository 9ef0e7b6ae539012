import type { SampleRecord } from '../records/sample-record'
import type { DefectTable } from './defect'
import { editMetadata, editProperty, element, replace } from './edit-metadata'
import type { Seams } from './seams'

/** How the Resource Lookup is declared in the metadata (RCP-40, Lookup Resource). */
export const LOOKUP_DECLARATION_DEFECTS = {
  'lookup-not-in-metadata': {
    description: 'the metadata have neither an EntityType nor an EntitySet Lookup',
    start: () => ({
      ...editMetadata((text) =>
        ['EntityType', 'EntitySet'].reduce((left, tag) => replace(left, element(tag, 'Lookup'), () => ''), text),
      ),
      ...withoutFieldRows((row) => row['ResourceName'] === 'Lookup'),
    }),
  },
  'lookup-key-nullable': {
    description: 'Lookup.LookupKey is declared nullable',
    start: () => editProperty('Lookup', 'LookupKey', (declaration) => replace(declaration, NOT_NULLABLE, () => '')),
  },
  'lookup-value-wrong-type': {
    description: 'Lookup.LookupValue is declared as Edm.Int32',
    start: () =>
      editProperty('Lookup', 'LookupValue', (declaration) =>
        replace(declaration, 'Edm.String', () => 'Edm.Int32').replace(/ MaxLength="\d+"/, ''),
      ),
  },
  'lookup-timestamp-missing': {
    description: 'Lookup.ModificationTimestamp is not declared',
    start: () => ({
      ...editProperty('Lookup', 'ModificationTimestamp', () => ''),
      ...withoutFieldRows((row) => row['ResourceName'] === 'Lookup' && row['FieldName'] === 'ModificationTimestamp'),
    }),
  },
} as const satisfies DefectTable

const NOT_NULLABLE = ' Nullable="false"'

/** The Field Resource goes with the metadata, so that only the declaration is at fault. */
const withoutFieldRows = (isGone: (row: SampleRecord) => boolean): Seams => ({
  resources: { Field: { records: (rows) => rows.filter((row) => !isGone(row)) } },
})
