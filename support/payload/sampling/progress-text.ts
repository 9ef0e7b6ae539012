import type { PassRun } from './resource-sampling'

/**
 * How far a pass over a Resource has come, in one line for people, e.g. `Sampling Property by NextLink: 12,000 of about
 * 40,000 records, 850 a second, 33 s left`. What will come is told by count and limit, for every chain of the pass.
 */
export function progressText({ resource, pass, count, chains }: PassRun, limit: number, elapsedMs: number): string {
  const told = chains.map((chain) => chain.told())
  const records = told.reduce((sum, chain) => sum + chain.records, 0)
  const perSecond = elapsedMs > 0 ? (records * 1000) / elapsedMs : 0
  const ofOneChain = count === undefined || count > BigInt(limit) ? limit : Number(count)
  const expected = told.reduce(
    (sum, { stopped, records: came }) => sum + (stopped === 'interrupted' ? Math.max(came, ofOneChain) : came),
    0,
  )
  const parts = [
    `${records.toLocaleString('en')} of about ${expected.toLocaleString('en')} records`,
    ...(perSecond > 0 ? [`${Math.round(perSecond).toLocaleString('en')} a second`] : []),
    ...(perSecond > 0 && expected > records ? [`${timeText((expected - records) / perSecond)} left`] : []),
  ]
  return `Sampling ${resource.name} by ${pass.name}: ${parts.join(', ')}`
}

function timeText(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`
  return seconds < 5400 ? `${Math.ceil(seconds / 60)} min` : `${Math.ceil(seconds / 3600)} h`
}
