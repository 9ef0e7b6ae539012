import type { SampleRecord } from '../records/sample-record'
import { editMetadata, replace } from './edit-metadata'
import { counting, refusingAll } from './queries'
import { type Changes, defect, legal, type Seams } from './seams'

const inField = (seams: Changes): Seams => ({ resources: { Field: seams } })

const isListPrice = (row: SampleRecord): boolean =>
  row['ResourceName'] === 'Property' && row['FieldName'] === 'ListPrice'

/** All rows and a copy of that of Property.ListPrice, with a key of its own. */
const addRow = (key: string, changes: SampleRecord) =>
  inField({
    records: (rows) => [...rows, ...rows.filter(isListPrice).map((row) => ({ ...row, FieldKey: key, ...changes }))],
  })

/** Differences between the Field Resource and the metadata (RCP-40, Field Resource). */
export const FIELD_RESOURCE_DEFECTS = {
  'field-not-on-server': defect(
    'the EntitySet Field of the metadata is answered with status 404',
    inField({ options: refusingAll(404, 'there is no EntitySet Field') }),
  ),
  'field-row-unknown': defect(
    'the Resource Field has a row of Property.SampleUnknown, which is not in the metadata',
    addRow('field-row-unknown', { FieldName: 'SampleUnknown' }),
  ),
  'field-row-missing': defect(
    'the Resource Field has no row of Property.ListPrice, which is in the metadata',
    inField({ records: (rows) => rows.filter((row) => !isListPrice(row)) }),
  ),
  'field-row-twice': defect(
    'the Resource Field has two rows of Property.ListPrice, under two keys',
    addRow('field-row-twice', {}),
  ),
  'field-name-null': defect(
    'the Resource Field has a row of Property with FieldName null',
    addRow('field-name-null', { FieldName: null }),
  ),
  'field-row-local': legal('the metadata and the Resource Field both have Property.SampleLocal, a local Field', {
    ...editMetadata((text) =>
      replace(
        text,
        /<EntityType Name="Property">[\s\S]*?<\/Key>/,
        (start) => `${start}<Property Name="SampleLocal" Type="Edm.String"/>`,
      ),
    ),
    ...addRow('field-row-local', { FieldName: 'SampleLocal' }),
  }),
  'field-count-too-high': defect(
    'the advertised count of Field is one more than there are records',
    inField({ page: counting((count) => count + 1) }),
  ),
}
