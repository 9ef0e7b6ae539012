import { type Probe, probeDefects } from '../testing/probe-defects'
import type { Row, SampleClient } from '../testing/sample-client'
import type { FIELD_RESOURCE_DEFECTS } from './field-resource'
import type { LOOKUP_RECORD_DEFECTS } from './lookup-records'

type Tables = typeof LOOKUP_RECORD_DEFECTS & typeof FIELD_RESOURCE_DEFECTS

/** Counts the records that meet a condition, over all pages of a request. */
const having = (request: string, isSo: (row: Row) => boolean) => async (client: SampleClient) => {
  const rows = (await client.walk(`/${request}`)).pages.flat()
  return rows.filter((row) => isSo(row)).length
}

/** Counts the records for which a function returns the same as for an earlier one. */
const repeated = (request: string, tell: (row: Row) => string) => async (client: SampleClient) => {
  const told = (await client.walk(`/${request}`)).pages.flat().map(tell)
  return told.length - new Set(told).size
}

const sewerRows = async (client: SampleClient): Promise<readonly Row[]> =>
  (await client.body(`/${OF_SEWER}`)).value ?? []

/** The last records of all, where a defect adds its own. */
const LAST = 'Lookup?$skip=3795'

const OF_SEWER = "Lookup?$filter=LookupName eq 'Sewer'"

const OF_LIST_PRICE = "Field?$filter=ResourceName eq 'Property' and FieldName eq 'ListPrice'"

const probes: Record<keyof Tables, Probe> = {
  'lookup-value-of-two-names': {
    look: having(LAST, (row) => row['LookupValue'] === 'Sample Local Value'),
    sound: 0,
    defective: 2,
  },
  'lookup-same-timestamp': {
    look: having(LAST, (row) => row['ModificationTimestamp'] === '2025-06-30T12:00:00Z'),
    sound: 0,
    defective: 6,
  },
  'field-row-local': {
    look: async (client) => [
      await having("Field?$filter=FieldName eq 'SampleLocal'", () => true)(client),
      (await client.get('/$metadata')).text.includes('Name="SampleLocal"'),
    ],
    sound: [0, false],
    defective: [1, true],
  },
  'lookup-empty': { look: having('Lookup?$select=LookupKey', () => true), sound: 3801, defective: 0 },
  'lookup-value-null': { look: having(LAST, (row) => row['LookupValue'] === null), sound: 0, defective: 1 },
  'lookup-modification-timestamp-null': {
    look: having(LAST, (row) => row['ModificationTimestamp'] === null),
    sound: 0,
    defective: 1,
  },
  'lookup-name-blank': { look: having(LAST, (row) => row['LookupName'] === ' '), sound: 0, defective: 1 },
  'lookup-name-unused': {
    look: having(LAST, (row) => row['LookupName'] === 'SampleUnused'),
    sound: 0,
    defective: 1,
  },
  'lookup-key-repeated': { look: repeated(OF_SEWER, (row) => `${row['LookupKey']}`), sound: 0, defective: 1 },
  'lookup-value-twice': {
    look: async (client) => [
      await repeated(OF_SEWER, (row) => `${row['LookupName']}/${row['LookupValue']}`)(client),
      await repeated(OF_SEWER, (row) => `${row['LookupKey']}`)(client),
    ],
    sound: [0, 0],
    defective: [1, 0],
  },
  'standard-lookup-value-missing': {
    look: async (client) => (await sewerRows(client)).filter((row) => row['StandardLookupValue'] === null).length,
    sound: 0,
    defective: 1,
  },
  'lookup-name-without-records': {
    look: async (client) => [
      await having("Lookup?$filter=LookupName eq 'MLSAreaMajor'", () => true)(client),
      (await having('Property?$select=MLSAreaMajor', (row) => row['MLSAreaMajor'] !== null)(client)) > 0,
    ],
    sound: [4, true],
    defective: [0, false],
  },
  'lookup-local-names': {
    look: async (client) => {
      const rows = await sewerRows(client)
      const offered = new Set(rows.map((row) => row['LookupValue']))
      const served = (await client.body('/Property?$select=Sewer')).value?.flatMap((row) => row['Sewer'])
      return {
        local: rows.filter((row) => row['LookupValue'] !== row['StandardLookupValue']).length,
        ofPayloadNotOffered: served?.filter((value) => !offered.has(value)).length,
      }
    },
    sound: { local: 0, ofPayloadNotOffered: 0 },
    defective: { local: 15, ofPayloadNotOffered: 0 },
  },
  'field-not-on-server': { look: async (client) => (await client.get('/Field')).status, sound: 200, defective: 404 },
  'field-row-unknown': {
    look: having("Field?$filter=FieldName eq 'SampleUnknown'", () => true),
    sound: 0,
    defective: 1,
  },
  'field-row-missing': { look: having(OF_LIST_PRICE, () => true), sound: 1, defective: 0 },
  'field-row-twice': {
    look: async (client) => [
      await having(OF_LIST_PRICE, () => true)(client),
      await repeated(OF_LIST_PRICE, (row) => `${row['FieldKey']}`)(client),
    ],
    sound: [1, 0],
    defective: [2, 0],
  },
  'field-name-null': { look: having('Field?$filter=FieldName eq null', () => true), sound: 0, defective: 1 },
  'field-count-too-high': {
    look: async (client) => {
      const { pages, counts } = await client.walk('/Field?$count=true&$select=FieldKey')
      return [counts[0], pages.flat().length]
    },
    sound: [1745, 1745],
    defective: [1746, 1745],
  },
}

probeDefects(probes)
