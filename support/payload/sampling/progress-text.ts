import type { PassRun } from './resource-sampling'

/**
 * How far a pass over a Resource has come, in one line for people, e.g. `Sampling Property by NextLink: 12,000 of about
 * 40,000 records, 850 a second, 33 s left`. What will come is told by count and limit, for every chain of the pass; how
 * fast it comes by the chains that this run walks itself.
 *
 * @param limit different records that a chain brings at most
 * @param elapsedMs since the pass began
 */
export function progressText({ resource, pass, count, chains }: PassRun, limit: number, elapsedMs: number): string {
  const told = chains.map((chain) => ({ ...chain.told(), isTakenUp: chain.isTakenUp }))
  const ofOneChain = count === undefined || count > BigInt(limit) ? limit : Number(count)
  const records = sum(told.map((chain) => chain.records))
  const walked = sum(told.map((chain) => (chain.isTakenUp ? 0 : chain.records)))
  const expected = sum(
    told.map((chain) => (chain.stopped === 'interrupted' ? Math.max(chain.records, ofOneChain) : chain.records)),
  )
  const parts = [`${records.toLocaleString('en')} of about ${expected.toLocaleString('en')} records`]
  const perSecond = (walked * 1000) / Math.max(elapsedMs, 1)
  if (elapsedMs > 0 && perSecond >= 1) {
    parts.push(`${Math.round(perSecond).toLocaleString('en')} a second`)
    if (expected > records) parts.push(`${timeText((expected - records) / perSecond)} left`)
  }
  return `Sampling ${resource.name} by ${pass.name}: ${parts.join(', ')}`
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

function timeText(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`
  return seconds < 5400 ? `${Math.ceil(seconds / 60)} min` : `${Math.ceil(seconds / 3600)} h`
}
