import type { SampleValue } from '../records/sample-record'
import type { DefectTable } from './defect'
import { editProperty, replace } from './edit-metadata'
import { copiesOf } from './lookup-rows'
import type { ResourceSeams } from './seams'

/** How Fields with Lookups are declared (RCP-40, Lookup Resource and data types). The payload follows the declaration. */
export const LOOKUP_FIELD_DEFECTS = {
  'annotation-missing': {
    description: 'Property.AboveGradeFinishedAreaUnits, a string lookup Field, has no annotation LookupName',
    start: () =>
      editProperty('Property', 'AboveGradeFinishedAreaUnits', (declaration) =>
        replace(declaration, /[ \t]*<Annotation Term="RESO\.OData\.Metadata\.LookupName"[^>]*\/>\n/, () => ''),
      ),
  },
  'annotation-wrong-name': {
    description: 'Property.LivingAreaUnits is annotated with the LookupName LocalAreaUnits, not with AreaUnits',
    start: () => ({
      ...editProperty('Property', 'LivingAreaUnits', (declaration) =>
        replace(declaration, 'String="AreaUnits"', () => 'String="LocalAreaUnits"'),
      ),
      resources: {
        Lookup: {
          records: (rows) => [...rows, ...copiesOf(rows, 'AreaUnits', { LookupName: 'LocalAreaUnits' })],
        },
      },
    }),
  },
  'single-lookup-as-collection': {
    description: 'Property.DirectionFaces, a single enumeration, is declared and served as a Collection',
    start: () => ({
      ...editProperty('Property', 'DirectionFaces', (declaration) =>
        replace(
          declaration,
          /Type="([^"]+)"/,
          (type) => `${type.replace('"', '"Collection(').slice(0, -1)})" Nullable="false"`,
        ),
      ),
      resources: { Property: changeField('DirectionFaces', (value) => (typeof value === 'string' ? [value] : [])) },
    }),
  },
  'multiple-lookup-as-single': {
    description: 'Property.Roof, a multiple enumeration, is declared and served as a single value',
    start: () => ({
      ...editProperty('Property', 'Roof', (declaration) =>
        replace(declaration, /Type="Collection\([^)]+\)" Nullable="false"/, (type) =>
          type.replace(/Collection\((.+)\)" .*/, '$1"'),
        ),
      ),
      resources: { Property: changeField('Roof', (value) => (Array.isArray(value) ? (value[0] ?? null) : null)) },
    }),
  },
} as const satisfies DefectTable

function changeField(field: string, change: (value: SampleValue | undefined) => SampleValue): ResourceSeams {
  return { record: (record) => ({ ...record, [field]: change(record[field]) }) }
}
