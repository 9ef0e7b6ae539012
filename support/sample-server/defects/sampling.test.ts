import { type Probe, probeDefects } from '../testing/probe-defects'
import { bodyOf, type SampleClient } from '../testing/sample-client'
import type { SAMPLING_DEFECTS } from './sampling'

const statuses =
  (...paths: readonly string[]) =>
  async (client: SampleClient) => {
    const told: number[] = []
    for (const path of paths) told.push((await client.get(path)).status)
    return told
  }

/** Count and records of one page. */
const page = (query: string) => async (client: SampleClient) => {
  const { value, ...body } = await client.body(`/Member?$count=true&${query}`)
  return [body['@odata.count'], value?.length]
}

const hasMedia = async (client: SampleClient) => {
  const [first = {}] = (await client.body('/Member?$expand=Media')).value ?? []
  return 'Media' in first
}

/** Keys of the first records of two pages, the second one by nextLink. */
const firstOfPages = async (client: SampleClient) => {
  const first = await client.body('/Member?$top=10')
  const next = first['@odata.nextLink']
  const second = next === undefined ? {} : bodyOf(await client.open(next))
  return [first, second].map(({ value }) => [value?.length, value?.[0]?.['MemberKey']])
}

/** Records of Media in the first record of Member, and those that the nextLink beside them leads to. */
const media = async (client: SampleClient) => {
  const [{ Media: found, 'Media@odata.nextLink': next } = {}] = (await client.body('/Member?$expand=Media')).value ?? []
  const others = typeof next === 'string' ? (await client.body(`/${next}`)).value?.length : 0
  return [Array.isArray(found) && found.length, others]
}

const MEMBER = '/Member?$top=1'

const PROPERTY = '/Property?$top=1'

const ORDER = '/Member?$orderby=MemberKey'

const EXPAND = '/Member?$expand=Media'

const probes: Record<keyof typeof SAMPLING_DEFECTS, Probe> = {
  'member-order-refused': { look: statuses(ORDER, MEMBER), sound: [200, 200], defective: [400, 200] },
  'member-filter-ignored': { look: page('$filter=MemberKey eq null'), sound: [0, 0], defective: [100, 100] },
  'member-expand-refused': { look: statuses(EXPAND, MEMBER), sound: [200, 200], defective: [400, 200] },
  'member-expand-ignored': { look: hasMedia, sound: true, defective: false },
  'member-forbidden': { look: statuses(MEMBER, PROPERTY), sound: [200, 200], defective: [403, 200] },
  'member-not-on-server': { look: statuses(MEMBER, PROPERTY), sound: [200, 200], defective: [404, 200] },
  'member-skip-token-lost': {
    look: firstOfPages,
    sound: [
      [10, 'Member-000001'],
      [undefined, undefined],
    ],
    defective: [
      [7, 'Member-000001'],
      [7, 'Member-000001'],
    ],
  },
  'member-dies-half-way': {
    look: statuses(PROPERTY, MEMBER, MEMBER, MEMBER, PROPERTY, MEMBER, '/$metadata'),
    sound: [200, 200, 200, 200, 200, 200, 200],
    defective: [200, 200, 200, 200, 503, 503, 200],
  },
  'member-count-without-records': { look: page('$top=5'), sound: [100, 5], defective: [100, 0] },
  'member-counted-without-records': { look: page('$top=5'), sound: [100, 5], defective: [100, 0] },
  'member-empty': { look: page('$top=5'), sound: [100, 5], defective: [0, 0] },
  'member-pages-without-link': {
    look: firstOfPages,
    sound: [
      [10, 'Member-000001'],
      [undefined, undefined],
    ],
    defective: [
      [7, 'Member-000001'],
      [undefined, undefined],
    ],
  },
  'member-small-pages': {
    look: firstOfPages,
    sound: [
      [10, 'Member-000001'],
      [undefined, undefined],
    ],
    defective: [
      [7, 'Member-000001'],
      [3, 'Member-000008'],
    ],
  },
  'member-shortened-expansions': { look: media, sound: [3, 0], defective: [1, 2] },
}

probeDefects(probes)
