import type { SampleRecord, SampleValue } from '../records/sample-record'
import { editMetadata, editProperty, element, remove, replace } from './edit-metadata'
import { copiesOf } from './lookup-records'
import { type Changes, defect, type Seams } from './seams'

/** Answers another document instead of the metadata. */
const document = (text: string, contentType: string): Seams => ({ metadata: () => ({ text, contentType }) })

/** Changes the Field Resource as the metadata, so that only the declaration is at fault. */
const withoutFieldRows = (isGone: (row: SampleRecord) => boolean): Seams => ({
  resources: { Field: { records: (rows) => rows.filter((row) => !isGone(row)) } },
})

/** Changes the payload as its declaration. */
const changeField = (field: string, change: (value: SampleValue | undefined) => SampleValue): Changes => ({
  record: (record) => ({ ...record, [field]: change(record[field]) }),
})

/** Defects of the metadata document, and of Lookups in it (RCP-40, Lookup Resource and data types). */
export const METADATA_DEFECTS = {
  'json-metadata': defect(
    '$metadata is JSON (OData CSDL JSON) instead of XML',
    document(
      '{"$Version":"4.01","$EntityContainer":"org.reso.metadata.Default","org.reso.metadata":{}}',
      'application/json',
    ),
  ),
  'html-metadata': defect(
    '$metadata is an HTML page with status 200',
    document('<!DOCTYPE html><html><body>Please sign in</body></html>', 'text/html'),
  ),
  'empty-metadata': defect('$metadata has no body', document('', 'application/xml')),
  'lookup-not-in-metadata': defect('the metadata have neither an EntityType nor an EntitySet Lookup', {
    ...editMetadata((text) => remove(remove(text, element('EntityType', 'Lookup')), element('EntitySet', 'Lookup'))),
    ...withoutFieldRows((row) => row['ResourceName'] === 'Lookup'),
  }),
  'lookup-key-nullable': defect(
    'Lookup.LookupKey is declared nullable',
    editProperty('Lookup', 'LookupKey', (declaration) => remove(declaration, ' Nullable="false"')),
  ),
  'lookup-value-wrong-type': defect(
    'Lookup.LookupValue is declared as Edm.Int32',
    editProperty('Lookup', 'LookupValue', (declaration) =>
      replace(declaration, 'Edm.String', 'Edm.Int32').replace(/ MaxLength="\d+"/, ''),
    ),
  ),
  'lookup-timestamp-missing': defect('Lookup.ModificationTimestamp is not declared', {
    ...editProperty('Lookup', 'ModificationTimestamp', () => ''),
    ...withoutFieldRows((row) => row['ResourceName'] === 'Lookup' && row['FieldName'] === 'ModificationTimestamp'),
  }),
  'annotation-missing': defect(
    'Property.AboveGradeFinishedAreaUnits, a string lookup Field, has no annotation LookupName',
    editProperty('Property', 'AboveGradeFinishedAreaUnits', (declaration) =>
      remove(declaration, /[ \t]*<Annotation Term="RESO\.OData\.Metadata\.LookupName"[^>]*\/>\n/),
    ),
  ),
  'annotation-wrong-name': defect(
    'Property.LivingAreaUnits is annotated with the LookupName LocalAreaUnits, not with AreaUnits',
    {
      ...editProperty('Property', 'LivingAreaUnits', (declaration) =>
        replace(declaration, 'String="AreaUnits"', 'String="LocalAreaUnits"'),
      ),
      resources: {
        Lookup: { records: (rows) => [...rows, ...copiesOf(rows, 'AreaUnits', { LookupName: 'LocalAreaUnits' })] },
      },
    },
  ),
  'single-lookup-as-collection': defect(
    'Property.DirectionFaces, a single enumeration, is declared and served as a Collection',
    {
      ...editProperty('Property', 'DirectionFaces', (declaration) =>
        replace(declaration, /Type="([^"]+)"/, 'Type="Collection($1)" Nullable="false"'),
      ),
      resources: { Property: changeField('DirectionFaces', (value) => (typeof value === 'string' ? [value] : [])) },
    },
  ),
  'multiple-lookup-as-single': defect(
    'Property.Roof, a multiple enumeration, is declared and served as a single value',
    {
      ...editProperty('Property', 'Roof', (declaration) =>
        replace(declaration, /Type="Collection\(([^)]+)\)" Nullable="false"/, 'Type="$1"'),
      ),
      resources: { Property: changeField('Roof', (value) => (Array.isArray(value) ? (value[0] ?? null) : null)) },
    },
  ),
}
