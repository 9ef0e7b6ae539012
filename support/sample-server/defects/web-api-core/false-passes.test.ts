import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Probe, probeDefects } from '../../testing/probe-defects'
import { bodyOf, clientOf, type Row, type SampleClient } from '../../testing/sample-client'
import type { FALSE_PASS_DEFECTS } from './false-passes'

/** A probe for each defect; none may be left out. */
type Probes = Readonly<Record<keyof typeof FALSE_PASS_DEFECTS, Probe>>

const ask =
  <Seen>(query: string, see: (rows: readonly Row[]) => Seen) =>
  async (client: SampleClient) =>
    see((await client.body(`/Property?${query}`)).value ?? [])

const fieldsOf = (rows: readonly Row[]) => Object.keys(rows[0] ?? {}).length

/** Tells if there are values of a Field that match a pattern, and if there are others. */
const matching =
  (field: string, pattern: RegExp) =>
  (rows: readonly Row[]): readonly boolean[] => [
    ...new Set(rows.flatMap((row) => (row[field] === null ? [] : pattern.test(String(row[field]))))),
  ]

/** Tells for each record of a page if it has more than 50 bedrooms. */
const many = (rows: readonly Row[]) => rows.map((row) => Number(row['BedroomsTotal']) > 50)

const filled = (rows: readonly Row[]) => rows.some((row) => row['ListPrice'] !== null)

/** Keys of a page and of the one that its nextLink leads to. */
const twoPages = async (client: SampleClient) => {
  const headers = { Prefer: 'odata.maxpagesize=3' }
  const first = await client.body('/Property?$select=ListingKey', headers)
  const next = first['@odata.nextLink']
  const second = next === undefined ? {} : bodyOf(await client.open(next, headers))
  return [first, second].map(({ value }) => value?.map((row) => Number(String(row['ListingKey']).slice(-6))))
}

const counted = async (client: SampleClient) => {
  const { value, ...body } = await client.body('/Property?$count=true&$top=7')
  return [body['@odata.count'], value?.length]
}

/** Tells if the first record of a page has the highest price of all, and if the page is in order. */
const descending = async (client: SampleClient) => {
  const pricesOf = async (query: string) =>
    ((await client.body(`/Property?${query}`)).value ?? []).map((row) => Number(row['ListPrice']))
  const [page, all] = [await pricesOf('$orderby=ListPrice desc&$top=5'), await pricesOf('$select=ListPrice')]
  return [page[0] === Math.max(...all), page.every((price, index) => price <= (page[index - 1] ?? price))]
}

const records = {
  'core-last-record-right': {
    look: ask('$select=ListingKey,BedroomsTotal&$filter=BedroomsTotal gt 50&$top=4', many),
    sound: [true, true, true, true],
    defective: [false, false, false, true],
  },
  'core-only-key-has-data': { look: ask('$select=ListingKey,ListPrice', filled), sound: true, defective: false },
  'core-unrequested-fields': {
    look: ask('$select=ListingKey,ListPrice', (rows) => fieldsOf(rows) > 2),
    sound: false,
    defective: true,
  },
  'core-timestamp-without-offset': {
    look: ask('$select=ListingKey,ModificationTimestamp', matching('ModificationTimestamp', /Z$/)),
    sound: [true],
    defective: [false],
  },
  'core-date-as-timestamp': {
    look: ask('$select=ListingKey,ListingContractDate', matching('ListingContractDate', /^\d{4}-\d\d-\d\d$/)),
    sound: [true],
    defective: [false],
  },
  'core-sorts-page-only': { look: descending, sound: [true, true], defective: [false, true] },
  'core-count-of-page': { look: counted, sound: [100, 7], defective: [7, 7] },
  'core-next-link-missing': {
    look: twoPages,
    sound: [
      [1, 2, 3],
      [4, 5, 6],
    ],
    defective: [[1, 2, 3], undefined],
  },
  'core-next-link-repeats': {
    look: twoPages,
    sound: [
      [1, 2, 3],
      [4, 5, 6],
    ],
    defective: [
      [1, 2, 3],
      [3, 4, 5],
    ],
  },
} satisfies Partial<Probes>

