import type { SampleRecord } from '../records/sample-record'
import type { ResourceSeams, Seams } from './seams'

/** A LookupName of every version whose one Field is Property.Sewer, open with enumerations. */
export const SEWER = 'Sewer'

type Rows = readonly SampleRecord[]

/** A defect of the Resource Lookup. */
export const inLookup = (seams: ResourceSeams): Seams => ({ resources: { Lookup: seams } })

/** Copies of the records of a LookupName, with keys of their own. */
export const copiesOf = (rows: Rows, lookupName: string, changes: SampleRecord): Rows =>
  rows
    .filter((row) => row['LookupName'] === lookupName)
    .map((row) => ({ ...row, ...changes, LookupKey: `${row['LookupKey']}-copy` }))

/** All records and one more of a local value, to which nothing in the payload refers. */
export const addLocalRow = (key: string, changes: SampleRecord = {}): Seams =>
  inLookup({ records: (rows) => [...rows, localRow(rows, key, changes)] })

/** A record of a value that is not in the dictionary. */
export function localRow(rows: Rows, key: string, changes: SampleRecord): SampleRecord {
  const sewer = rows.find((row) => row['LookupName'] === SEWER)
  const local = { LookupValue: 'Sample Local Value', StandardLookupValue: null, LegacyODataValue: null }
  return { ...sewer, LookupKey: key, ...local, ...changes }
}

/** The records with the first one of the LookupName Sewer changed. */
export const changeSewerRow = (change: (row: SampleRecord) => Rows): Seams =>
  inLookup({
    records: (rows) => {
      const index = rows.findIndex((row) => row['LookupName'] === SEWER)
      return rows.flatMap((row, at) => (at === index ? change(row) : [row]))
    },
  })
