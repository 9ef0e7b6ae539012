import type { CollectionPage, CollectionReader } from '../../../odata/collection-reader'
import type { JsonObject, JsonValue } from '../../../odata/json-value'
import type { ChainStop, SamplingChain, SamplingPass } from '../../sampling-results'
import { samplePages } from '../sample-pages'

export const DATE_FIELD = 'ModificationTimestamp'

/** Now, in tests. */
const NOW = new Date('2026-03-04T05:06:07.890Z')

/** For tests: a chain without an end of its own, over records with a `Key`. */
export const chainOf = (
  pass: Pick<SamplingPass, 'strategy'> & Partial<SamplingPass>,
  chain: Partial<SamplingChain> = {},
): SamplingChain => ({
  entitySet: 'Property',
  dateField: DATE_FIELD,
  limit: 100_000,
  ...chain,
  pass: { name: pass.strategy, pageSize: 1000, ...pass },
})

export interface Sampled {
  readonly pages: readonly CollectionPage[]
  /** Of the different records, in the order in which they came. */
  readonly keys: readonly JsonValue[]
  readonly stop: ChainStop
}

/** For tests: all that a chain brings. */
export async function sampled(reader: CollectionReader, chain: SamplingChain): Promise<Sampled> {
  const keys = new Set<JsonValue>()
  const isNew = (record: JsonObject): boolean => keys.size < keys.add(record['Key'] ?? null).size
  const pages: CollectionPage[] = []
  const taker = { isNew, onAnswer: () => {}, onPage: (page: CollectionPage) => pages.push(page) }
  const stop = await samplePages(reader, chain, taker, NOW)
  return { pages, keys: [...keys], stop }
}

/** For tests: records with the keys 1, 2, ... and these timestamps. */
export const recordsWith = (timestamps: readonly (JsonValue | undefined)[]): JsonObject[] =>
  timestamps.map((timestamp, index) => ({
    Key: index + 1,
    ...(timestamp === undefined ? {} : { [DATE_FIELD]: timestamp }),
  }))