/** Returns for each request the end of the body and the header of its answer. */
const answers =
  (...paths: readonly string[]) =>
  async (client: SampleClient) => {
    const told: unknown[] = []
    for (const path of paths) {
      const { status, headers, text } = await client.get(path)
      told.push([status, headers.get('OData-Version'), text.slice(-2)])
    }
    return told
  }

const SELECTED = '/Property?$select=ListingKey&$top=1'
const FILTERED = "/Property?$filter=ListingKey eq 'Property-000001'"
const RIGHT = [200, '4.0', ']}']

const falseAnswers = {
  'core-empty-json': { look: answers(SELECTED, FILTERED), sound: [RIGHT, RIGHT], defective: [[200, '4.0', ''], RIGHT] },
  'core-trailing-garbage': {
    look: answers(SELECTED, FILTERED),
    sound: [RIGHT, RIGHT],
    defective: [[200, '4.0', 'on'], RIGHT],
  },
  'core-version-missing': { look: answers(SELECTED), sound: [RIGHT], defective: [[200, null, ']}']] },
  'core-version-3': { look: answers(SELECTED), sound: [RIGHT], defective: [[200, '3.0', ']}']] },
  'core-server-error': {
    look: answers(FILTERED, SELECTED),
    sound: [RIGHT, RIGHT],
    defective: [[500, '4.0', '}}'], RIGHT],
  },
} satisfies Partial<Probes>

const KEYS = '/Property?$select=ListingKey'

/** Returns the status of each answer, and how many records or expanded ones it has. */
const statusAndSize =
  (...paths: readonly string[]) =>
  async (client: SampleClient) => {
    const told: unknown[] = []
    for (const path of paths) {
      const response = await client.get(path)
      const { value = [] } = response.status === 200 ? bodyOf(response) : {}
      told.push([response.status, value.flatMap((row) => row['Media'] ?? row).length])
    }
    return told
  }

const alikeAnswers = {
  'core-functions-find-nothing': {
    look: statusAndSize(
      `${KEYS}&$filter=contains(ListingKey,'Prop')&$top=3`,
      `${KEYS}&$filter=ListingKey ne ''&$top=3`,
    ),
    sound: [
      [200, 3],
      [200, 3],
    ],
    defective: [
      [200, 0],
      [200, 3],
    ],
  },
  'core-skip-refused': { look: statusAndSize(`${KEYS}&$skip=1&$top=3`), sound: [[200, 3]], defective: [[400, 0]] },
  'core-count-refused': {
    look: statusAndSize(`${KEYS}&$count=true&$top=3`),
    sound: [[200, 3]],
    defective: [[400, 0]],
  },
  'core-keys-refused': {
    look: statusAndSize("/Property('Property-000001')"),
    sound: [[200, 0]],
    defective: [[404, 0]],
  },
  'core-apply-nothing': {
    look: statusAndSize('/Property?$apply=aggregate($count as total)'),
    sound: [[501, 0]],
    defective: [[200, 0]],
  },
  'core-expand-options-nothing': {
    look: statusAndSize(`${KEYS}&$expand=Media($top=1)&$top=3`),
    sound: [[200, 3]],
    defective: [[200, 0]],
  },
} satisfies Partial<Probes>

const all: Probes = { ...records, ...falseAnswers, ...alikeAnswers }

probeDefects(all)

test('core-flag-substring: a filter by a flag brings a longer one too', async (context) => {
  const client = await clientOf(context, { representation: 'IsFlags', defects: ['core-flag-substring'] })
  const filter = `AccessibilityFeatures has org.reso.metadata.enums.AccessibilityFeatures'CommonArea'`
  const { value = [] } = await client.body(`/Property?$filter=${filter}&$top=5`)
  assert.deepEqual(
    value.map((row) => row['AccessibilityFeatures']),
    ['CommonArea', 'CommonArea,Visitable', 'AccessibleCommonArea', 'CommonArea', 'CommonArea'],
  )
})
