import { type Probe, probeDefects } from '../testing/probe-defects'
import type { Row, SampleClient } from '../testing/sample-client'
import type { FIELD_RESOURCE_DEFECTS } from './field-resource'
import type { LOOKUP_RECORD_DEFECTS } from './lookup-records'

type Tables = typeof LOOKUP_RECORD_DEFECTS & typeof FIELD_RESOURCE_DEFECTS

/** How many records of a Resource, over all its pages, are so. */
const having =
  (resource: string, isSo: (row: Row, rows: readonly Row[]) => boolean) => async (client: SampleClient) => {
    const rows = (await client.walk(`/${resource}`)).pages.flat()
    return rows.filter((row) => isSo(row, rows)).length
  }

/** How many values of the wanted ones stand more than once. */
const repeated = (resource: string, tell: (row: Row) => string) => async (client: SampleClient) => {
  const told = (await client.walk(`/${resource}`)).pages.flat().map(tell)
  return told.length - new Set(told).size
}

const sewerRows = async (client: SampleClient): Promise<readonly Row[]> =>
  (await client.body("/Lookup?$filter=LookupName eq 'Sewer'")).value ?? []

const isListPrice = (row: Row): boolean => row['ResourceName'] === 'Property' && row['FieldName'] === 'ListPrice'

const probes: Record<keyof Tables, Probe> = {
  'lookup-empty': { look: having('Lookup', () => true), sound: 3801, defective: 0 },
  'lookup-value-null': { look: having('Lookup', (row) => row['LookupValue'] === null), sound: 0, defective: 1 },
  'lookup-modification-timestamp-null': {
    look: having('Lookup', (row) => row['ModificationTimestamp'] === null),
    sound: 0,
    defective: 1,
  },
  'lookup-name-blank': { look: having('Lookup', (row) => row['LookupName'] === ' '), sound: 0, defective: 1 },
  'lookup-name-unused': {
    look: having('Lookup', (row) => row['LookupName'] === 'SampleUnused'),
    sound: 0,
    defective: 1,
  },
  'lookup-key-repeated': { look: repeated('Lookup', (row) => `${row['LookupKey']}`), sound: 0, defective: 1 },
  'lookup-value-twice': {
    look: async (client) => [
      await repeated('Lookup', (row) => `${row['LookupName']}/${row['LookupValue']}`)(client),
      await repeated('Lookup', (row) => `${row['LookupKey']}`)(client),
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
      await having('Lookup', (row) => row['LookupName'] === 'MLSAreaMajor')(client),
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
  'field-row-unknown': { look: having('Field', (row) => row['FieldName'] === 'SampleUnknown'), sound: 0, defective: 1 },
  'field-row-missing': { look: having('Field', isListPrice), sound: 1, defective: 0 },
  'field-row-twice': {
    look: async (client) => [
      await having('Field', isListPrice)(client),
      await repeated('Field', (row) => `${row['FieldKey']}`)(client),
    ],
    sound: [1, 0],
    defective: [2, 0],
  },
  'field-name-null': { look: having('Field', (row) => row['FieldName'] === null), sound: 0, defective: 1 },
  'field-count-too-high': {
    look: async (client) => {
      const { pages, counts } = await client.walk('/Field?$count=true')
      return [counts[0], pages.flat().length]
    },
    sound: [1745, 1745],
    defective: [1746, 1745],
  },
}

probeDefects(probes)
