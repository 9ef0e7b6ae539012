import type { SampleRecord, SampleValue } from '../records/sample-record'
import { editMetadata, editProperty, element, remove, replace } from './edit-metadata'
import { copiesOf } from './lookup-records'
import type { DefectTable, ResourceSeams, Seams } from './seams'

/** What the metadata are, and how Lookups are declared in them (RCP-40, Lookup Resource and data types). */
export const METADATA_DEFECTS = {
  'json-metadata': {
    description: '$metadata is JSON (OData CSDL JSON) instead of XML',
    start: () =>
      document(
        '{"$Version":"4.01","$EntityContainer":"org.reso.metadata.Default","org.reso.metadata":{}}',
        'application/json',
      ),
  },
  'html-metadata': {
    description: '$metadata is an HTML page with status 200',
    start: () => document('<!DOCTYPE html><html><body>Please sign in</body></html>', 'text/html'),
  },
  'empty-metadata': {
    description: '$metadata has no body',
    start: () => document('', 'application/xml'),
  },
  'lookup-not-in-metadata': {
    description: 'the metadata have neither an EntityType nor an EntitySet Lookup',
    start: () => ({
      ...editMetadata((text) => remove(remove(text, element('EntityType', 'Lookup')), element('EntitySet', 'Lookup'))),
      ...withoutFieldRows((row) => row['ResourceName'] === 'Lookup'),
    }),
  },
  'lookup-key-nullable': {
    description: 'Lookup.LookupKey is declared nullable',
    start: () => editProperty('Lookup', 'LookupKey', (declaration) => remove(declaration, ' Nullable="false"')),
  },
  'lookup-value-wrong-type': {
    description: 'Lookup.LookupValue is declared as Edm.Int32',
    start: () =>
      editProperty('Lookup', 'LookupValue', (declaration) =>
        replace(declaration, 'Edm.String', 'Edm.Int32').replace(/ MaxLength="\d+"/, ''),
      ),
  },
  'lookup-timestamp-missing': {
    description: 'Lookup.ModificationTimestamp is not declared',
    start: () => ({
      ...editProperty('Lookup', 'ModificationTimestamp', () => ''),
      ...withoutFieldRows((row) => row['ResourceName'] === 'Lookup' && row['FieldName'] === 'ModificationTimestamp'),
    }),
  },
  'annotation-missing': {
    description: 'Property.AboveGradeFinishedAreaUnits, a string lookup Field, has no annotation LookupName',
    start: () =>
      editProperty('Property', 'AboveGradeFinishedAreaUnits', (declaration) =>
        remove(declaration, /[ \t]*<Annotation Term="RESO\.OData\.Metadata\.LookupName"[^>]*\/>\n/),
      ),
  },
  'annotation-wrong-name': {
    description: 'Property.LivingAreaUnits is annotated with the LookupName LocalAreaUnits, not with AreaUnits',
    start: () => ({
      ...editProperty('Property', 'LivingAreaUnits', (declaration) =>
        replace(declaration, 'String="AreaUnits"', 'String="LocalAreaUnits"'),
      ),
      resources: {
        Lookup: { records: (rows) => [...rows, ...copiesOf(rows, 'AreaUnits', { LookupName: 'LocalAreaUnits' })] },
      },
    }),
  },
  'single-lookup-as-collection': {
    description: 'Property.DirectionFaces, a single enumeration, is declared and served as a Collection',
    start: () => ({
      ...editProperty('Property', 'DirectionFaces', (declaration) =>
        replace(declaration, /Type="([^"]+)"/, 'Type="Collection($1)" Nullable="false"'),
      ),
      resources: { Property: changeField('DirectionFaces', (value) => (typeof value === 'string' ? [value] : [])) },
    }),
  },
  'multiple-lookup-as-single': {
    description: 'Property.Roof, a multiple enumeration, is declared and served as a single value',
    start: () => ({
      ...editProperty('Property', 'Roof', (declaration) =>
        replace(declaration, /Type="Collection\(([^)]+)\)" Nullable="false"/, 'Type="$1"'),
      ),
      resources: { Property: changeField('Roof', (value) => (Array.isArray(value) ? (value[0] ?? null) : null)) },
    }),
  },
} as const satisfies DefectTable

/** Another document instead of the metadata. */
const document = (text: string, contentType: string): Seams => ({ metadata: () => ({ text, contentType }) })

/** The Field Resource goes with the metadata, so that only the declaration is at fault. */
const withoutFieldRows = (isGone: (row: SampleRecord) => boolean): Seams => ({
  resources: { Field: { records: (rows) => rows.filter((row) => !isGone(row)) } },
})

/** The payload follows the declaration. */
const changeField = (field: string, change: (value: SampleValue | undefined) => SampleValue): ResourceSeams => ({
  record: (record) => ({ ...record, [field]: change(record[field]) }),
})
