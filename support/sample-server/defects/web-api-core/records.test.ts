import { type Probe, probeDefects } from '../../testing/probe-defects'
import { bodyOf, type Row, type SampleClient } from '../../testing/sample-client'
import type { RECORD_DEFECTS } from './records'

const keysOf = (rows: readonly Row[] | undefined) => rows?.map((row) => Number(String(row['ListingKey']).slice(-6)))

/** Numbers in the keys on several pages. */
const pages =
  (...queries: readonly string[]) =>
  async (client: SampleClient) => {
    const found: unknown[] = []
    for (const query of queries) found.push(keysOf((await client.body(`/Property?$select=ListingKey&${query}`)).value))
    return found
  }

/** Count and number of records of a page. */
const counted = (query: string) => async (client: SampleClient) => {
  const { value, ...body } = await client.body(`/Property?${query}`)
  return [body['@odata.count'], value?.length]
}

/** Returns the values that one record has in some Fields. */
const fields =
  (path: string, ...names: readonly string[]) =>
  async (client: SampleClient) => {
    const { status, text } = await client.get(path)
    const body: Row & { readonly value?: readonly Row[] } = JSON.parse(text)
    const record = body.value?.at(-1) ?? body
    return [status, ...names.map((name) => typeof record[name])]
  }

/** The Fields that a page has. */
const names = (query: string) => async (client: SampleClient) =>
  Object.keys((await client.body(`/Property?${query}`)).value?.[0] ?? {})

/** Counts the records of an expansion, and those that its own path leads to. */
const media = async (client: SampleClient) => {
  const [{ Media } = {}] = (await client.body('/Property?$expand=Media&$top=5')).value ?? []
  const own = bodyOf(await client.get("/Property('Property-000001')/Media")).value
  return [Array.isArray(Media) && Media.length, own?.length]
}

const fetchedKey = async (client: SampleClient) =>
  JSON.parse((await client.get("/Property('Property-000002')?$select=ListingKey")).text).ListingKey

const FIRST = [1, 2, 3, 4, 5]
const SECOND = [6, 7, 8, 9, 10]

const probes: Record<keyof typeof RECORD_DEFECTS, Probe> = {
  'core-fetch-by-key': { look: fetchedKey, sound: 'Property-000002', defective: 'Property-999999' },
  'core-select': {
    look: names('$select=ListingKey,BedroomsTotal'),
    sound: ['BedroomsTotal', 'ListingKey'],
    defective: ['BedroomsTotal', 'City', 'ListingKey'],
  },
  'core-top': {
    look: pages('$top=5', '$top=5&$skip=5', '$top=1'),
    sound: [FIRST, SECOND, [1]],
    defective: [[...FIRST, 6], [7, 8, 9, 10, 11], [1]],
  },
  'core-skip': {
    look: pages('$top=5&$skip=5', '$top=5&$skip=5&$orderby=ListingKey', '$top=5&$skip=5&$orderby=ListingKey asc'),
    sound: [SECOND, SECOND, SECOND],
    defective: [FIRST, FIRST, SECOND],
  },
  'core-skip-pages': {
    look: pages('$top=5&$orderby=ListingKey asc', '$top=5&$skip=5&$orderby=ListingKey asc', '$top=5&$skip=5'),
    sound: [FIRST, SECOND, SECOND],
    defective: [FIRST, [5, 6, 7, 8, 9], SECOND],
  },
  'core-count': { look: counted('$count=true&$top=5'), sound: [100, 5], defective: [4, 5] },
  'core-count-false': { look: counted('$count=false&$top=5'), sound: [undefined, 5], defective: [100, 5] },
  'core-count-without-records': { look: counted('$count=true&$top=0'), sound: [100, 0], defective: [100, 1] },
  'core-values': {
    look: fields('/Property?$top=20', 'PublicRemarks'),
    sound: [200, 'string'],
    defective: [200, 'number'],
  },
  'core-expand-records': {
    look: fields("/Property('Property-000001')/Media", 'MediaURL'),
    sound: [200, 'string'],
    defective: [200, 'number'],
  },
  'core-expand-by-key': { look: media, sound: [3, 3], defective: [3, 2] },
}

probeDefects(probes)
