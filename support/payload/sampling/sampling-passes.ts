import type { SamplingPass, SamplingStrategy } from './sampling-pass'

const RECENT_RECORDS = 'NextLink of recent records'

const STRATEGIES: ReadonlyMap<string, SamplingStrategy> = new Map([
  ['TopAndSkip', 'TopAndSkip'],
  ['TimestampAsc', 'TimestampAsc'],
  ['TimestampDesc', 'TimestampDesc'],
  ['NextLink', 'NextLink'],
  [RECENT_RECORDS, 'NextLink'],
])

/**
 * The pass of that name, e.g. `TimestampDesc`. Pages have 100 records under Data Dictionary 1.7 and 1000 since 2.0, and
 * recent is what changed since 1 January, 00:00 UTC, of the year three years before, as RESO's own tools have it.
 *
 * @param version of the Data Dictionary, e.g. `2.0`
 * @throws Error that lists the known names when there is no such pass
 */
export function samplingPass(name: string, version: string, now: Date): SamplingPass {
  const strategy = STRATEGIES.get(name)
  if (strategy === undefined) {
    throw new Error(`There is no sampling pass "${name}". Say one of these: ${[...STRATEGIES.keys()].join(', ')}.`)
  }
  const since = `${now.getUTCFullYear() - 3}-01-01T00:00:00Z`
  return {
    name,
    strategy,
    pageSize: version === '1.7' ? 100 : 1000,
    ...(name === RECENT_RECORDS ? { since } : {}),
  }
}
