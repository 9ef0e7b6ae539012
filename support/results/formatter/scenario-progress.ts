import { counted } from '../../dictionary/wording'
import type { notedProgress } from '../run-progress'

/** The scenarios of a run that is under way. */
export interface ScenarioProgress {
  readonly planned: number
  readonly finished: number
  /** Those that have begun and not ended, with their features; several in a parallel run. */
  readonly underWay: readonly string[]
}

/** The time of a line, and what was told before. */
export interface Moment {
  readonly elapsedMs: number
  /** Since the line before. */
  readonly sinceMs: number
  /** Requests at the line before. */
  readonly requestsBefore: number
}

/**
 * Describes in one line what a run is at, how far it has come and how fast, e.g. `2:15  1,822 of 1,986 scenarios, now
 * Payloads: Property by TimestampDesc; 220 requests, 14 a second`.
 */
export function runProgressText(
  { planned, finished, underWay }: ScenarioProgress,
  { requests, sampling }: ReturnType<typeof notedProgress>,
  { elapsedMs, sinceMs, requestsBefore }: Moment,
): string {
  const [now, ...others] = finished > 0 && finished === planned ? ['writing the reports'] : underWay
  const scenarios =
    planned === 0 ? 'reading the metadata' : `${finished.toLocaleString('en')} of ${counted(planned, 'scenario')}`
  const beside = others.length === 0 ? '' : ` and ${others.length} more`
  const rate = rateInWords(((requests - requestsBefore) * 1000) / Math.max(sinceMs, 1))
  const parts = [
    `${scenarios}${now === undefined ? '' : `, now ${now}${beside}`}`,
    ...(requests === 0 ? [] : [`${counted(requests, 'request')}, ${rate}`]),
    ...(sampling === undefined ? [] : [sampling]),
  ]
  return `${clock(elapsedMs)}  ${parts.join('; ')}`
}

function rateInWords(perSecond: number): string {
  const [rate, unit] = perSecond < 1 ? [perSecond * 60, 'minute'] : [perSecond, 'second']
  return `${Math.round(rate).toLocaleString('en')} a ${unit}`
}

/** Returns a time as clocks show it, e.g. `2:05` or `1:02:05`. */
function clock(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  const parts = [...(hours > 0 ? [hours] : []), minutes, seconds % 60]
  return parts.map((part, index) => (index === 0 ? `${part}` : `${part}`.padStart(2, '0'))).join(':')
}
