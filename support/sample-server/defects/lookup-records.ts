import type { DefectTable } from './defect'
import { addLocalRow, changeSewerRow, inLookup, SEWER } from './lookup-rows'

/** What is wrong with the records of the Resource Lookup (RCP-40, Lookup Resource). */
export const LOOKUP_RECORD_DEFECTS = {
  'lookup-empty': {
    description: 'the Resource Lookup has no records',
    start: () => inLookup({ records: () => [] }),
  },
  'lookup-value-null': {
    description: 'one Lookup record has LookupValue null',
    start: () => addLocalRow('lookup-value-null', { LookupValue: null }),
  },
  'lookup-modification-timestamp-null': {
    description: 'one Lookup record has ModificationTimestamp null',
    start: () => addLocalRow('lookup-modification-timestamp-null', { ModificationTimestamp: null }),
  },
  'lookup-name-blank': {
    description: 'one Lookup record has a LookupName of a single blank',
    start: () => addLocalRow('lookup-name-blank', { LookupName: ' ' }),
  },
  'lookup-name-unused': {
    description: 'one Lookup record has the LookupName SampleUnused, to which no Field refers',
    start: () => addLocalRow('lookup-name-unused', { LookupName: 'SampleUnused' }),
  },
  'lookup-key-repeated': {
    description: 'two Lookup records have one LookupKey',
    start: () =>
      changeSewerRow((row) => [row, { ...row, LookupValue: 'Sample Local Value', StandardLookupValue: null }]),
  },
  'lookup-value-twice': {
    description: 'two Lookup records have the same LookupName and LookupValue, under two keys',
    start: () => changeSewerRow((row) => [row, { ...row, LookupKey: 'lookup-value-twice' }]),
  },
  'standard-lookup-value-missing': {
    description: 'one Lookup record of a standard value has StandardLookupValue null',
    start: () => changeSewerRow((row) => [{ ...row, StandardLookupValue: null }]),
  },
  'lookup-name-without-records': {
    description: 'no Lookup record has the LookupName MLSAreaMajor, with which Property.MLSAreaMajor is annotated',
    start: () => ({
      resources: {
        Lookup: { records: (rows) => rows.filter((row) => row['LookupName'] !== 'MLSAreaMajor') },
        Property: { record: (record) => ({ ...record, MLSAreaMajor: null }) },
      },
    }),
  },
  'lookup-local-names': {
    description: 'the records of the LookupName Sewer have local names as LookupValue, the standard ones beside them',
    legal: true,
    start: (representation) => ({
      resources: {
        Lookup: {
          records: (rows) =>
            rows.map((row) =>
              row['LookupName'] === SEWER ? { ...row, LookupValue: localName(row['LookupValue']) } : row,
            ),
        },
        ...(representation === 'string lookups' && {
          Property: {
            record: ({ Sewer, ...record }) => ({ ...record, Sewer: Array.isArray(Sewer) ? Sewer.map(localName) : [] }),
          },
        }),
      },
    }),
  },
} as const satisfies DefectTable

const localName = (value: unknown): string => `Local ${value}`
