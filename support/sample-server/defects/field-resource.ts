import type { SampleRecord } from '../records/sample-record'
import { counting, refusingAll } from './queries'
import type { DefectTable, ResourceSeams, Seams } from './seams'

const inField = (seams: ResourceSeams): Seams => ({ resources: { Field: seams } })

const isListPrice = (row: SampleRecord): boolean =>
  row['ResourceName'] === 'Property' && row['FieldName'] === 'ListPrice'

/** All rows and a copy of that of Property.ListPrice, with a key of its own. */
const addRow = (key: string, changes: SampleRecord) =>
  inField({
    records: (rows) => [...rows, ...rows.filter(isListPrice).map((row) => ({ ...row, FieldKey: key, ...changes }))],
  })

/** Where the Resource Field and the metadata part (RCP-40, Field Resource). */
export const FIELD_RESOURCE_DEFECTS = {
  'field-not-on-server': {
    description: 'the EntitySet Field of the metadata is answered with status 404',
    start: () => inField({ options: refusingAll(404, 'there is no EntitySet Field') }),
  },
  'field-row-unknown': {
    description: 'the Resource Field has a row of Property.SampleUnknown, which is not in the metadata',
    start: () => addRow('field-row-unknown', { FieldName: 'SampleUnknown' }),
  },
  'field-row-missing': {
    description: 'the Resource Field has no row of Property.ListPrice, which is in the metadata',
    start: () => inField({ records: (rows) => rows.filter((row) => !isListPrice(row)) }),
  },
  'field-row-twice': {
    description: 'the Resource Field has two rows of Property.ListPrice, under two keys',
    start: () => addRow('field-row-twice', {}),
  },
  'field-name-null': {
    description: 'the Resource Field has a row of Property with FieldName null',
    start: () => addRow('field-name-null', { FieldName: null }),
  },
  'field-count-too-high': {
    description: 'the advertised count of Field is one more than there are records',
    start: () => inField({ page: counting((count) => count + 1) }),
  },
} as const satisfies DefectTable
