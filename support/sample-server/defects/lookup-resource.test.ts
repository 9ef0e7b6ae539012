import { type Probe, probeDefects } from '../testing/probe-defects'
import type { SampleClient } from '../testing/sample-client'
import type { LOOKUP_QUERY_DEFECTS } from './lookup-queries'

/** Records that there are by nextLinks. */
const ALL = 3801

const status = (query: string) => async (client: SampleClient) => (await client.get(`/Lookup${query}`)).status

/** The advertised count of three requests in turn. */
async function counts(client: SampleClient): Promise<unknown> {
  const advertised: unknown[] = []
  for (let times = 0; times < 3; times++) {
    advertised.push((await client.body('/Lookup?$count=true&$top=1'))['@odata.count'])
  }
  return advertised
}

/** Advertised, and had. */
async function countAndRecords(client: SampleClient): Promise<unknown> {
  const { pages, counts } = await client.walk('/Lookup?$count=true&$select=LookupKey')
  return [counts[0], pages.flat().length]
}

const records = (query: string) => async (client: SampleClient) => (await client.body(`/Lookup${query}`)).value?.length

const firstKey = (query: string) => async (client: SampleClient) =>
  (await client.body(`/Lookup${query}`)).value?.[0]?.['LookupKey']

const changedSince = (instant: string): string => `?$top=0&$count=true&$filter=ModificationTimestamp ge ${instant}`

const countOf = (query: string) => async (client: SampleClient) =>
  (await client.body(`/Lookup${query}`))['@odata.count']

const probes: Record<keyof typeof LOOKUP_QUERY_DEFECTS, Probe> = {
  'lookup-count-too-high': { look: countAndRecords, sound: [ALL, ALL], defective: [ALL + 1, ALL] },
  'lookup-count-too-low': { look: countAndRecords, sound: [ALL, ALL], defective: [ALL - 1, ALL] },
  'lookup-count-moves': { look: counts, sound: [ALL, ALL, ALL], defective: [ALL, ALL + 1, ALL + 2] },
  'lookup-count-moves-once': {
    look: async (client) => [await counts(client), await countAndRecords(client)],
    sound: [
      [ALL, ALL, ALL],
      [ALL, ALL],
    ],
    defective: [
      [ALL, ALL + 1, ALL + 1],
      [ALL + 1, ALL + 1],
    ],
  },
  'lookup-count-ignored': { look: countOf('?$count=true&$top=1'), sound: ALL, defective: undefined },
  'lookup-count-refused': { look: status('?$count=true'), sound: 200, defective: 400 },
  'lookup-not-on-server': { look: status('?$top=1'), sound: 200, defective: 404 },
  'forbidden-lookup': { look: status("('Lookup-000001')"), sound: 200, defective: 403 },
  'lookup-top-zero-refused': { look: status('?$top=0'), sound: 200, defective: 400 },
  'lookup-top-zero-gives-records': { look: records('?$top=0'), sound: 0, defective: 1 },
  'lookup-top-ignored': { look: records('?$top=5'), sound: 5, defective: 1000 },
  'lookup-pages-without-link': {
    look: async (client) => {
      const { value, '@odata.nextLink': next } = await client.body('/Lookup?$top=100')
      return [value?.length, next]
    },
    sound: [100, undefined],
    defective: [50, undefined],
  },
  'lookup-skip-ignored': {
    look: firstKey('?$top=1&$skip=5'),
    sound: 'Lookup-000006',
    defective: 'Lookup-000001',
  },
  'lookup-pages-overlap': {
    look: async (client) => [
      await firstKey('?$top=5&$skip=0')(client),
      await firstKey('?$top=5&$skip=5')(client),
      (await client.walk('/Lookup?$select=LookupKey')).pages[1]?.[0]?.['LookupKey'],
    ],
    sound: ['Lookup-000001', 'Lookup-000006', 'Lookup-001001'],
    defective: ['Lookup-000001', 'Lookup-000005', 'Lookup-001000'],
  },
  'lookup-small-pages': {
    look: async (client) => {
      const { pages } = await client.walk('/Lookup?$top=1200&$select=LookupKey')
      return pages.map((page) => page.length)
    },
    sound: [1000, 200],
    defective: [500, 500, 200],
  },
  'lookup-large-pages-refused': {
    look: async (client) => [await status('?$top=200')(client), await status('?$top=201')(client)],
    sound: [200, 200],
    defective: [200, 400],
  },
  'lookup-timestamp-filter-ignored': {
    look: countOf(changedSince('2030-01-01T00:00:00Z')),
    sound: 0,
    defective: ALL,
  },
  'lookup-timestamp-filter-refused': {
    look: status(changedSince('2030-01-01T00:00:00Z')),
    sound: 200,
    defective: 400,
  },
  'lookup-timestamp-filter-loses-records': {
    look: countOf(changedSince('2020-01-01T00:00:00Z')),
    sound: ALL,
    defective: ALL - 15,
  },
}

probeDefects(probes)
