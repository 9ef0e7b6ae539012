import type { SampleRecord } from '../records/sample-record'
import { type Changes, defect, legal, type Seams } from './seams'

/** A LookupName of every version whose one Field is Property.Sewer, open with enumerations. */
export const SEWER = 'Sewer'

type Rows = readonly SampleRecord[]

const localName = (value: unknown): string => `Local ${value}`

const withLocalName = (row: SampleRecord): SampleRecord => ({ ...row, LookupValue: localName(row['LookupValue']) })

const isOfSewer = (row: SampleRecord): boolean => row['LookupName'] === SEWER

/** Makes changes to the Lookup Resource. */
export function inLookup(seams: Changes): Seams {
  return { resources: { Lookup: seams } }
}

/** Copies the records of a LookupName, with keys of their own. */
export const copiesOf = (rows: Rows, lookupName: string, changes: SampleRecord): Rows =>
  rows
    .filter((row) => row['LookupName'] === lookupName)
    .map((row) => ({ ...row, ...changes, LookupKey: `${row['LookupKey']}-copy` }))

/** Adds a record of a local value, to which nothing in the payload refers. */
const addLocalRow = (key: string, changes: SampleRecord): Seams =>
  inLookup({ records: (rows) => [...rows, localRow(rows, key, changes)] })

/** Makes a record of a value that is not in the dictionary. */
export function localRow(rows: Rows, key: string, changes: SampleRecord): SampleRecord {
  const local = { LookupValue: 'Sample Local Value', StandardLookupValue: null, LegacyODataValue: null }
  return { ...rows.find(isOfSewer), LookupKey: key, ...local, ...changes }
}

/** Changes the first record of the LookupName Sewer. */
const changeSewerRow = (change: (row: SampleRecord) => Rows): Seams =>
  inLookup({
    records: (rows) => {
      const first = rows.find(isOfSewer)
      return rows.flatMap((row) => (row === first ? change(row) : [row]))
    },
  })

/** Defects of the records of the Lookup Resource (RCP-40, Lookup Resource). */
export const LOOKUP_RECORD_DEFECTS = {
  'lookup-empty': defect('the Resource Lookup has no records', inLookup({ records: () => [] })),
  'lookup-value-null': defect(
    'one Lookup record has LookupValue null',
    addLocalRow('lookup-value-null', { LookupValue: null }),
  ),
  'lookup-modification-timestamp-null': defect(
    'one Lookup record has ModificationTimestamp null',
    addLocalRow('lookup-modification-timestamp-null', { ModificationTimestamp: null }),
  ),
  'lookup-name-blank': defect(
    'one Lookup record has a LookupName of a single blank',
    addLocalRow('lookup-name-blank', { LookupName: ' ' }),
  ),
  'lookup-name-unused': defect(
    'one Lookup record has the LookupName SampleUnused, to which no Field refers',
    addLocalRow('lookup-name-unused', { LookupName: 'SampleUnused' }),
  ),
  'lookup-key-repeated': defect(
    'two Lookup records have one LookupKey',
    changeSewerRow((row) => [row, { ...row, LookupValue: 'Sample Local Value', StandardLookupValue: null }]),
  ),
  'lookup-value-twice': defect(
    'two Lookup records have the same LookupName and LookupValue, under two keys',
    changeSewerRow((row) => [row, { ...row, LookupKey: 'lookup-value-twice' }]),
  ),
  'standard-lookup-value-missing': defect(
    'one Lookup record of a standard value has StandardLookupValue null',
    changeSewerRow((row) => [{ ...row, StandardLookupValue: null }]),
  ),
  'lookup-name-without-records': defect(
    'no Lookup record has the LookupName MLSAreaMajor, with which Property.MLSAreaMajor is annotated',
    {
      resources: {
        Lookup: { records: (rows) => rows.filter((row) => row['LookupName'] !== 'MLSAreaMajor') },
        Property: { record: (record) => ({ ...record, MLSAreaMajor: null }) },
      },
    },
  ),
  'lookup-value-of-two-names': legal(
    'two Lookup records have the same local LookupValue, under two LookupNames',
    inLookup({
      records: (rows) => [
        ...rows,
        localRow(rows, 'lookup-value-of-two-names-1', {}),
        localRow(rows, 'lookup-value-of-two-names-2', { LookupName: 'Roof' }),
      ],
    }),
  ),
  'lookup-same-timestamp': legal(
    'all Lookup records have the same ModificationTimestamp',
    inLookup({ records: (rows) => rows.map((row) => ({ ...row, ModificationTimestamp: '2025-06-30T12:00:00Z' })) }),
  ),
  'lookup-local-names': legal(
    'the records of the LookupName Sewer have local names as LookupValue, the standard ones beside them',
    (representation) => ({
      resources: {
        Lookup: { records: (rows) => rows.map((row) => (isOfSewer(row) ? withLocalName(row) : row)) },
        ...(representation === 'string lookups' && {
          Property: {
            record: ({ Sewer, ...record }) => ({ ...record, Sewer: Array.isArray(Sewer) ? Sewer.map(localName) : [] }),
          },
        }),
      },
    }),
  ),
}
