import { type Probe, probeDefects } from '../testing/probe-defects'
import type { Row, SampleClient } from '../testing/sample-client'
import type { PAYLOAD_DEFECTS } from './payloads'

/** Returns the different results of a function over the records of a page. */
const told = (request: string, tell: (row: Row) => unknown) => async (client: SampleClient) => [
  ...new Set((await client.body(`/${request}`)).value?.map(tell)),
]

/** Tells if each value of a Field that is not null meets a condition. */
const isSo = (resource: string, field: string, is: (value: unknown) => boolean) => async (client: SampleClient) => {
  const rows = (await client.body(`/${resource}?$select=${field}`)).value ?? []
  return rows.every(({ [field]: value }) => value === null || is(value))
}

const matches = (pattern: RegExp) => (value: unknown) => pattern.test(JSON.stringify(value))

const numbersOfPosition = (row: Row) =>
  (row['SamplePosition'] as { coordinates: number[] } | undefined)?.coordinates.length

const MEDIA = "Media?$filter=ResourceName eq 'Member'"

const EXPANDED = 'Member?$expand=Media'

const numberOf = (media: unknown) => (Array.isArray(media) ? media.length : 'one')

const changed = (operator: string) => `Member?$top=0&$count=true&$filter=ModificationTimestamp ${operator}`

const count = (request: string) => async (client: SampleClient) => (await client.body(`/${request}`))['@odata.count']

const typeOfNickname = async (client: SampleClient) =>
  /Name="MemberNickname" Type="([^"]+)"/.exec((await client.get('/$metadata')).text)?.[1]

const probes: Record<keyof typeof PAYLOAD_DEFECTS, Probe> = {
  'payload-field-not-advertised': {
    look: told('Member', (row) => 'SampleUnadvertised' in row),
    sound: [false],
    defective: [true],
  },
  'payload-lookup-value-not-advertised': {
    look: isSo('Member', 'MemberStatus', (value) => value === 'NotAdvertised'),
    sound: false,
    defective: true,
  },
  'payload-string-too-long': {
    look: isSo('Member', 'MemberNickname', (value) => String(value).length <= 50),
    sound: true,
    defective: false,
  },
  'payload-wrong-type': {
    look: told('Member?$filter=MemberFirstName ne null', (row) => typeof row['MemberFirstName']),
    sound: ['string'],
    defective: ['number'],
  },
  'payload-date-as-timestamp': {
    look: isSo('Member', 'MemberStateLicenseExpirationDate', matches(/^"[\d-]{10}"$/)),
    sound: true,
    defective: false,
  },
  'payload-fraction-of-seconds': {
    look: told('Member?$top=1', ({ ModificationTimestamp }) => /\.\d{7}/.test(String(ModificationTimestamp))),
    sound: [false],
    defective: [true],
  },
  'payload-dynamic': {
    look: async (client) => [
      await told('Member?$top=1', (row) => 'SampleDynamic' in row)(client),
      (await client.get('/$metadata')).text.includes('Name="Member" OpenType="true"'),
    ],
    sound: [[false], false],
    defective: [[true], true],
  },
  'payload-position-of-four': {
    look: told('Member?$top=1', numbersOfPosition),
    sound: [undefined],
    defective: [4],
  },
  'member-position-of-three': {
    look: told('Member?$top=1', numbersOfPosition),
    sound: [undefined],
    defective: [3],
  },
  'payload-error-in-record': {
    look: told('Member?$top=1', (row) => 'MemberNickname@odata.error' in row),
    sound: [false],
    defective: [true],
  },
  'payload-integer-out-of-range': {
    look: isSo('Member', 'MemberCommitteeCount', (value) => Number(value) < 2 ** 63),
    sound: true,
    defective: false,
  },
  'payload-too-many-digits': {
    look: isSo('Property', 'ListPrice', matches(/^\d{1,12}(\.\d+)?$/)),
    sound: true,
    defective: false,
  },
  'payload-too-many-decimals': {
    look: isSo('Property', 'ListPrice', matches(/^\d+(\.\d{1,2})?$/)),
    sound: true,
    defective: false,
  },
  'payload-key-missing': { look: told(EXPANDED, (row) => 'MemberKey' in row), sound: [true], defective: [false] },
  'payload-null-list': {
    look: told('Member', (row) => Array.isArray(row['MemberLanguages'])),
    sound: [true],
    defective: [false],
  },
  'payload-in-expansion': {
    look: async (client) => [
      await told(MEDIA, (row) => 'SampleUnadvertised' in row)(client),
      matches(/SampleUnadvertised/)((await client.body(`/${EXPANDED}`)).value),
    ],
    sound: [[false], false],
    defective: [[true], true],
  },
  'payload-expansion-as-object': {
    look: told(EXPANDED, (row) => numberOf(row['Media'])),
    sound: [3, 1, 2, 0],
    defective: ['one', 0],
  },
  'member-many-digits': {
    look: isSo('Media', 'ImageWidth', matches(/^\d{17}$/)),
    sound: false,
    defective: true,
  },
  'member-same-timestamp': {
    look: count(changed('eq 2025-06-30T12:00:00Z')),
    sound: 0,
    defective: 100,
  },
  'member-timestamps-with-offsets': {
    look: async (client) => {
      const rows = (await client.body('/Member?$orderby=ModificationTimestamp')).value ?? []
      const written = rows.map((row) => String(row['ModificationTimestamp']))
      const instants = written.map((timestamp) => Date.parse(timestamp))
      const [last = ''] = written.slice(-1)
      return {
        zones: new Set(written.map((timestamp) => timestamp.replace(/.*T[\d:]+/, '').replaceAll(/\d/g, '0'))),
        isOrdered: instants.every((instant, index) => instant >= (instants[index - 1] ?? 0)),
        before: await count(changed(`lt ${encodeURIComponent(last)}`))(client),
      }
    },
    sound: { zones: new Set(['Z', '.000Z']), isOrdered: true, before: 99 },
    defective: { zones: new Set(['.0000000+00:00', '.0000000-00:00']), isOrdered: true, before: 99 },
  },
  'member-null-timestamps': { look: count(changed('eq null')), sound: 0, defective: 20 },
  'payload-type-elsewhere': { look: typeOfNickname, sound: 'Edm.String', defective: 'Elsewhere.Nickname' },
  'member-type-definition': { look: typeOfNickname, sound: 'Edm.String', defective: 'org.reso.metadata.Nickname' },
  'member-at-its-limits': {
    look: async (client) => {
      const rows = (await client.body('/Member')).value ?? []
      const isLong = rows.every(({ MemberNickname }) => [...String(MemberNickname)].length === 50)
      return { isLong, hasNulls: rows.some((row) => Object.values(row).includes(null)) }
    },
    sound: { isLong: false, hasNulls: true },
    defective: { isLong: true, hasNulls: false },
  },
  'price-at-its-limits': {
    look: isSo('Property', 'ListPrice', (value) => value === 999999999999.75),
    sound: false,
    defective: true,
  },
  'member-annotations': {
    look: async (client) => {
      const [first = [], second = []] = [
        await told(EXPANDED, Object.keys)(client),
        await told(EXPANDED, Object.keys)(client),
      ]
      const annotations = [first[0]].flat().filter((name) => String(name).includes('@'))
      return { annotations, isSameOrder: JSON.stringify(first) === JSON.stringify(second) }
    },
    sound: { annotations: [], isSameOrder: true },
    defective: {
      annotations: ['@odata.id', '@odata.etag', 'MemberKey@Custom.note', 'Media@odata.context'],
      isSameOrder: false,
    },
  },
}

probeDefects(probes)
