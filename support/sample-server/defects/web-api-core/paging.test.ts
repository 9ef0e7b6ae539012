import { type Probe, probeDefects } from '../../testing/probe-defects'
import { bodyOf, type SampleClient } from '../../testing/sample-client'
import type { PAGING_DEFECTS } from './paging'

const SELECT = '/Property?$select=ListingKey,ModificationTimestamp&$count=true'

const LATE = '2025-01-01T00:00:00Z'

const TEN = { Prefer: 'odata.maxpagesize=10' }

/** Tells for the first two pages if they have a nextLink. */
const nextLinks = (path: string) => async (client: SampleClient) => {
  const first = await client.body(path, TEN)
  const next = first['@odata.nextLink']
  return [next !== undefined, next !== undefined && '@odata.nextLink' in bodyOf(await client.open(next, TEN))]
}

/** Tells if timestamps of a page are later than another one, and if others are not. */
const later = (filter: string, than: string) => async (client: SampleClient) => {
  const { value = [] } = await client.body(`${SELECT}&$filter=ModificationTimestamp ${filter}`, TEN)
  return [...new Set(value.map((row) => String(row['ModificationTimestamp']) > than))]
}

const probes: Record<keyof typeof PAGING_DEFECTS, Probe> = {
  'core-next-link-top': {
    look: nextLinks('/Property?$select=ListingKey&$top=1'),
    sound: [false, false],
    defective: [true, true],
  },
  'core-next-link-pages': { look: nextLinks(SELECT), sound: [true, true], defective: [false, false] },
  'core-next-link-filter-gt': { look: later(`gt ${LATE}`, LATE), sound: [true], defective: [false] },
  'core-next-link-filter-lt-now': {
    look: later('lt now()', '2090-01-01T00:00:00Z'),
    sound: [false],
    defective: [false, true],
  },
}

probeDefects(probes)
